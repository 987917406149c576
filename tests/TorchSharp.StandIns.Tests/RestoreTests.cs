using System.Text.Json;

namespace TorchSharp.StandIns.Tests;

/// <summary>Restores and builds projects with the real dotnet, from the feed alone.</summary>
public sealed class RestoreTests(RestoreTests.Feed feed) : IClassFixture<RestoreTests.Feed>
{
    /// <summary>The feed, and the packages folder that the projects share.</summary>
    public sealed class Feed : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Feed() => StandInFeed.Create(_folder.Combine("feed"));

        public string PackagesFolder => _folder.Combine("packages");

        public string NewProjectFolder()
        {
            var folder = _folder.Combine(Guid.NewGuid().ToString("N"));
            Directory.CreateDirectory(folder);
            return folder;
        }

        public void Dispose() => _folder.Dispose();
    }

    [Fact]
    public async Task A_CPU_program_builds_and_runs()
    {
        var project = Project("net10.0", """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""", """
            using TorchSharp;

            System.Console.WriteLine(torch.cuda.is_available() ? "cuda" : "cpu");
            System.Console.WriteLine(torch.rand(5, 3));
            """);

        var build = await Dotnet(project, "build", "--disable-build-servers", "-nodeReuse:false");

        build.ExitCode.ShouldBe(0, build.Output);
        Libraries(project).ShouldBe(
        [
            "TorchSharp/0.106.0",
            "TorchSharp-cpu/0.106.0",
            "libtorch-cpu/2.10.0",
            "libtorch-cpu-linux-x64/2.10.0",
            "libtorch-cpu-osx-arm64/2.10.0",
            "libtorch-cpu-win-x64/2.10.0",
        ], ignoreOrder: true);
        var output = Path.Combine(project, "bin", "Debug", "net10.0");
        File.Exists(Path.Combine(output, "runtimes", "linux-x64", "native", "libtorch_cpu.so")).ShouldBeTrue();
        File.Exists(Path.Combine(output, "runtimes", "win-x64", "native", "LibTorchSharp.dll")).ShouldBeTrue();

        var run = await Dotnet(project, Path.Combine(output, "program.dll"));

        run.ExitCode.ShouldNotBe(0);
        run.Output.ShouldStartWith("cpu");
        run.Output.ShouldContain("'torch.rand' of the stand-in package TorchSharp has no native code behind it; restore the real package to run this program.");
    }

    [Fact]
    public async Task A_CUDA_bundle_restores_with_all_its_parts()
    {
        var project = Project("net10.0", """
            <PackageReference Include="TorchSharp-cuda-linux" Version="0.105.1" />
            <PackageReference Include="TorchVision" Version="0.105.1" />
            <PackageReference Include="TorchAudio" Version="0.105.1" />
            """);

        var restore = await Dotnet(project, "restore", "--disable-build-servers", "-nodeReuse:false");

        restore.ExitCode.ShouldBe(0, restore.Output);
        var libraries = Libraries(project);
        libraries.ShouldContain("TorchSharp/0.105.1");
        libraries.ShouldContain("libtorch-cuda-12.1-linux-x64/2.5.1");
        libraries.Count(library => library.StartsWith("libtorch-cuda-12.1-linux-x64-part", StringComparison.Ordinal)).ShouldBe(16);
    }

    [Fact]
    public async Task Both_backends_in_one_project_are_refused_as_by_the_real_packages()
    {
        var project = Project("net10.0", """
            <PackageReference Include="TorchSharp-cpu" Version="0.106.0" />
            <PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />
            """);

        var build = await Dotnet(project, "build", "--disable-build-servers", "-nodeReuse:false");

        build.ExitCode.ShouldNotBe(0);
        build.Output.ShouldContain("Two TorchSharp runtime packages have been referenced (both libtorch-cpu and libtorch-cuda)");
    }

    [Theory]
    [InlineData("TorchSharp-cuda-linux", "0.107.0", "net6.0", "NU1202")]
    [InlineData("TorchSharp-cuda-linux", "0.106.0", "netstandard2.0", "NU1202")]
    [InlineData("TorchSharp-cpu", "0.96.2", "net10.0", "NU1603")]
    [InlineData("TorchSharp-cpu", "0.108.0", "net10.0", "NU1102")]
    public async Task Restore_complains_as_with_the_real_packages(string package, string version, string framework, string code)
    {
        var project = Project(framework, $"""<PackageReference Include="{package}" Version="{version}" />""");

        var restore = await Dotnet(project, "restore", "--disable-build-servers", "-nodeReuse:false");

        restore.ExitCode.ShouldNotBe(0);
        restore.Output.ShouldContain(code);
    }

    private string Project(string framework, string references, string program = "")
    {
        var project = feed.NewProjectFolder();
        File.WriteAllText(Path.Combine(project, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="stand-ins" value="../feed" />
              </packageSources>
            </configuration>
            """);
        // Without an apphost and an implicit framework package, no other source is needed for any framework.
        File.WriteAllText(Path.Combine(project, "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <DisableImplicitFrameworkReferences Condition="'{framework}' != 'net10.0'">true</DisableImplicitFrameworkReferences>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);
        return project;
    }

    private Task<DotnetCommand.Result> Dotnet(string project, params string[] arguments) =>
        DotnetCommand.Run(project, feed.PackagesFolder, arguments);

    private static List<string> Libraries(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name)];
    }
}
