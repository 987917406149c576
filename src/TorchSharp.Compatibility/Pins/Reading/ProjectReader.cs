using System.Xml;

namespace TorchSharp.Compatibility;

/// <summary>Reads the pins and properties of an MSBuild file. What targets do while they run is not known before, and left out.</summary>
internal sealed class ProjectReader
{
    private static readonly string[] s_containers = ["Project", "ItemGroup", "PropertyGroup", "ItemDefinitionGroup", "Choose", "When", "Otherwise"];

    private readonly XmlPlaces _xml;
    private readonly List<Pin> _pins = [];
    private readonly List<PropertyDefinition> _properties = [];
    private readonly List<PinRemoval> _removals = [];
    // The condition that holds inside each open container.
    private readonly Stack<Container> _open = new();

    private ProjectReader(XmlPlaces xml) => _xml = xml;

    public static PinFile Read(string path, PinFileKind kind, string text)
    {
        using var xml = new XmlPlaces(path, text);
        var reader = new ProjectReader(xml);
        reader.ReadAll();
        return new PinFile(path, kind, reader._pins, reader._properties, reader._removals);
    }

    private void ReadAll()
    {
        while (_xml.Read())
        {
            switch (_xml.Reader.NodeType)
            {
                case XmlNodeType.Element:
                    ReadElement();
                    break;
                case XmlNodeType.EndElement when _open.Count > 0:
                    _open.Pop();
                    break;
            }
        }
    }

    private void ReadElement()
    {
        var name = _xml.Reader.LocalName;
        var isEmpty = _xml.Reader.IsEmptyElement;
        var parent = _open.Count > 0 ? _open.Peek() : null;
        if (Is(parent?.Name, "PropertyGroup"))
        {
            ReadProperty(name, parent!.Condition, isEmpty);
        }
        else if (Is(parent?.Name, "ItemGroup"))
        {
            if (PinKindOf(name) is { } kind)
                ReadItem(kind, parent!.Condition, isEmpty);
            else if (!isEmpty)
                Skip();
        }
        else if (s_containers.Contains(name, StringComparer.OrdinalIgnoreCase) && (parent is null) == Is(name, "Project"))
        {
            if (!isEmpty)
                _open.Push(new Container(name, ConditionText.And(parent?.Condition ?? "", OwnCondition(name, parent))));
        }
        else if (!isEmpty)
        {
            Skip();
        }
    }

    private string OwnCondition(string name, Container? parent)
    {
        var condition = ConditionText.Normalize(Attribute(_xml.Attributes(), "Condition")?.Value);
        if (Is(name, "When"))
            parent?.Whens.Add(condition);
        return Is(name, "Otherwise") ? ConditionText.None(parent?.Whens ?? []) : condition;
    }

    private void ReadProperty(string name, string groupCondition, bool isEmpty)
    {
        var condition = ConditionText.And(groupCondition, ConditionText.Normalize(Attribute(_xml.Attributes(), "Condition")?.Value));
        var (text, place) = isEmpty ? ("", null) : ReadContent();
        if (condition != ConditionText.Never)
            _properties.Add(new PropertyDefinition(name, text, condition, place));
    }

    private void ReadItem(PinKind kind, string groupCondition, bool isEmpty)
    {
        var start = _xml.ElementStart();
        var attributes = _xml.Attributes();
        var (version, isOverride) = VersionIn(attributes.Select(attribute => (attribute.Name, attribute.Value, (PinPlace?)attribute.Place)));
        var end = _xml.ElementEnd(attributes.Count > 0 ? attributes[attributes.Count - 1].Place.End : start);
        if (!isEmpty)
        {
            var metadata = new List<(string Name, string Text, PinPlace? Place)>();
            while (_xml.Read() && _xml.Reader.NodeType != XmlNodeType.EndElement)
            {
                if (_xml.Reader.NodeType != XmlNodeType.Element)
                    continue;
                var name = _xml.Reader.LocalName;
                // A version that counts sometimes only can't be told here.
                if (_xml.Attributes().Count > 0 && IsVersion(name))
                    groupCondition = ConditionText.And(groupCondition, ConditionText.Unknown);
                var (text, place) = _xml.Reader.IsEmptyElement ? ("", null) : ReadContent();
                metadata.Add((name, text, place));
            }

            end = _xml.ElementEnd(end);
            if (VersionIn(metadata) is ({ } child, var isOverridden))
                (version, isOverride) = (child, isOverridden);
        }

        var condition = ConditionText.And(groupCondition, ConditionText.Normalize(Attribute(attributes, "Condition")?.Value));
        if (condition == ConditionText.Never)
            return;
        if (Attribute(attributes, "Remove") is { } removed)
            ReadRemoval(kind, removed.Value, condition);
        var include = Attribute(attributes, "Include");
        var ids = include ?? Attribute(attributes, "Update");
        if (ids is null)
            return;
        var excluded = Attribute(attributes, "Exclude")?.Value;
        foreach (var (id, place) in Split(ids))
        {
            _pins.Add(new Pin
            {
                Kind = kind,
                Package = PackageName.Of(id),
                IsUpdate = include is null,
                VersionText = version?.Text,
                VersionPlace = version?.Place,
                IsOverride = isOverride,
                MayBeExcluded = excluded is not null && Ids(excluded).Any(other => !IsLiteral(other) || other.Equals(id, StringComparison.OrdinalIgnoreCase)),
                Condition = condition,
                IdPlace = place,
                Place = _xml.Place(start, end),
            });
        }
    }

