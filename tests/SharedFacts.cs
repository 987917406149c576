using System.Text.Json.Nodes;

namespace TorchSharp.Tests;

/// <summary>The gathered facts that the catalog and the stand-ins were written from, where a folder <c>shared/facts</c> lies beside the repository.</summary>
internal static class SharedFacts
{
    /// <summary>The file read as JSON; skips the test where it is not there.</summary>
    public static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(PathOf(file)))!;

    /// <summary>The full path of the file; skips the test where it is not there.</summary>
    public static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "facts", file);
            if (File.Exists(path))
                return path;
        }

        Assert.Skip($"There is no shared/facts/{file} beside the repository.");
        return "";
    }
}
