using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Pins;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>TORCH2010 between projects: what a referenced project was compiled against is what its own restore took, not the lower end of what it asks for.</summary>
public sealed class DriftingProjectTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-drift-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("[0.105.*, )", "0.105.2", null)]
    [InlineData("[0.105.*, )", null, null)]
    [InlineData("[0.105.*, )", "no JSON", null)]
    // Another package of the library lifts it.
    [InlineData("[0.105.0, )", "0.105.2", null)]
    [InlineData("[0.105.*, )", "0.105.1", "0.105.1")]
    [InlineData("[0.105.0, )", "0.105.0", "0.105.0")]
    [InlineData("[0.105.0, )", null, "0.105.0")]
    [InlineData(null, null, "0.105.0")]
    public void A_library_that_floats_or_is_lifted(string? asked, string? taken, string? told)
    {
        var assets = Write("app/obj/project.assets.json", """
            { "targets": { "net10.0": { "TorchSharp/0.105.2": { "type": "package" }, "lib/1.0.0": { "type": "project", "dependencies": { "TorchSharp": "0.105.0" } } } } }
            """);
        if (asked is not null)
        {
            Write("app/obj/app.csproj.nuget.dgspec.json", $$$"""
                { "projects": { "lib.csproj": { "restore": { "projectName": "lib", "outputPath": "{{{Path.Combine(_folder, "lib", "obj").Replace('\\', '/')}}}" }, "frameworks": { "net10.0": { "dependencies": { "TorchSharp": { "version": "{{{asked}}}" } } } } } } }
                """);
        }

        if (taken is not null)
            Write("lib/obj/project.assets.json", taken == "no JSON" ? "{" : $$"""{ "targets": { "net10.0": { "TorchSharp/{{taken}}": { "type": "package" } }, "net10.0/linux-x64": { "TorchSharp/{{taken}}": { "type": "package" } } } }""");
        var findings = Path.Combine(_folder, "app", "obj", "x.findings");
        var task = new CheckRestoredTorchSharp
        {
            BuildEngine = new LoggedBuild(),
            ProjectFile = Path.Combine(_folder, "app", "app.csproj"),
            AssetsFile = assets,
            PackageReferences = [new TaskItem("TorchSharp", new Dictionary<string, string> { ["Version"] = "0.105.2" })],
            TargetFramework = "net10.0",
            HandOverTo = findings,
        };

        task.Execute().ShouldBeTrue();

        var found = File.Exists(findings) ? HandedOverFinding.Read(File.ReadAllText(findings)) : [];
        found.Select(finding => finding.Text).ShouldBe(told is null ? [] : [$"The project lib is compiled against TorchSharp {told}, and the program runs it with 0.105.2 (libtorch 2.5.1 and 2.7.1). Take one version in both projects."]);
    }

    private string Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
