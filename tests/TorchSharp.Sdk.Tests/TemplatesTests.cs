using TorchSharp.Sdk.Tests.Documentation;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The templates, packed, installed and built as they come.</summary>
public sealed class TemplatesTests(TestRun run, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    [Fact]
    public void What_they_make_builds_without_a_warning()
    {
        foreach (var name in (string[])["torchsharp-console", "torchsharp-classlib", "torchsharp-xunit", "torchsharp-file"])
            templates.Installed.Output.ShouldContain(name);

        var folder = run.NewProject("my projects").OnMachine("no-gpu-linux");
        folder.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        New(folder, "torchsharp-console", "-n", "My.Trainer");
        New(folder, "torchsharp-classlib", "-n", "My.Library");
        New(folder, "torchsharp-xunit", "-n", "My.Tests");
        New(folder, "torchsharp-file", "-n", "hello");
        folder.Files("").Where(file => !file.EndsWith("nuget.config", StringComparison.Ordinal)).ShouldBe(
        [
            "My.Library/My.Library.csproj", "My.Library/Perceptron.cs",
            "My.Tests/My.Tests.csproj", "My.Tests/TrainingTests.cs",
            "My.Trainer/Classifier.cs", "My.Trainer/My.Trainer.csproj", "My.Trainer/Program.cs", "My.Trainer/Spirals.cs",
            "hello.cs",
        ], ignoreOrder: true);

        // All projects in one build, then the file.
        folder.Write("all.proj", """
            <Project>
              <ItemGroup>
                <Made Include="*/*.csproj" />
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Made)" Targets="Restore" Properties="MSBuildIsRestoring=true" />
                <MSBuild Projects="@(Made)" BuildInParallel="true" />
              </Target>
            </Project>
            """);
        foreach (var built in (CommandResult[])[folder.Dotnet("msbuild", "all.proj", "-m", "-warnaserror"), folder.Build("hello.cs", "-p:TreatWarningsAsErrors=true")])
        {
            built.ShouldSucceed().Output.ShouldNotContain("warning");
            built.Output.ShouldContain("TORCH3001: TorchSharp 0.106.0, cpu: libtorch-cpu-linux-x64 2.10.0.");
        }
    }

    [Fact]
    public void Another_framework_can_be_chosen()
    {
        var folder = run.NewProject("older");
        New(folder, "torchsharp-classlib", "--Framework", "net8.0");
        File.ReadAllText(Path.Combine(folder.Folder, "older.csproj")).ShouldContain("<TargetFramework>net8.0</TargetFramework>");
    }

    private void New(TestProject folder, params string[] arguments) => folder.Dotnet(["new", .. arguments, "--debug:custom-hive", templates.Hive]).ShouldSucceed();
}
