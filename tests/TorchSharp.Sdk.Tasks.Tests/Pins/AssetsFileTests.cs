using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Pins;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>What is read of project.assets.json.</summary>
public class AssetsFileTests
{
    private const string Assets = """
        {
          "version": 3,
          "targets": {
            "net8.0": { "TorchSharp/0.104.0": { "type": "package" } },
            "net10.0": {
              "Microsoft.ML.TorchSharp/0.22.0": { "type": "package", "dependencies": { "TorchSharp": "0.102.7" }, "compile": { "lib/net8.0/_._": {} } },
              "TorchSharp/0.106.0": { "type": "package", "dependencies": {}, "runtimeTargets": { "runtimes/linux-x64/native/x.so": { "assetType": "native", "rid": "linux-x64" } } },
              "TorchSharp-cpu/0.105.1": { "type": "package", "dependencies": { "TorchSharp": "0.105.1", "libtorch-cpu": "2.5.1" } },
              "libtorch-cpu/2.5.1": { "type": "package", "dependencies": { "libtorch-cpu-linux-x64": "2.5.1" } },
              "libtorch-cpu-linux-x64/2.5.1": { "type": "package" },
              "Deep.Utility/1.0.0": { "type": "project", "framework": ".NETCoreApp,Version=v10.0", "dependencies": { "TorchSharp": "0.102.6", "TorchSharp-cpu": "0.105.1" } }
            },
            "net10.0/win-x64": { "TorchSharp/0.105.0": { "type": "package" } }
          },
          "libraries": { "TorchSharp/0.106.0": { "sha512": "x", "files": ["a", "b"] } }
        }
        """;

    private static RestoredGraph? Read(string text, string framework = "net10.0", string rid = "") =>
        AssetsFile.Read(text, framework, rid, ["TorchSharp", "Microsoft.ML.TorchSharp"]);

    [Fact]
    public void The_projects_target_is_read_and_no_other()
    {
        Read(Assets)!.Packages().Select(package => package.ToString()).ShouldBe(["TorchSharp 0.106.0", "TorchSharp-cpu 0.105.1"], ignoreOrder: true);
        Read(Assets, rid: "win-x64")!.Packages().Select(package => package.ToString()).ShouldBe(["TorchSharp 0.105.0"]);
        Read(Assets, "net8.0")!.Packages().Select(package => package.ToString()).ShouldBe(["TorchSharp 0.104.0"]);
    }

    [Fact]
    public void Packages_know_the_way_they_came()
    {
        var packages = Read(Assets)!.Packages().ToList();
        packages.Single(package => package.Package.Role == PackageRole.Managed).BroughtBy.ShouldBe("");
        packages.Single(package => package.Package.Role == PackageRole.Bundle).BroughtBy.ShouldBe("project Deep.Utility → TorchSharp-cpu 0.105.1");
    }

    [Fact]
    public void The_rules_find_one_mismatch_and_one_drifting_project() =>
        RestoredRules.Check(Read(Assets)!, new ProjectFacts(), []).Select(finding => finding.Code).ShouldBe(["TORCH2001", "TORCH2010"]);

    /// <summary>Transitive pinning gives a bundle another libtorch than it asks for.</summary>
    [Fact]
    public void A_libtorch_that_its_bundle_did_not_ask_for_counts()
    {
        var graph = Read(Assets.Replace("libtorch-cpu-linux-x64/2.5.1", "libtorch-cpu-linux-x64/2.7.1", StringComparison.Ordinal))!;
        graph.Packages().Select(package => package.ToString()).ShouldBe(["TorchSharp 0.106.0", "TorchSharp-cpu 0.105.1", "libtorch-cpu-linux-x64 2.7.1"], ignoreOrder: true);
        RestoredRules.Check(graph, new ProjectFacts(), []).Where(finding => finding.Code == "TORCH2001").Select(finding => finding.Package.ToString()).ShouldContain("libtorch-cpu-linux-x64 2.7.1");
    }

    /// <summary>NuGet hands on the lower end of a floating range, which nobody need have been compiled against.</summary>
    [Theory]
    [InlineData(null, null)]
    [InlineData("0.106.0", null)]
    [InlineData("0.105.1", "0.105.1")]
    public void A_project_drifts_from_what_its_own_restore_took(string? taken, string? drifting) =>
        Read(Assets)!.DriftingProjects(new Dictionary<string, NuGetVersion?> { ["Deep.Utility"] = taken is null ? null : NuGetVersion.Parse(taken) })
            .Select(drift => drift.Compiled.ToString()).ShouldBe(drifting is null ? [] : [drifting]);

