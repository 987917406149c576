using NuGet.Protocol.Core.Types;
using TorchSharp.CatalogTool;
using TorchSharp.Compatibility;

switch (args)
{
    case ["check", .. var sources]:
        return await CheckAsync(sources.Length == 0 ? [null] : sources);
    case ["table"]:
        Console.Write(WhichTorchSharpPage.Write());
        return 0;
    case ["table", var file]:
        File.WriteAllText(file, WhichTorchSharpPage.Write());
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage: TorchSharp.CatalogTool check [source …]
                     compares the catalog with package sources: all that nuget.config switches on, or those given by name, address or folder
                   TorchSharp.CatalogTool table [file]
                     prints, or writes, the page "Which TorchSharp for my driver and GPU"
            Exit codes: 0 nothing to do, 1 the catalog differs, 2 a source can't be read or the command is not understood.
            """);
        return 2;
}

static async Task<int> CheckAsync(IReadOnlyList<string?> sources)
{
    try
    {
        var published = new List<FeedPackage>();
        foreach (var feed in sources.SelectMany(source => Feed.Of(Environment.CurrentDirectory, source)))
        {
            using (feed)
            {
                foreach (var id in CatalogComparison.Ids(TorchSharpCatalog.Releases))
                    published.AddRange((await feed.PackagesAsync(id, CancellationToken.None)).Where(package => !published.Any(other => other.Id == package.Id && other.Version == package.Version)));
                Console.WriteLine($"{feed.Name}: read.");
            }
        }

        if (!published.Any(package => package.Id == "TorchSharp"))
        {
            Console.Error.WriteLine("The source has no TorchSharp, so there is nothing to compare.");
            return 2;
        }

        var differences = CatalogComparison.Compare(TorchSharpCatalog.Releases, published);
        foreach (var difference in differences)
            Console.WriteLine($"{(difference.IsFault ? "differs: " : "note:    ")}{difference.Text}");
        var faults = differences.Count(difference => difference.IsFault);
        Console.WriteLine($"{published.Count} published packages compared with {TorchSharpCatalog.Releases.Count} releases of the catalog: {(faults == 0 ? "no difference" : $"{faults} differ")}.");
        return faults == 0 ? 0 : 1;
    }
    catch (Exception exception) when (exception is FatalProtocolException or InvalidOperationException)
    {
        Console.Error.WriteLine($"The source can't be read: {exception.Message} {exception.InnerException?.Message}");
        return 2;
    }
}
