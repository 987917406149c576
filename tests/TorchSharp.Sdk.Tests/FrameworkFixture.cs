using System.IO.Compression;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The packed SDK, unpacked, and a .NET Framework program that loads it, for Mono; nothing is made where Mono is missing.</summary>
public sealed class FrameworkFixture
{
    public FrameworkFixture(TestRun run)
    {
        if (!IsInstalled)
            return;
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "framework")).FullName;
        Sdk = Path.Combine(folder, "sdk");
        ZipFile.ExtractToDirectory(Path.Combine(TestRun.PackedSdk, $"TorchSharp.Sdk.{TestRun.ProductVersion}.nupkg"), Sdk);

        // MSBuild's own packages are not the run's business: they come from, and stay in, the user's packages folder.
        var project = run.NewProject("framework-host");
        project.Environment["NUGET_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "";
        var output = Path.Combine(folder, "host");
        project.Dotnet(
            "build", Path.Combine(TestRun.RepositoryFolder, "tests", "TorchSharp.Sdk.Tests", "FrameworkHost", "FrameworkHost.csproj"),
            $"-p:BaseIntermediateOutputPath={folder}/obj/", $"-p:OutputPath={output}/").ShouldSucceed();
        Host = Path.Combine(output, "FrameworkHost.exe");
        Compiler = File.ReadAllText(Path.Combine(output, "compiler.txt")).Trim();
    }

    /// <summary>Whether Mono is there with its facades (Debian: the package mono-devel).</summary>
    public static bool IsInstalled { get; } = OperatingSystem.IsLinux() && File.Exists("/usr/bin/mono") && File.Exists("/usr/lib/mono/4.5/Facades/netstandard.dll");

    /// <summary>The folder of the unpacked SDK.</summary>
    public string Sdk { get; } = "";

    /// <summary>The program that runs the tasks.</summary>
    public string Host { get; } = "";

    /// <summary>The C# compiler that runs on .NET Framework.</summary>
    public string Compiler { get; } = "";
}
