namespace TorchSharp.StandIns;

/// <summary>What a feed was made from, and the packages in it, so that a later run removes no file but its own.</summary>
/// <param name="Inputs">A fingerprint; empty while the feed is being made.</param>
/// <param name="Packages">Paths of packages, relative to the feed.</param>
internal sealed record FeedStamp(string Inputs, IReadOnlyList<string> Packages)
{
    public static FeedStamp Read(Stream stream)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, leaveOpen: true);
        var lines = reader.ReadToEnd().Split('\n');
        return new FeedStamp(lines[0], [.. lines.Skip(1).Where(line => line.Length > 0)]);
    }

    public void Write(Stream stream)
    {
        stream.SetLength(0);
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Inputs);
        foreach (var package in Packages)
            writer.WriteLine(package);
    }
}
