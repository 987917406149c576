using System.Text;

namespace TorchSharp.StandIns;

/// <summary>A file of a package.</summary>
/// <param name="Path">Its path in the package, with forward slashes.</param>
public sealed record PackageFile(string Path, ReadOnlyMemory<byte> Content)
{
    public PackageFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }
}
