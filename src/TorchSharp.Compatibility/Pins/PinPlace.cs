namespace TorchSharp.Compatibility;

/// <summary>A piece of a file.</summary>
/// <param name="File">The file's path, as it was given.</param>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Length">How many characters (UTF-16 units).</param>
/// <param name="Line">The line of the first character, counted from 1.</param>
/// <param name="Column">Its column, counted from 1.</param>
/// <param name="EndLine">The line of the first character after the piece, counted from 1.</param>
/// <param name="EndColumn">Its column, counted from 1.</param>
public sealed record PinPlace(string File, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character after the piece, counted from 0.</summary>
    public int End => Start + Length;
}
