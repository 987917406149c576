using System.Reflection.Metadata;

namespace TorchSharp.Sdk.Tasks.Assemblies;

/// <summary>The types and members that one TorchSharp.dll has.</summary>
internal sealed class TorchSharpApi
{
    private readonly MetadataReader _reader;
    private readonly Dictionary<string, TypeDefinitionHandle> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeDefinitionHandle, HashSet<string>> _members = [];

    public TorchSharpApi(MetadataReader reader)
    {
        _reader = reader;
        foreach (var handle in reader.TypeDefinitions)
            _types[SignatureText.NameOf(reader, reader.GetTypeDefinition(handle))] = handle;
    }

    public bool HasType(string name) => _types.ContainsKey(name);

    /// <summary>Whether a type has a member of the name and signature, its own or one that it inherits. Of what is inherited from another assembly nothing is known: that counts as there.</summary>
    public bool HasMember(string type, string name, string signature)
    {
        if (!_types.TryGetValue(type, out var handle))
            return false;
        while (true)
        {
            if (MembersOf(handle).Contains(Key(name, signature)))
                return true;
            var parent = _reader.GetTypeDefinition(handle).BaseType;
            if (parent.Kind == HandleKind.TypeDefinition && !parent.IsNil)
                handle = (TypeDefinitionHandle)parent;
            else
                return !parent.IsNil && !IsObject(parent);
        }
    }

    private HashSet<string> MembersOf(TypeDefinitionHandle handle)
    {
        if (_members.TryGetValue(handle, out var members))
            return members;
        members = new HashSet<string>(StringComparer.Ordinal);
        var type = _reader.GetTypeDefinition(handle);
        foreach (var methodHandle in type.GetMethods())
        {
            var method = _reader.GetMethodDefinition(methodHandle);
            members.Add(Key(_reader.GetString(method.Name), SignatureText.Of(method.DecodeSignature(SignatureText.Instance, null))));
        }

        foreach (var fieldHandle in type.GetFields())
        {
            var field = _reader.GetFieldDefinition(fieldHandle);
            members.Add(Key(_reader.GetString(field.Name), field.DecodeSignature(SignatureText.Instance, null)));
        }

        _members.Add(handle, members);
        return members;
    }

    // A generic base class, or one of another assembly but System.Object, which has nothing that a member could be missing from.
    private bool IsObject(EntityHandle parent) => parent.Kind == HandleKind.TypeReference
        && SignatureText.NameOf(_reader, _reader.GetTypeReference((TypeReferenceHandle)parent)) is "System.Object" or "System.ValueType" or "System.Enum";

    private static string Key(string name, string signature) => $"{name}:{signature}";
}
