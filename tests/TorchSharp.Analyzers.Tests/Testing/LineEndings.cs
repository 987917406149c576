namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The two line endings that every test runs with.</summary>
internal static class LineEndings
{
    /// <summary>Line feed, and carriage return with line feed.</summary>
    public static string[] Both { get; } = ["\n", "\r\n"];

    /// <summary>The text with this line ending throughout.</summary>
    public static string Apply(string text, string lineEnding) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnding, StringComparison.Ordinal);
}
