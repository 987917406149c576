namespace TorchSharp.Compatibility;

/// <summary>Turns positions of a text into places, lines and columns counted from 1.</summary>
internal sealed class TextPlaces(string file, string text)
{
    private readonly Lazy<List<int>> _lineStarts = new(() => LineStarts(text));

    public string Text { get; } = text;

    /// <summary>The position of a line and column, both counted from 1.</summary>
    public int PositionOf(int line, int column) => Math.Min(Text.Length, _lineStarts.Value[Math.Min(line, _lineStarts.Value.Count) - 1] + column - 1);

    public PinPlace Place(int start, int length)
    {
        var (line, column) = LineOf(start);
        var (endLine, endColumn) = LineOf(start + length);
        return new PinPlace(file, start, length, line, column, endLine, endColumn);
    }

    private (int Line, int Column) LineOf(int position)
    {
        var found = _lineStarts.Value.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _lineStarts.Value[line] + 1);
    }

    // As XML readers, compilers and editors count: \n, \r\n and a lone \r end a line.
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOfAny(['\r', '\n']); at >= 0; at = text.IndexOfAny(['\r', '\n'], at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }

        return starts;
    }
}
