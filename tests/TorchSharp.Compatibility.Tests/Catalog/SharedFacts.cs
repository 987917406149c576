using System.Text.Json.Nodes;

namespace TorchSharp.Compatibility.Tests.Catalog;

/// <summary>The gathered facts that the catalog was written from, where a folder <c>shared/facts</c> lies beside the repository.</summary>
internal static class SharedFacts
{
    public static JsonNode Read(string file)
    {
        var path = Find(file);
        Assert.SkipWhen(path is null, $"There is no shared/facts/{file} beside the repository.");
        return JsonNode.Parse(File.ReadAllText(path))!;
    }

    private static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "facts", file);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
