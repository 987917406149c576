using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TorchSharp.Sdk.Tasks.Assemblies;

/// <summary>An assembly's metadata, read without loading it.</summary>
internal sealed class ReferencedAssembly : IDisposable
{
    private readonly PEReader _file;

    private ReferencedAssembly(PEReader file) => _file = file;

    public MetadataReader Metadata => _file.GetMetadataReader();

    /// <summary>Opens an assembly; null for a file that is none, or can't be read.</summary>
    public static ReferencedAssembly? TryOpen(string path)
    {
        PEReader? file = null;
        try
        {
            file = new PEReader(File.OpenRead(path));
            if (file.HasMetadata && file.GetMetadataReader().IsAssembly)
                return new ReferencedAssembly(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            // The compiler reads the same references, and says what is wrong with them.
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Whether the assembly names a type, method or platform invoke, its own or another's.</summary>
    public bool Names(IReadOnlyCollection<string> names)
    {
        var metadata = Metadata;
        var found = metadata.TypeReferences.Select(handle => metadata.GetTypeReference(handle).Name)
            .Concat(metadata.MemberReferences.Select(handle => metadata.GetMemberReference(handle).Name))
            .Concat(metadata.MethodDefinitions.Select(handle => metadata.GetMethodDefinition(handle).Name));
        // An event is an accessor here.
        return found.Select(metadata.GetString).Any(name => names.Contains(name.StartsWith("add_", StringComparison.Ordinal) ? name.Substring(4) : name));
    }

    public void Dispose() => _file.Dispose();
}
