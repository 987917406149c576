using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Versions;

/// <summary>Looks for a word in a text without making a string of all of it.</summary>
internal static class TextSearch
{
    private const int ChunkSize = 16 * 1024;

    /// <summary>Whether a text contains a word in lower or upper case.</summary>
    public static bool Mentions(this SourceText text, string word)
    {
        var chunk = new char[Math.Min(ChunkSize, text.Length)];
        // Chunks overlap, so that no word is cut.
        for (var start = 0; start < text.Length; start += ChunkSize - word.Length)
        {
            var length = Math.Min(chunk.Length, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            if (new string(chunk, 0, length).IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
