using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>The element or line of a pin in its text. An MSBuild item may name several packages: <c>Include="TorchSharp;TorchVision"</c>.</summary>
internal sealed class PinItem
{
    private static readonly Regex s_ids = new(@"\b(Include|Update)\s*=\s*(""(?<ids>[^""]*)""|'(?<ids>[^']*)')", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // Where the ids stand, counted from the start of the text.
    private readonly int _start;
    private readonly string _ids;
    private readonly HashSet<string> _takenOut = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Id, string Version)> _copies = [];

    public PinItem(Pin pin, string text)
    {
        Pin = pin;
        Text = text;
        var match = pin.Kind is PinKind.PackageReference or PinKind.PackageVersion or PinKind.GlobalPackageReference
            ? s_ids.Match(text.Substring(pin.Place.Start, pin.Place.Length))
            : Match.Empty;
        (_start, _ids) = match.Success
            ? (pin.Place.Start + match.Groups["ids"].Index, match.Groups["ids"].Value)
            : (pin.IdPlace.Start, pin.Package.Id);
    }

    /// <summary>One of its pins.</summary>
    public Pin Pin { get; }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>Whether the item names packages besides those.</summary>
    public bool IsSharedWithOthersThan(IEnumerable<PackageName> packages)
    {
        var ids = new HashSet<string>(packages.Select(package => package.Id), StringComparer.OrdinalIgnoreCase);
        return _ids.Split(';').Any(part => part.Trim().Length > 0 && !ids.Contains(part.Trim()));
    }

    /// <summary>Takes a package out, and with the last one the item.</summary>
    public void TakeOut(PackageName package) => _takenOut.Add(package.Id);

    /// <summary>Adds a copy of the item for one package. It may be there already for another one that becomes the same.</summary>
    public void AddCopy(string id, string version)
    {
        if (!_copies.Contains((id, version)))
            _copies.Add((id, version));
    }

    /// <summary>The edits that make it so.</summary>
    public IEnumerable<PinEdit> Edits()
    {
        var left = _ids.Split(';').Where(part => !_takenOut.Contains(part.Trim())).ToList();
        var isGone = _takenOut.Count > 0 && left.TrueForAll(part => part.Trim().Length == 0);
        var copies = _copies.Select(copy => Copy(copy.Id, copy.Version)).ToList();
        if (isGone && copies.Count == 0)
        {
            yield return new PinEdit(WholeLines(), "");
            yield break;
        }

        if (isGone)
        {
            yield return new PinEdit(Pin.Place, string.Join(Separator(), copies));
            yield break;
        }

        if (_takenOut.Count > 0)
            yield return new PinEdit(Pin.Place with { Start = _start, Length = _ids.Length }, string.Join(";", left).Trim());
        if (copies.Count > 0)
            yield return new PinEdit(Pin.Place with { Start = Pin.Place.End, Length = 0, Line = Pin.Place.EndLine, Column = Pin.Place.EndColumn }, string.Concat(copies.Select(copy => Separator() + copy)));
    }

    private string Copy(string id, string version)
    {
        var copy = Text.Substring(Pin.Place.Start, Pin.Place.Length);
        var edits = new List<(int Start, int Length, string Text)> { (_start - Pin.Place.Start, _ids.Length, id) };
        if (Pin.VersionPlace is { } place)
            edits.Add((place.Start - Pin.Place.Start, place.Length, version));
        foreach (var (start, length, text) in edits.OrderByDescending(edit => edit.Start))
            copy = copy.Substring(0, start) + text + copy.Substring(start + length);
        return copy;
    }

    // An item in a line of its own has its copy in the next.
    private string Separator()
    {
        var lines = WholeLines();
        if (lines == Pin.Place)
            return "";
        var end = Text.IndexOfAny(['\r', '\n'], Pin.Place.End);
        if (end < 0)
            end = Text.IndexOfAny(['\r', '\n']);
        var lineBreak = end < 0 ? "\n" : Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? "\r\n" : Text[end].ToString();
        return lineBreak + Text.Substring(lines.Start, Pin.Place.Start - lines.Start);
    }

    // An element or line that stands alone goes with its indentation and line break.
    private PinPlace WholeLines()
    {
        var start = Pin.Place.Start;
        while (start > 0 && Text[start - 1] is ' ' or '\t')
            start--;
        var end = Pin.Place.End;
        while (end < Text.Length && Text[end] is ' ' or '\t')
            end++;
        if ((start > 0 && Text[start - 1] is not ('\r' or '\n' or '\uFEFF')) || (end < Text.Length && Text[end] is not ('\r' or '\n')))
            return Pin.Place;
        if (end < Text.Length && Text[end] == '\r')
            end++;
        if (end < Text.Length && Text[end] == '\n')
            end++;
        return Pin.Place with { Start = start, Length = end - start };
    }
}
