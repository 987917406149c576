using System.IO.Compression;
using System.Text;

namespace TorchSharp.StandIns;

/// <summary>Writes the zip archive of a package: the same bytes for the same package, at any time and place.</summary>
internal static class PackageWriter
{
    // The earliest time that a zip archive can hold.
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(StandInPackage package, string nuspec)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, $"{package.Id}.nuspec", Encoding.UTF8.GetBytes(nuspec));
            foreach (var file in package.Files)
                Add(archive, file.Path, file.Content.Span);
            Add(archive, "_rels/.rels", Encoding.UTF8.GetBytes(Relationships(package)));
            Add(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes(package)));
        }

        return memory.ToArray();
    }

    private static void Add(ZipArchive archive, string path, ReadOnlySpan<byte> content)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = s_time;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string Relationships(StandInPackage package) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/{package.Id}.nuspec" Id="manifest" />
        </Relationships>

        """;

    private static string ContentTypes(StandInPackage package)
    {
        var defaults = package.Files.Select(file => Path.GetExtension(file.Path).TrimStart('.')).Where(extension => extension.Length > 0)
            .Append("nuspec").Distinct().Order(StringComparer.Ordinal)
            .Select(extension => $"""  <Default Extension="{extension}" ContentType="application/octet" />{'\n'}""");
        var overrides = package.Files.Where(file => Path.GetExtension(file.Path).Length <= 1)
            .Select(file => $"""  <Override PartName="/{file.Path}" ContentType="application/octet" />{'\n'}""");
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
            {string.Concat(defaults)}{string.Concat(overrides)}</Types>

            """;
    }
}
