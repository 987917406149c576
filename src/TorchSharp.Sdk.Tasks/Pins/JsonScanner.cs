using System.Globalization;
using System.Text;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// Walks through a JSON text from front to back and makes nothing of what nobody asks for. Checks no more of the grammar than it needs to find its way:
/// the file is NuGet's, which has read it before.
/// </summary>
internal sealed class JsonScanner(string text)
{
    private static readonly char[] s_structure = ['"', '{', '}', '[', ']'];
    private static readonly char[] s_inText = ['"', '\\'];
    private static readonly char[] s_ends = [',', '}', ']', ' ', '\t', '\r', '\n'];

    private int _position = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>
    /// The names of the members of the object that comes next, none where it is no object. The scanner stands before each value while its name is looked at;
    /// a value that the caller leaves is skipped.
    /// </summary>
    /// <exception cref="FormatException">The text ends too early, or is no JSON.</exception>
    public IEnumerable<string> Members()
    {
        if (Next() != '{')
        {
            Skip();
            yield break;
        }

        _position++;
        for (var next = Next(); next != '}'; next = Next())
        {
            if (next == ',')
            {
                _position++;
                continue;
            }

            var name = next == '"' ? Text() : throw Fault();
            if (Next() != ':')
                throw Fault();
            _position++;
            var value = _position;
            yield return name;
            if (_position == value)
                Skip();
        }

        _position++;
    }

    /// <summary>The text that comes next; null where it is another value, which is skipped.</summary>
    /// <exception cref="FormatException">The text ends too early, or is no JSON.</exception>
    public string? TextOrNull()
    {
        if (Next() == '"')
            return Text();
        Skip();
        return null;
    }

    private void Skip()
    {
        switch (Next())
        {
            case '"':
                SkipText();
                break;
            case '{' or '[':
                SkipNested();
                break;
            default:
                var end = text.IndexOfAny(s_ends, _position);
                if (end == _position)
                    throw Fault();
                _position = end < 0 ? text.Length : end;
                break;
        }
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            _position = text.IndexOfAny(s_structure, _position);
            if (_position < 0)
                throw Fault();
            if (text[_position] == '"')
            {
                SkipText();
                continue;
            }

            depth += text[_position] is '{' or '[' ? 1 : -1;
            _position++;
        }
        while (depth > 0);
    }

    // Returns whether something in it is escaped.
    private bool SkipText()
    {
        var isEscaped = false;
        for (_position++; ; _position += 2)
        {
            _position = _position < text.Length ? text.IndexOfAny(s_inText, _position) : -1;
            if (_position < 0)
                throw Fault();
            if (text[_position] == '"')
                break;
            isEscaped = true;
        }

        _position++;
        return isEscaped;
    }

    private string Text()
    {
        var start = _position + 1;
        var isEscaped = SkipText();
        var end = _position - 1;
        return isEscaped ? Unescaped(start, end) : text.Substring(start, end - start);
    }

    private string Unescaped(int start, int end)
    {
        var value = new StringBuilder();
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\\')
            {
                value.Append(text[at]);
            }
            else if (text[++at] != 'u')
            {
                value.Append(text[at] is '"' or '\\' or '/' ? text[at] : ' ');
            }
            else
            {
                if (at + 4 >= end || !ushort.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    throw Fault();
                value.Append((char)code);
                at += 4;
            }
        }

        return value.ToString();
    }

    private char Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
        return _position < text.Length ? text[_position] : throw Fault();
    }

    private FormatException Fault() => new(_position < 0 ? "It ends too early." : FormattableString.Invariant($"What stands at character {_position} is no JSON."));
}
