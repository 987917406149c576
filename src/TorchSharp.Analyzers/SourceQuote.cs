using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers;

/// <summary>Source as messages quote it.</summary>
internal static class SourceQuote
{
    // Longer expressions are cut: the place says the rest.
    private const int Longest = 60;

    /// <summary>An expression in one line.</summary>
    public static string Of(SyntaxNode syntax)
    {
        var text = syntax.NormalizeWhitespace(indentation: "", eol: " ").ToString();
        return text.Length <= Longest ? text : $"{text.Substring(0, Longest - 1)}…";
    }
}
