using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files of a test by name; an encoding other than UTF-8 without a byte order mark comes with a <see cref="SourceText"/>.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds a file.</summary>
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content, s_utf8)));
}
