using System.Reflection;
using TorchSharp.StandIns;

[assembly: AssemblyFixture(typeof(TorchSharp.Sdk.Tests.Testing.TestRun))]

namespace TorchSharp.Sdk.Tests.Testing;

/// <summary>
/// What all tests of a run share: the packed SDK, a feed of stand-in packages, and a packages folder of their own, so that nothing of the
/// user's caches is read or written.
/// </summary>
public sealed class TestRun : IDisposable
{
    public TestRun()
    {
        Folder = Directory.CreateTempSubdirectory("torchsharp-sdk-tests-").FullName;
        StandIns = Path.Combine(Folder, "stand-ins");
        PackagesCache = Path.Combine(Folder, "packages");
        StandInFeed.Create(StandIns);
        // On the way up from a project MSBuild and NuGet look for these: the run's own end the search.
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
    }

    /// <summary>The folder that holds everything of this run.</summary>
    public string Folder { get; }

    /// <summary>The feed of stand-in packages.</summary>
    public string StandIns { get; }

    /// <summary>NUGET_PACKAGES of the run.</summary>
    public string PackagesCache { get; }

    /// <summary>The processes that the builds of this run are made in.</summary>
    public BuildServers BuildServers { get; } = new();

    /// <summary>The name of the pipe on which this run's compiler server listens.</summary>
    public string CompilerServer { get; } = "torchsharp-sdk-tests-" + Guid.NewGuid().ToString("N");

    public static string RepositoryFolder { get; } = Metadata("RepositoryFolder");

    /// <summary>Where the build of this project has packed the SDK to.</summary>
    public static string PackedSdk { get; } = Metadata("PackagesFolder");

    public static string ProductVersion { get; } = Metadata("ProductVersion");

    /// <summary>A recorded machine of the probes' tests.</summary>
    public static string Machine(string name) =>
        Path.Combine(RepositoryFolder, "tests", "TorchSharp.Sdk.Tasks.Tests", "Machines", name + ".machine");

    public TestProject NewProject(string name = "app") => new(this, name);

    public void Dispose()
    {
        EndCompilerServer();
        EndBuildServers();
        Directory.Delete(Folder, recursive: true);
    }

    private void EndCompilerServer()
    {
        var project = NewProject("last").Write("last.proj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        var compilers = project.Dotnet("msbuild", "-getProperty:RoslynTargetsPath").ShouldSucceed().Output.Trim();
        project.Dotnet("exec", Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + CompilerServer).ShouldSucceed();
    }

    // The nodes that a server has started end with it.
    private void EndBuildServers()
    {
        foreach (var server in BuildServers.All.ToList())
        {
            var project = NewProject("last");
            project.Environment["MSBUILDNODEHANDSHAKESALT"] = server;
            project.Dotnet("build-server", "shutdown", "--msbuild").ShouldSucceed();
        }
    }

    private static string Metadata(string key) =>
        typeof(TestRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
