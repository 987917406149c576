using System.Reflection.Metadata;

namespace TorchSharp.Sdk.Tasks.Assemblies;

/// <summary>What an assembly uses of a TorchSharp that is not there in another one.</summary>
internal static class MissingMembers
{
    private const string TorchSharp = "TorchSharp";

    /// <summary>The TorchSharp version that the assembly was compiled against; null where it uses none.</summary>
    public static Version? ReferencedVersion(MetadataReader assembly)
    {
        foreach (var handle in assembly.AssemblyReferences)
        {
            var reference = assembly.GetAssemblyReference(handle);
            if (assembly.StringComparer.Equals(reference.Name, TorchSharp))
                return reference.Version;
        }

        return null;
    }

    /// <summary>Whether an assembly references another one, by its name.</summary>
    public static bool References(MetadataReader assembly, string name) =>
        assembly.AssemblyReferences.Any(handle => assembly.StringComparer.Equals(assembly.GetAssemblyReference(handle).Name, name));

    /// <summary>Whether an assembly calls a member of TorchSharp.</summary>
    public static bool UsesTorchSharp(MetadataReader assembly) => assembly.MemberReferences.Any(handle => TypeOf(assembly, assembly.GetMemberReference(handle).Parent) is not null);

    /// <summary>The types and members that are missing, <c>torch.get_default_device</c>, each once.</summary>
    public static IEnumerable<string> Find(MetadataReader assembly, TorchSharpApi api)
    {
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in assembly.TypeReferences)
        {
            if (IsTorchSharps(assembly, handle) && SignatureText.NameOf(assembly, assembly.GetTypeReference(handle)) is var name && !api.HasType(name))
                missing.Add(Short(name));
        }

        foreach (var handle in assembly.MemberReferences)
        {
            var member = assembly.GetMemberReference(handle);
            if (TypeOf(assembly, member.Parent) is not { } type || !api.HasType(type))
                continue;
            var signature = member.GetKind() == MemberReferenceKind.Method
                ? SignatureText.Of(member.DecodeMethodSignature(SignatureText.Instance, null))
                : member.DecodeFieldSignature(SignatureText.Instance, null);
            var memberName = assembly.GetString(member.Name);
            if (!api.HasMember(type, memberName, signature))
                missing.Add($"{Short(type)}.{(memberName.StartsWith("get_", StringComparison.Ordinal) || memberName.StartsWith("set_", StringComparison.Ordinal) ? memberName.Substring(4) : memberName)}");
        }

        return missing;
    }

    // The TorchSharp type that a member belongs to, also of a generic one.
    private static string? TypeOf(MetadataReader assembly, EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeReference:
                return IsTorchSharps(assembly, (TypeReferenceHandle)parent) ? SignatureText.NameOf(assembly, assembly.GetTypeReference((TypeReferenceHandle)parent)) : null;
            case HandleKind.TypeSpecification:
                // Module`2<…>; whether the type is TorchSharp's shows in that the API has it, and its namespace.
                var text = assembly.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(SignatureText.Instance, null);
                var generic = text.IndexOf('<');
                return generic > 0 && text.StartsWith(TorchSharp + ".", StringComparison.Ordinal) ? text.Substring(0, generic) : null;
            default:
                return null;
        }
    }

    private static bool IsTorchSharps(MetadataReader assembly, TypeReferenceHandle handle)
    {
        var scope = assembly.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsTorchSharps(assembly, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => assembly.StringComparer.Equals(assembly.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, TorchSharp),
            _ => false,
        };
    }

    private static string Short(string type) => (type.StartsWith("TorchSharp.", StringComparison.Ordinal) ? type.Substring(TorchSharp.Length + 1) : type).Replace('/', '.');
}
