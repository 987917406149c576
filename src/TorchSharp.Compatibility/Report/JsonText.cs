using System.Globalization;
using System.Text;

namespace TorchSharp.Compatibility;

/// <summary>Writes indented JSON. There is no JSON library that an MSBuild task can bring along on .NET Framework without clashing with Visual Studio's.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public void BeginObject(string? name = null) => Begin(name, '{');

    public void EndObject() => End('}');

    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Begin(name, '[');
        foreach (var item in items)
            write(item);
        End(']');
    }

    public void Strings(string name, IEnumerable<string> values) => Array(name, values, value =>
    {
        NextLine(name: null);
        _text.Append(Quoted(value));
    });

    public void Property(string name, string? value) => Value(name, value is null ? "null" : Quoted(value));

    public void Property(string name, bool? value) => Value(name, value is null ? "null" : value.Value ? "true" : "false");

    public void Property(string name, long? value) => Value(name, value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    public override string ToString() => _text.ToString();

    private void Begin(string? name, char bracket)
    {
        NextLine(name);
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        // An empty object or array stays on its line.
        if (!_isFirst)
            _text.Append('\n').Append(' ', 2 * _depth);
        _text.Append(bracket);
        _isFirst = false;
    }

    private void Value(string name, string value)
    {
        NextLine(name);
        _text.Append(value);
    }

    private void NextLine(string? name)
    {
        if (!_isFirst)
            _text.Append(',');
        if (_depth > 0)
            _text.Append('\n').Append(' ', 2 * _depth);
        _isFirst = false;
        if (name is not null)
            _text.Append(Quoted(name)).Append(": ");
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || char.IsSurrogate(character))
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
