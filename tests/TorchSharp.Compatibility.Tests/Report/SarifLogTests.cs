using System.Text.Json.Nodes;

namespace TorchSharp.Compatibility.Tests.Report;

public class SarifLogTests
{
    [Fact]
    public void A_file_without_errors_is_valid_too() =>
        JsonNode.Parse(SarifLog.Write([]))!["runs"]![0]!["results"]!.AsArray().ShouldBeEmpty();

    [Fact]
    public void Errors_stand_with_place_and_help_link()
    {
        var file = Path.GetFullPath("a folder/app \"x\".csproj");
        var log = JsonNode.Parse(SarifLog.Write(
        [
            new SarifResult("TORCH2001", "https://a/TORCH2001", "Found \"1\",\nneeded 2.", file, 3, 14),
            new SarifResult("TORCH2001", "https://a/TORCH2001", "Again.", file, 4, 0),
            new SarifResult("TORCH2003", "https://a/TORCH2003", "Both.", file, 0, 0),
        ]))!;
        ((string)log["version"]!).ShouldBe("2.1.0");
        var run = log["runs"]![0]!;
        run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => $"{rule!["id"]} {rule["helpUri"]}").ShouldBe(["TORCH2001 https://a/TORCH2001", "TORCH2003 https://a/TORCH2003"]);
        var results = run["results"]!.AsArray();
        results.Count.ShouldBe(3);
        ((string)results[0]!["ruleId"]!).ShouldBe("TORCH2001");
        ((string)results[0]!["level"]!).ShouldBe("error");
        ((string)results[0]!["message"]!["text"]!).ShouldBe("Found \"1\",\nneeded 2.");
        var place = results[0]!["locations"]![0]!["physicalLocation"]!;
        new Uri((string)place["artifactLocation"]!["uri"]!).LocalPath.ShouldBe(file);
        ((int)place["region"]!["startLine"]!).ShouldBe(3);
        ((int)place["region"]!["startColumn"]!).ShouldBe(14);
        results[1]!["locations"]![0]!["physicalLocation"]!["region"]!.AsObject().Select(member => member.Key).ShouldBe(["startLine"]);
        results[2]!["locations"]![0]!["physicalLocation"]!["region"].ShouldBeNull();
    }
}
