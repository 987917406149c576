using System.Text;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Makes texts wrong in the ways of broken programs, cut files and strange terminals; the same seed makes the same texts.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> corpus)
{
    private static readonly string[] s_pieces =
    [
        "", "\n", "\r\n", "\r", ",", ", ", ".", ":", " ", "\t", "\0", "\u001b[31m", "\u00a0", "０", "٣", "9", "-1", "1e9", "0x10", "99999999999999999999", "[N/A]", "N/A", "ERR!",
        "[Insufficient Permissions]", "\"", "{", "}", "[", "]", "release ", "CUDA Version: ", "Driver Version: ", "KMD Version: ", "NVRM version: ", "Kernel Module  ", "570.124.06", "12.8", "99.9",
        "\"cuda\" : {", "ü", "\ud800", "\ufeff", "#",
    ];

    /// <summary>The text after one to six changes; in rare cases one that is long.</summary>
    public string Mutate(string text)
    {
        for (var count = random.Next(1, 7); count > 0; count--)
            text = MutateOnce(text);
        return text.Length > 20_000 ? text[..20_000] : text;
    }

    private string MutateOnce(string text)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(random.Next(4) == 0 ? 200 : 8), text.Length - start);
        var (before, part, after) = (text[..start], text.Substring(start, length), text[(start + length)..]);
        return random.Next(11) switch
        {
            0 => before + after,
            1 => before + part + part + after,
            2 or 3 => before + s_pieces[random.Next(s_pieces.Length)] + after,
            4 => before + s_pieces[random.Next(s_pieces.Length)] + part + after,
            5 => before + new string([.. part.Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c)]) + after,
            6 => before + Splice() + after,
            7 => before,
            8 => Shuffle(text),
            9 => before + new StringBuilder().Insert(0, part, random.Next(200)) + after,
            _ => before + new string([.. part.Select(c => (char)(c ^ (1 << random.Next(7))))]) + after,
        };
    }

    private string Splice()
    {
        var other = corpus[random.Next(corpus.Count)];
        var start = random.Next(other.Length + 1);
        return other.Substring(start, random.Next(other.Length - start + 1));
    }

    private string Shuffle(string text)
    {
        var lines = text.Split('\n');
        random.Shuffle(lines);
        return string.Join('\n', lines);
    }
}
