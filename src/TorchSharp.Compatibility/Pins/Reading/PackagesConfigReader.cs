using System.Xml;

namespace TorchSharp.Compatibility;

/// <summary>Reads packages.config, the references of old .NET Framework projects. Its versions are exact.</summary>
internal static class PackagesConfigReader
{
    public static PinFile Read(string path, string text)
    {
        var pins = new List<Pin>();
        using var xml = new XmlPlaces(path, text);
        while (xml.Read())
        {
            if (xml.Reader.NodeType != XmlNodeType.Element || xml.Reader.LocalName != "package")
                continue;
            var start = xml.ElementStart();
            var attributes = xml.Attributes();
            if (attributes.FirstOrDefault(attribute => attribute.Name == "id") is not { } id)
                continue;
            var version = attributes.FirstOrDefault(attribute => attribute.Name == "version");
            pins.Add(new Pin
            {
                Kind = PinKind.PackagesConfig,
                Package = PackageName.Of(id.Value),
                VersionText = version?.Value,
                VersionPlace = version?.Place,
                IdPlace = id.Place,
                Place = xml.Place(start, xml.ElementEnd(attributes[attributes.Count - 1].Place.End)),
            });
        }

        return new PinFile(path, PinFileKind.PackagesConfig, pins, []);
    }
}
