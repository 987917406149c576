using System.IO.Compression;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What MSBuild.exe and Visual Studio's compiler load, loaded and run by Mono, which binds assemblies as .NET Framework does.</summary>
public class FrameworkTests(TestRun run, FrameworkFixture framework) : IClassFixture<FrameworkFixture>
{
    private const string Mismatch = """<ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.105.1" /></ItemGroup>""";

    [Fact]
    public void Every_task_runs()
    {
        Assert.SkipUnless(FrameworkFixture.IsInstalled, "Mono is not installed.");
        var project = run.NewProject().Write("app.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Mismatch}<PropertyGroup><TorchSharpBackned>cpu</TorchSharpBackned></PropertyGroup>\n</Project>")
            .Write("project.assets.json", """{"version":3,"targets":{"net10.0":{"TorchSharp/0.106.0":{"type":"package"},"libtorch-cpu-linux-x64/2.5.1":{"type":"package"}}},"libraries":{}}""")
            .Write("libtorch_cuda.so", "");
        // Another assembly in TorchSharp's place: all that TorchVision uses of it is missing.
        Extract("TorchVision.0.106.0.nupkg", "lib/netstandard2.0/TorchVision.dll", Path.Combine(project.Folder, "references", "TorchVision.dll"));
        Extract("TorchAudio.0.106.0.nupkg", "lib/netstandard2.0/TorchAudio.dll", Path.Combine(project.Folder, "references", "TorchSharp.dll"));

        var output = project.Run(
            ["mono", framework.Host, Path.Combine(framework.Sdk, "tasks", "netstandard2.0", "TorchSharp.Sdk.Tasks.dll"), project.Folder, TestRun.Machine("h200-570")]).ShouldSucceed().Output;

        var tasks = output.Split("== ").Skip(1).ToArray();
        tasks.Select(task => task.Split('\n')[0]).ShouldBe(
        [
            "RecordTorchSharpMachine", "ResolveTorchSharpRuntime", "ResolveTorchSharpRuntime", "TellTorchSharpReport", "Pins.CheckTorchSharpPins", "Pins.AlignTorchSharpPins", "Pins.CheckRestoredTorchSharp",
            "Pins.CheckTorchSharpReferences", "Pins.CheckTorchSharpNativeFiles", "Pins.CheckTorchSharpRuntime", "CheckTorchSharpPropertyNames", "TellTorchSharpWarnings",
        ]);
        File.ReadAllText(Path.Combine(project.Folder, "this.machine")).ShouldContain("os = linux");
        tasks[1].ShouldContain("libtorch-cuda-12.8-linux-x64 [2.10.0]");
        tasks[3].ShouldContain("Decision for linux-x64");
        tasks[4].ShouldContain("error TORCH2001 (2): TorchSharp-cpu 0.105.1 brings libtorch 2.5.1");
        tasks[5].ShouldContain("TORCH2001: 0.105.1 -> 0.106.0");
        tasks[6].ShouldContain("error TORCH2001 (2)");
        tasks[7].ShouldContain("warning TORCH2012 (2): TorchVision.dll was compiled against TorchSharp");
        tasks[8].ShouldContain("returns ");
        tasks[9].ShouldContain("warning TORCH2009 (2): The program uses TorchSharp");
        tasks[10].ShouldContain("Warnings = TORCH3011");
        tasks[11].ShouldContain("warning TORCH3010 (0): Told.");
    }

    [Fact]
    public void The_analyzers_run_in_the_compiler_of_Visual_Studio()
    {
        Assert.SkipUnless(FrameworkFixture.IsInstalled, "Mono is not installed.");
        var project = run.NewProject().Write("app.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Mismatch}\n</Project>")
            .Write("Program.cs", "TorchSharp.torch.zeros(3).cuda().Dispose();");
        Extract("TorchSharp.0.106.0.nupkg", "lib/netstandard2.0/TorchSharp.dll", Path.Combine(project.Folder, "TorchSharp.dll"));
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        project.Write("arguments.rsp", string.Join('\n',
        [
            "-nologo", "-nostdlib", "-out:app.dll", "-additionalfile:app.csproj", "-r:TorchSharp.dll",
            .. Directory.GetFiles(runtime, "*.dll").Where(file => Path.GetFileName(file) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "netstandard.dll" or "System.Memory.dll" or "System.Console.dll").Select(file => $"-r:\"{file}\""),
            .. Directory.GetFiles(Path.Combine(framework.Sdk, "analyzers", "dotnet", "cs"), "*.dll").Select(file => $"-a:\"{file}\""),
            "Program.cs",
        ]));

        var output = project.Run(["mono", framework.Compiler, "-noconfig", "@arguments.rsp"]).Output;

        output.ShouldContain("Program.cs(1,1): warning TORCH1001: ");
        output.ShouldContain("app.csproj(2,");
        output.ShouldContain("error TORCH2001: TorchSharp-cpu 0.105.1 brings libtorch 2.5.1");
        // AD0001: an analyzer threw; CS8032: one could not be made; CS8034, CS9057: an assembly could not be loaded.
        foreach (var code in (string[])["AD0001", "CS8032", "CS8034", "CS9057"])
            output.ShouldNotContain(code);
    }

    private void Extract(string package, string entry, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var archive = ZipFile.OpenRead(Directory.GetFiles(run.StandIns, package, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, RecurseSubdirectories = true }).Single());
        archive.Entries.Single(candidate => string.Equals(candidate.FullName, entry, StringComparison.OrdinalIgnoreCase)).ExtractToFile(file);
    }
}
