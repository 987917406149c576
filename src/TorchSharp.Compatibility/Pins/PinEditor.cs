namespace TorchSharp.Compatibility;

/// <summary>Writes remedies into the files where the pins live, and leaves everything else as it is: blanks, comments, order of attributes, line ends.</summary>
public static class PinEditor
{
    /// <summary>The replacements that a remedy takes, none of which overlap.</summary>
    /// <param name="remedy">The remedy; must be one that can be written.</param>
    /// <param name="textOf">The text of a file, by the path that its pins carry.</param>
    public static IReadOnlyList<PinEdit> EditsOf(PinRemedy remedy, Func<string, string> textOf)
    {
        var edits = new List<PinEdit>();
        foreach (var change in remedy.Changes)
        {
            if (change.Remove)
            {
                edits.Add(new PinEdit(WholeLines(change.Package.Reference!.Place, textOf(change.Package.Reference!.Place.File)), ""));
                continue;
            }

            if (change.Version is not null)
                edits.Add(new PinEdit(change.Package.EditPlace!, AsExactAsBefore(change.Package.EditPlace!, change.Version, textOf)));
            if (change.Id is not null)
                edits.Add(new PinEdit(change.Package.Reference!.IdPlace, change.Id));
        }

        // Two pins behind one property are one edit.
        return [.. edits.Distinct().OrderBy(edit => edit.Place.File, StringComparer.Ordinal).ThenBy(edit => edit.Place.Start)];
    }

    /// <summary>A file's text after the edits; edits of other files are left out.</summary>
    public static string Apply(string file, string text, IEnumerable<PinEdit> edits)
    {
        foreach (var edit in edits.Where(edit => edit.Place.File == file).OrderByDescending(edit => edit.Place.Start))
            text = text.Substring(0, edit.Place.Start) + edit.NewText + text.Substring(edit.Place.End);
        return text;
    }

    // [0.105.1] stays in its brackets.
    private static string AsExactAsBefore(PinPlace place, string version, Func<string, string> textOf)
    {
        var old = textOf(place.File).Substring(place.Start, place.Length);
        return old.StartsWith("[", StringComparison.Ordinal) && old.EndsWith("]", StringComparison.Ordinal) && !old.Contains(',') ? $"[{version}]" : version;
    }

    // An element or line that stands alone goes with its indentation and line break.
    private static PinPlace WholeLines(PinPlace place, string text)
    {
        var start = place.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        var end = place.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        if ((start > 0 && text[start - 1] is not ('\r' or '\n' or '\uFEFF')) || (end < text.Length && text[end] is not ('\r' or '\n')))
            return place;
        if (end < text.Length && text[end] == '\r')
            end++;
        if (end < text.Length && text[end] == '\n')
            end++;
        return place with { Start = start, Length = end - start };
    }
}
