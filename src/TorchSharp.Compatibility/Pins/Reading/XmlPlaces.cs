using System.Xml;

namespace TorchSharp.Compatibility;

/// <summary>Reads XML from a text and tells where each thing stands in it.</summary>
internal sealed class XmlPlaces : IDisposable
{
    private readonly TextPlaces _places;
    private readonly XmlReader _reader;

    public XmlPlaces(string file, string text)
    {
        _places = new TextPlaces(file, text);
        // Project files come from anywhere: no entity is expanded and nothing is fetched.
        _reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    public XmlReader Reader => _reader;

    /// <summary>Reads on; false at the end, and at a fault of the XML, where nothing more can be told.</summary>
    public bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (XmlException)
        {
            // Half-typed, with merge markers, or no XML at all: its own tools say so.
            return false;
        }
    }

    /// <summary>The attributes of the element that the reader is at, with the place of each value.</summary>
    public IReadOnlyList<XmlAttributePlace> Attributes()
    {
        var attributes = new List<XmlAttributePlace>();
        while (_reader.MoveToNextAttribute())
        {
            var name = Position();
            var quote = _places.Text.IndexOfAny(['"', '\''], name);
            var end = quote < 0 ? -1 : _places.Text.IndexOf(_places.Text[quote], quote + 1);
            if (end >= 0)
                attributes.Add(new XmlAttributePlace(_reader.LocalName, _reader.Value, _places.Place(quote + 1, end - quote - 1)));
        }

        _reader.MoveToElement();
        return attributes;
    }

    /// <summary>Where the element that the reader is at begins: at its bracket.</summary>
    public int ElementStart() => Position() - 1;

    /// <summary>Where the element ends whose closing tag the reader is at, or, for one that is empty, whose last attribute ends at <paramref name="after"/>.</summary>
    public int ElementEnd(int after)
    {
        var close = _places.Text.IndexOf('>', _reader.NodeType == XmlNodeType.EndElement ? Position() : after);
        return close < 0 ? _places.Text.Length : close + 1;
    }

    public PinPlace Place(int start, int end) => _places.Place(start, end - start);

    /// <summary>The place of the text that the reader is at, blanks around it left out.</summary>
    public PinPlace TextPlace()
    {
        var start = Position();
        var end = _places.Text.IndexOf('<', start);
        end = end < 0 ? _places.Text.Length : end;
        while (start < end && char.IsWhiteSpace(_places.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_places.Text[end - 1]))
            end--;
        return _places.Place(start, end - start);
    }

    public void Dispose() => _reader.Dispose();

    private int Position()
    {
        var lines = (IXmlLineInfo)_reader;
        return _places.PositionOf(lines.LineNumber, lines.LinePosition);
    }
}
