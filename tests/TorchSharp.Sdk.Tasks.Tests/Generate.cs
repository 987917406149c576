using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Generators of the texts that machines give.</summary>
internal static class Generate
{
    // What numbers, fields and lines are made of, and what terminals and broken programs add.
    private static readonly string[] s_pieces =
        ["", "\n", "\r\n", ",", ", ", ".", ":", " ", "\t", "\0", "\u001b[31m", "0", "9", "99999999999999999999", "-1", "[N/A]", "N/A", "ERR!", "\"", "{", "}", "[", "]", "release", "CUDA Version:", "Driver Version:", "ü", "\ud800"];

    public static Gen<string> DriverVersions =>
        from branch in Gen.Choose(100, 999)
        from minor in Gen.Choose(0, 399)
        from patch in Gen.Choose(-1, 99)
        select patch < 0 ? $"{branch}.{minor:00}" : $"{branch}.{minor:00}.{patch:00}";

    public static Gen<string> CudaVersions =>
        from major in Gen.Choose(1, 20)
        from minor in Gen.Choose(0, 9)
        select $"{major}.{minor}";

    /// <summary>The text with up to eight pieces cut, doubled, replaced or put in.</summary>
    public static Gen<string> MutationsOf(string text) =>
        from edits in Gen.ListOf(Edit, 8)
        from count in Gen.Choose(0, 8)
        select edits.Take(count).Aggregate(text, Apply);

    private static Gen<(int Position, int Length, string Piece)> Edit =>
        from position in Gen.Choose(0, int.MaxValue - 1)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(s_pieces)
        select (position, length, piece);

    private static string Apply(string text, (int Position, int Length, string Piece) edit)
    {
        var start = edit.Position % (text.Length + 1);
        var length = Math.Min(edit.Length, text.Length - start);
        return string.Concat(text.AsSpan(0, start), edit.Piece, text.AsSpan(start + length));
    }
}