    [Fact]
    public void A_project_of_which_nothing_else_is_known_drifts_from_what_it_asks_for() =>
        Read(Assets)!.DriftingProjects(new Dictionary<string, NuGetVersion?> { ["Other"] = null }).Select(drift => drift.Compiled.ToString()).ShouldBe(["0.102.6"]);

    [Fact]
    public void The_version_of_a_package_in_all_targets()
    {
        AssetsFile.VersionOf("TorchSharp", Assets).ShouldBeNull();
        AssetsFile.VersionOf("TorchSharp-cpu", Assets).ShouldBe("0.105.1");
        AssetsFile.VersionOf("Nobody", Assets).ShouldBeNull();
        AssetsFile.VersionOf("torchsharp", """{ "targets": { "a": { "TorchSharp/0.105.2": {} }, "b": { "TorchSharp/0.105.2": { "type": "package" } } } }""").ShouldBe("0.105.2");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"targets\": {} }")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{ \"targets\": { \"net10.0\": { \"A\": 1, \"TorchSharp/x\": {}, \"/1.0.0\": { \"type\": [] } } } }")]
    public void Other_JSON_says_nothing(string text) => (Read(text)?.Packages().ToList() ?? []).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ targets")]
    [InlineData("{ \"targets\"")]
    [InlineData("{ \"targets\" }")]
    [InlineData("{ \"targets\": }")]
    [InlineData("{ \"targets\": [1, ")]
    [InlineData("{ \"a\\uzzzz\": 1 }")]
    [InlineData("{ \"targets\": { \"net10.0\": { \"TorchSharp/1.0.0\": ")]
    public void Half_a_file_is_a_FormatException(string text) => Should.Throw<FormatException>(() => { Read(text); });

    [Fact]
    public void Every_piece_of_a_file_is_read_or_refused()
    {
        // What comes after the targets is not looked at.
        for (var length = 0; length < Assets.IndexOf("\"libraries\"", StringComparison.Ordinal) - 10; length++)
            Should.Throw<FormatException>(() => { Read(Assets[..length]); });
        Read("\uFEFF" + Assets)!.Libraries.Count.ShouldBe(6);
    }

    [Fact]
    public void Escaped_names_and_braces_in_texts_are_no_obstacle() =>
        Read("""{ "x": ["}", "\"]", {"a\\": "\\"}], "targets": { "net10\u002e0": { "Torch\u0053harp\/0.106.0": { "type": "package" } } } }""")!
            .Packages().Select(package => package.ToString()).ShouldBe(["TorchSharp 0.106.0"]);

    [Fact]
    public void Of_what_the_SDK_chose_alone_it_has_told()
    {
        const string Faulty = """{ "targets": { "net10.0": { "TorchSharp/0.97.4": { "type": "package" }, "libtorch-cpu-linux-x64/1.11.0.1": { "type": "package" } } } }""";
        PackageName[] chosen = [PackageName.Of("TorchSharp"), PackageName.Of("libtorch-cpu-linux-x64")];
        var graph = AssetsFile.Read(Faulty, "net10.0", "", chosen.Select(package => package.Id))!;
        RestoredRules.Check(graph, new ProjectFacts(), chosen).ShouldBeEmpty();
        RestoredRules.Check(graph, new ProjectFacts(), [chosen[0]]).ShouldBeEmpty();
        RestoredRules.Check(graph, new ProjectFacts(), []).ShouldHaveSingleItem().Code.ShouldBe("TORCH2007");
        // Another package brings it.
        RestoredRules.Check(AssetsFile.Read(Faulty.Replace("{ \"TorchSharp", "{ \"A/1.0.0\": { \"type\": \"package\", \"dependencies\": { \"TorchSharp\": \"0.97.4\" } }, \"TorchSharp", StringComparison.Ordinal), "net10.0", "", ["A"])!, new ProjectFacts(), chosen)
            .ShouldHaveSingleItem().Code.ShouldBe("TORCH2007");
    }

    [Fact]
    public void A_hundred_thousand_packages_are_no_wait()
    {
        var text = LargeAssets.Of(100_000, files: 1);
        // A second on a quiet machine; with each package compared with each it would be many minutes.
        Should.CompleteIn(() => RestoredRules.Check(Read(text)!, new ProjectFacts(), []).ShouldBeEmpty(), TimeSpan.FromMinutes(1));
    }
}
