namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>What a restored graph tells: who brought a package, and the same in the same words as the project's files.</summary>
public class RestoredRulesTests
{
    private static RestoredLibrary Library(string id, string version, params string[] dependencies) =>
        new(id, version, false, dependencies.ToDictionary(dependency => dependency.Split(' ')[0], dependency => $"[{dependency.Split(' ')[1]}, )"));

    private static RestoredGraph Graph(string bundle, string companion, string torchSharp, string libTorch) => new(
        [
            Library("TorchSharp-cuda-linux", bundle, $"TorchSharp {bundle}", $"libtorch-cuda-12.8-linux-x64 {libTorch}"),
            Library("TorchVision", companion, $"TorchSharp {companion}"),
            Library("TorchSharp", torchSharp),
            Library("libtorch-cuda-12.8-linux-x64", libTorch),
        ],
        ["TorchSharp-cuda-linux", "TorchVision"]);

    [Theory]
    [InlineData("0.106.0", "0.106.0", null)]
    [InlineData("0.106.0", "0.105.2", "TORCH2002")]
    [InlineData("0.105.2", "0.106.0", "TORCH2001")]
    public void The_graph_says_what_the_files_say(string bundle, string companion, string? code)
    {
        var torchSharp = string.CompareOrdinal(bundle, companion) > 0 ? bundle : companion;
        var graph = Graph(bundle, companion, torchSharp, TorchSharpCatalog.Find(new(bundle))!.LibTorchVersion!.ToNormalizedString());
        var restored = RestoredRules.Check(graph, new ProjectFacts(), []);
        restored.Select(finding => finding.Code).ShouldBe(code is null ? [] : [code]);
        restored.Select(finding => finding.Key).ShouldBe(PinRules.Check(Pinned.OfPins($"TorchSharp-cuda-linux {bundle}", $"TorchVision {companion}")).Select(finding => finding.Key));
    }

    [Theory]
    [InlineData("0.106.0", "0.105.2", "TorchSharp-cuda-linux 0.106.0 → TorchSharp 0.106.0")]
    [InlineData("0.105.2", "0.106.0", "TorchVision 0.106.0 → TorchSharp 0.106.0")]
    public void A_package_is_brought_by_whoever_asks_for_its_version(string bundle, string companion, string way)
    {
        var graph = Graph(bundle, companion, "0.106.0", "2.10.0");
        graph.PathTo(graph.Libraries.Single(library => library.Id == "TorchSharp")).ShouldBe(way);
    }
}
