using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A place where a diagnostic is expected: by position, or by the number of a marked span.</summary>
internal sealed record ExpectedLocation(string Path, LinePosition Start, LinePosition? End, int? MarkupKey)
{
    public override string ToString() => MarkupKey is { } key
        ? $"#{key}"
        : $"{Path}({Start.Line + 1},{Start.Character + 1}){(End is { } end ? $"-({end.Line + 1},{end.Character + 1})" : "")}";
}
