namespace TorchSharp.Compatibility;

/// <summary>Writes remedies into the files where the pins live, and leaves everything else as it is: blanks, comments, order of attributes, line ends.</summary>
public static class PinEditor
{
    /// <summary>The files that a remedy edits.</summary>
    public static IReadOnlyList<string> FilesOf(PinRemedy remedy) => [.. remedy.Changes
        .SelectMany(change => new[] { change.Package.EditPlace?.File, change.Package.Reference?.Place.File, change.Package.Versioned?.Place.File })
        .OfType<string>().Distinct()];

    /// <summary>The replacements that a remedy takes, none of which overlap.</summary>
    /// <param name="remedy">The remedy; must be one that can be written.</param>
    /// <param name="textOf">The text of a file, by the path that its pins carry.</param>
    public static IReadOnlyList<PinEdit> EditsOf(PinRemedy remedy, Func<string, string> textOf)
    {
        var edits = new List<PinEdit>();
        var items = new Dictionary<PinPlace, PinItem>();
        foreach (var change in remedy.Changes)
        {
            var (reference, versioned) = (change.Package.Reference!, change.Package.Versioned);
            if (change.Remove)
            {
                ItemOf(reference).TakeOut(change.Package.Package);
            }
            else if (change is { Id: not null, TakesVersionAlong: true })
            {
                edits.Add(new PinEdit(reference.IdPlace, $"{change.Id}@{change.Version}"));
            }
            else if (change.Id is not null && versioned != reference)
            {
                edits.Add(new PinEdit(reference.IdPlace, change.Id));
                edits.AddRange(CentralVersion(change, ItemOf(versioned!)));
            }
            else if (!ItemOf(versioned ?? reference).IsSharedWithOthersThan(remedy.Changes.Where(other => other.Version == change.Version && other.Id == change.Id).Select(other => other.Package.Package)))
            {
                // A property behind the version of a package that becomes another may be that of others, too.
                var place = change.Id is null ? change.Package.EditPlace! : versioned!.VersionPlace!;
                edits.Add(new PinEdit(place, AsExactAsBefore(textOf(place.File).Substring(place.Start, place.Length), change.Version!)));
                if (change.Id is not null)
                    edits.Add(new PinEdit(reference.IdPlace, change.Id));
            }
            else
            {
                var item = ItemOf(versioned!);
                item.TakeOut(change.Package.Package);
                item.AddCopy(change.Id ?? change.Package.Package.Id, change.Version!);
            }
        }

        // Two pins behind one property are one edit.
        return [.. edits.Concat(items.Values.SelectMany(item => item.Edits())).Distinct().OrderBy(edit => edit.Place.File, StringComparer.Ordinal).ThenBy(edit => edit.Place.Start)];

        PinItem ItemOf(Pin pin)
        {
            if (!items.TryGetValue(pin.Place, out var item))
                items.Add(pin.Place, item = new PinItem(pin, textOf(pin.Place.File)));
            return item;
        }
    }

    /// <summary>A file's text after the edits; edits of other files are left out.</summary>
    public static string Apply(string file, string text, IEnumerable<PinEdit> edits)
    {
        foreach (var edit in edits.Where(edit => edit.Place.File == file).OrderByDescending(edit => edit.Place.Start))
            text = text.Substring(0, edit.Place.Start) + edit.NewText + text.Substring(edit.Place.End);
        return text;
    }

    // Other projects may use the central version of the old id, so that it stays, and the new one comes beside it.
    private static IEnumerable<PinEdit> CentralVersion(PinChange change, PinItem old)
    {
        var present = PinFile.Read(old.Pin.Place.File, old.Text).Pins.LastOrDefault(pin =>
            pin.Kind == PinKind.PackageVersion && pin.Package.Id.Equals(change.Id, StringComparison.OrdinalIgnoreCase) && (pin.Condition.Length == 0 || pin.Condition == old.Pin.Condition));
        if (present is null)
            old.AddCopy(change.Id!, change.Version!);
        else if (present.VersionPlace is { } place && present.VersionText != change.Version)
            return [new PinEdit(place, change.Version!)];
        return [];
    }

    /// <summary>A version as it is written in the place of another: <c>[0.105.1]</c> stays in its brackets.</summary>
    internal static string AsExactAsBefore(string old, string version) =>
        old.StartsWith("[", StringComparison.Ordinal) && old.EndsWith("]", StringComparison.Ordinal) && !old.Contains(',') ? $"[{version}]" : version;
}