    private void ReadRemoval(PinKind kind, string ids, string condition)
    {
        foreach (var id in Ids(ids))
        {
            // All that there are.
            var isAll = id.Equals("@(PackageReference)", StringComparison.OrdinalIgnoreCase) && kind == PinKind.PackageReference;
            _removals.Add(new PinRemoval(kind, IsLiteral(id) ? PackageName.Of(id) : null, condition.Length == 0 && (isAll || IsLiteral(id)), _pins.Count));
        }
    }

    private static IEnumerable<string> Ids(string list) => list.Split(';').Select(id => id.Trim()).Where(id => id.Length > 0);

    // Only MSBuild knows what $(…), @(…) and * stand for.
    private static bool IsLiteral(string id) => id.IndexOfAny(['$', '@', '%', '*', '?']) < 0;

    private static ((string Text, PinPlace Place)?, bool) VersionIn(IEnumerable<(string Name, string Text, PinPlace? Place)> values)
    {
        (string, PinPlace)? version = null;
        foreach (var (name, text, place) in values)
        {
            if (place is null || text.Trim().Length == 0)
                continue;
            if (Is(name, "VersionOverride"))
                return ((text.Trim(), place), true);
            if (Is(name, "Version"))
                version = (text.Trim(), place);
        }

        return (version, false);
    }

    // Reads on to the closing tag of the element that the reader is at.
    private (string Text, PinPlace? Place) ReadContent()
    {
        var text = "";
        PinPlace? place = null;
        for (var depth = 1; depth > 0 && _xml.Read();)
        {
            switch (_xml.Reader.NodeType)
            {
                case XmlNodeType.Element when !_xml.Reader.IsEmptyElement:
                    depth++;
                    break;
                case XmlNodeType.EndElement:
                    depth--;
                    break;
                case XmlNodeType.Text when depth == 1:
                    place = text.Length == 0 ? _xml.TextPlace() : null;
                    text += _xml.Reader.Value;
                    break;
                case XmlNodeType.CDATA:
                    text += _xml.Reader.Value;
                    place = null;
                    break;
            }
        }

        return (text.Trim(), place);
    }

    private void Skip() => ReadContent();

    private static IEnumerable<(string Id, PinPlace Place)> Split(XmlAttributePlace ids)
    {
        var isVerbatim = ids.Value.Length == ids.Place.Length;
        var at = 0;
        foreach (var part in ids.Value.Split(';'))
        {
            var id = part.Trim();
            var start = at + part.IndexOf(id, StringComparison.Ordinal);
            at += part.Length + 1;
            if (id.Length == 0 || !IsLiteral(id))
                continue;
            var place = ids.Place;
            yield return (id, isVerbatim && place.Line == place.EndLine
                ? place with { Start = place.Start + start, Length = id.Length, Column = place.Column + start, EndColumn = place.Column + start + id.Length }
                : place);
        }
    }

    private static PinKind? PinKindOf(string item) => item.ToUpperInvariant() switch
    {
        "PACKAGEREFERENCE" => PinKind.PackageReference,
        "PACKAGEVERSION" => PinKind.PackageVersion,
        "GLOBALPACKAGEREFERENCE" => PinKind.GlobalPackageReference,
        _ => null,
    };

    private static bool IsVersion(string name) => Is(name, "Version") || Is(name, "VersionOverride");

    private static XmlAttributePlace? Attribute(IReadOnlyList<XmlAttributePlace> attributes, string name) => attributes.FirstOrDefault(attribute => Is(attribute.Name, name));

    private static bool Is(string? name, string expected) => expected.Equals(name, StringComparison.OrdinalIgnoreCase);

    private sealed record Container(string Name, string Condition)
    {
        public List<string> Whens { get; } = [];
    }
}
