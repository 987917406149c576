using TorchSharp.Sdk.Tasks.Pins;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>What is read of nuget.dgspec.json.</summary>
public class DependencyGraphFileTests
{
    private const string Graph = """
        {
          "format": 1,
          "restore": { "/a/app.csproj": {} },
          "projects": {
            "/a/app.csproj": { "restore": { "projectName": "app", "outputPath": "/a/obj/" }, "frameworks": { "net10.0": { "dependencies": { "TorchSharp": { "target": "Package", "version": "[0.106.0, )" } } } } },
            "/b/lib.csproj": {
              "version": "1.0.0",
              "restore": { "projectUniqueName": "/b/lib.csproj", "projectName": "Lib.Name", "outputPath": "/b/obj/", "frameworks": { "net10.0": { "projectReferences": {} } } },
              "frameworks": {
                "net8.0": { "targetAlias": "net8.0", "dependencies": { "TorchSharp": { "version": "[0.105.1, )" } } },
                "net10.0": { "imports": ["net461"], "dependencies": { "Other": { "version": "[1.*, )" }, "torchsharp": { "target": "Package", "version": "[0.105.*, )" } } }
              }
            },
            "/c/none.csproj": { "restore": { "projectName": "none" }, "frameworks": { "net10.0": {} } }
          }
        }
        """;

    [Fact]
    public void Projects_with_their_folder_and_whether_TorchSharp_floats() => DependencyGraphFile.Read(Graph).ShouldBe(
        [new("app", "/a/obj/", false), new("Lib.Name", "/b/obj/", true), new("none", "", false)]);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"projects\": 1 }")]
    public void Other_JSON_says_nothing(string text) => DependencyGraphFile.Read(text).ShouldBeEmpty();

    [Fact]
    public void Half_a_file_is_a_FormatException() => Should.Throw<FormatException>(() => { DependencyGraphFile.Read(Graph[..500]); });
}
