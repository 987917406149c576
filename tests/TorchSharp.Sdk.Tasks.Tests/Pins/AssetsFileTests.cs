using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;
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
          "libraries": { "TorchSharp/0.106.0": { "sha512": "x", "files": ["a", "b"] } },
          "projectFileDependencyGroups": { "net10.0": ["TorchSharp >= 0.106.0"] },
          "project": { "version": "1.0.0", "frameworks": { "net10.0": { "targetAlias": "net10.0", "dependencies": { "TorchSharp": { "target": "Package", "version": "[0.106.0, )" }, "Microsoft.ML.TorchSharp": {} } } } }
        }
        """;

    private static RestoredGraph? Read(string text, string framework = "net10.0", string rid = "")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return AssetsFile.Read(stream, framework, rid);
    }

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
        RestoredRules.Check(Read(Assets)!, new ProjectFacts()).Select(finding => finding.Code).ShouldBe(["TORCH2001", "TORCH2010"]);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ \"targets\": {} }")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{ \"targets\": { \"net10.0\": { \"A\": 1, \"TorchSharp/x\": {}, \"/1.0.0\": { \"type\": [] } } } }")]
    public void Other_JSON_says_nothing(string text) => (Read(text)?.Packages().ToList() ?? []).ShouldBeEmpty();

    [Theory]
    [InlineData("{")]
    [InlineData("{ \"targets\": { \"net10.0\": { \"TorchSharp/1.0.0\": ")]
    public void Half_a_file_is_an_XmlException(string text) => Should.Throw<XmlException>(() => Read(text));

    [Fact]
    public void Three_hundred_packages_are_read_in_no_time_that_anybody_notices()
    {
        var packages = Enumerable.Range(0, 300).Select(number => string.Create(CultureInfo.InvariantCulture,
            $$"""
            "Package{{number}}/1.0.0": { "type": "package", "dependencies": { "Package{{number + 1}}": "1.0.0" }, "compile": { "lib/net8.0/Package{{number}}.dll": { "related": ".xml" } }, "runtime": { "lib/net8.0/Package{{number}}.dll": { "related": ".xml" } } }
            """));
        var libraries = Enumerable.Range(0, 300).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""
            "Package{{number}}/1.0.0": { "sha512": "{{new string('x', 88)}}", "type": "package", "path": "package{{number}}/1.0.0", "files": [{{string.Join(",", Enumerable.Repeat("\"lib/net8.0/Package.dll\"", 30))}}] }
            """));
        var text = $$"""{ "version": 3, "targets": { "net10.0": { {{string.Join(",", packages)}} } }, "libraries": { {{string.Join(",", libraries)}} }, "project": { "frameworks": { "net10.0": { "dependencies": { "Package0": {} } } } } }""";
        var watch = Stopwatch.StartNew();
        Read(text)!.Libraries.Count.ShouldBe(300);
        TestContext.Current.TestOutputHelper?.WriteLine($"{text.Length / 1024} KB in {watch.Elapsed.TotalMilliseconds:F1} ms, first; ");
        watch.Restart();
        Read(text);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed.TotalMilliseconds:F1} ms, again");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}
