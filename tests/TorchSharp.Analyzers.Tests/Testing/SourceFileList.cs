using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files of a test: content alone gets a default name.</summary>
public class SourceFileList : SourceFileCollection
{
    private readonly string _prefix;
    private readonly string _extension;

    /// <summary>Creates a list whose nameless files are numbered between a prefix and an extension.</summary>
    public SourceFileList(string defaultPrefix, string defaultExtension)
    {
        _prefix = defaultPrefix;
        _extension = defaultExtension;
    }

    /// <summary>Adds a file under the next default name.</summary>
    public void Add(string content) => Add(($"{_prefix}{Count}.{_extension}", content));

    /// <summary>Adds a file under the next default name.</summary>
    public void Add(SourceText content) => Add(($"{_prefix}{Count}.{_extension}", content));
}
