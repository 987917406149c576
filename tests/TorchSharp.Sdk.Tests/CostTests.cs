using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>
/// What the SDK costs where there is nothing to do. The times are measured only when asked for, since a busy machine says nothing:
/// <c>dotnet run --project tests/TorchSharp.Sdk.Tests -- -explicit only -showliveoutput</c>.
/// </summary>
public class CostTests(TestRun run)
{
    private const string PlainReferences =
        """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" PrivateAssets="all" Publish="true" />""";

    [Fact]
    public void The_task_runs_once_for_the_restore_and_once_for_the_build_of_a_project()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Build().ShouldSucceed();
        var output = project.Build("-v:d").ShouldSucceed().Output;
        Regex.Count(output, "Task \"ResolveTorchSharpRuntime\"").ShouldBe(2);
        // The restore is checked before it fetches anything; a build in which nothing has changed is not.
        Regex.Count(output, "Task \"Check(TorchSharp|RestoredTorchSharp)").ShouldBe(1);
        Regex.Count(output, "Task \"CheckTorchSharpPins\"").ShouldBe(1);
        output.ShouldNotContain("Task \"CheckTorchSharpPropertyNames\"");
        // Nothing is to be told, so nothing tells.
        output.ShouldNotContain("Task \"TellTorchSharpWarnings\"");
        // The facts are declared: nobody looks at the machine.
        output.ShouldNotContain("the machine was probed");
    }

    /// <summary>
    /// Compared with the same references written out, and with the same beside an SDK package in which nothing is: what that costs, which is most for a single
    /// project, is MSBuild's own, for finding an SDK that comes from NuGet.
    /// </summary>
    [Theory(Explicit = true)]
    [InlineData(1, 9)]
    [InlineData(50, 5)]
    public void Nothing_to_do_costs_what_it_costs_without_the_SDK(int count, int rounds)
    {
        var projects = new[]
        {
            Solution(count, "", PlainReferences),
            Solution(count, """<Sdk Name="Empty.Sdk" Version="1.0.0" />""", PlainReferences),
            Solution(count, TestProject.SdkLine, ""),
        };
        var build = Compare(count, "build", projects, rounds);
        var restore = Compare(count, "restore", projects, rounds);
        if (count > 1)
        {
            build.ShouldBeLessThan(1.02);
            restore.ShouldBeLessThan(1.05);
        }
    }

    /// <summary>As MSBuild's own summary tells it, so in a process in which nothing of the task has run yet.</summary>
    [Theory(Explicit = true)]
    [InlineData("")]
    [InlineData("""<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchVision" Version="0.106.0" />""")]
    public void What_was_restored_is_checked_in_milliseconds(string items)
    {
        var project = new TestProject(run, "app") { StartsProcesses = true };
        var files = Enumerable.Range(0, 30).Select(number => ($"docs/{number}.txt", "")).Append(("lib/net8.0/_._", "")).ToArray();
        for (var number = 0; number < 300; number++)
        {
            var next = number < 299 ? $"""<dependencies><dependency id="Package{number + 1}" version="1.0.0" /></dependencies>""" : "";
            WritePackage(project, "Package" + number, next, files);
        }

        project.WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>", """<PackageReference Include="Package0" Version="1.0.0" />""" + items);
        project.Build().ShouldSucceed();
        project.RestoredPackages().Count.ShouldBeGreaterThan(300);
        var times = new List<int>();
        for (var round = 0; round < 9; round++)
        {
            // The assets file is newer than what was found in it.
            File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "obj", "project.assets.json"), DateTime.UtcNow);
            var output = project.Build("--no-restore", "-clp:PerformanceSummary").ShouldSucceed().Output;
            times.Add(int.Parse(Regex.Match(output, "(\\d+) ms +CheckRestoredTorchSharp +1 calls").Groups[1].Value, CultureInfo.InvariantCulture));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"checking 300 packages: {string.Join(", ", times.Order())} ms");
        times.Min().ShouldBeLessThan(20);
    }

    private TestProject Solution(int count, string sdkLine, string items)
    {
        var project = new TestProject(run, "all") { StartsProcesses = true };
        var projects = Enumerable.Range(0, count).Select(number => $"p{number}/p{number}.csproj").ToList();
        foreach (var path in projects)
            project.WithCsproj("<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>", items, path: path, sdkLine: sdkLine)
                .Write(Path.Combine(Path.GetDirectoryName(path)!, "Program.cs"), "Console.WriteLine(1);");
        if (sdkLine.Contains("Empty.Sdk", StringComparison.Ordinal))
            WriteEmptySdk(project);
        project.Write("all.slnx", $"<Solution>{string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />"))}</Solution>");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Build().ShouldSucceed();
        return project;
    }

    /// <summary>Prints the fastest rounds of each, and their ratios to the first, which has no SDK; the ratio of the last, in processor time where the system tells it.</summary>
    private static double Compare(int count, string command, TestProject[] projects, int rounds)
    {
        var best = Array.ConvertAll(projects, _ => new Cost(double.MaxValue, double.MaxValue));
        // In turn, so that a slow minute falls on all.
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < projects.Length; i++)
                best[i] = best[i].Best(Measure(command, projects[i]));
        }

        var (plain, last) = (best[0], best[^1]);
        foreach (var (name, cost) in new[] { "references", "an empty SDK", "TorchSharp.Sdk" }.Zip(best))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{command} of {count}, nothing to do, {name}: {cost.Wall:F0} ms, processor {cost.Processor:F0} ms; ratios {cost.Wall / plain.Wall:F3} and {cost.Processor / plain.Processor:F3}"));
        }

        return plain.Processor > 0 ? last.Processor / plain.Processor : last.Wall / plain.Wall;
    }

    private static void WriteEmptySdk(TestProject project) =>
        WritePackage(project, "Empty.Sdk", """<packageTypes><packageType name="MSBuildSdk" /></packageTypes>""", ("Sdk/Sdk.props", "<Project />"), ("Sdk/Sdk.targets", "<Project />"));

    /// <summary>Writes version 1.0.0 of a package to the project's folder, which becomes a package source.</summary>
    private static void WritePackage(TestProject project, string id, string metadata, params (string Name, string Text)[] files)
    {
        using (var package = ZipFile.Open(Path.Combine(project.Folder, $"{id}.1.0.0.nupkg"), ZipArchiveMode.Create))
        {
            var manifest = $"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                  <id>{id}</id><version>1.0.0</version><authors>none</authors><description>Nothing.</description>
                  {metadata}
                </metadata></package>
                """;
            foreach (var (name, text) in files.Append(($"{id}.nuspec", manifest)))
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        var configuration = File.ReadAllText(Path.Combine(project.Folder, "nuget.config"));
        if (!configuration.Contains("key=\"own\"", StringComparison.Ordinal))
            project.Write("nuget.config", configuration.Replace("</packageSources>", $"""<add key="own" value="{project.Folder}" /></packageSources>""", StringComparison.Ordinal));
    }

    private static Cost Measure(string command, TestProject project)
    {
        var (clock, before) = (Stopwatch.StartNew(), ProcessorOfChildren());
        project.Dotnet(command).ShouldSucceed();
        return new Cost(clock.Elapsed.TotalMilliseconds, ProcessorOfChildren() - before);
    }

    /// <summary>The processor time of all processes that this one has waited for, with theirs, in milliseconds; 0 where the system does not tell it.</summary>
    private static double ProcessorOfChildren()
    {
        const string Statistics = "/proc/self/stat";
        if (!File.Exists(Statistics))
            return 0;
        // The program's name, in brackets, may hold blanks; after it come fields 3 and on, of which 16 and 17 are in hundredths of a second.
        var fields = File.ReadAllText(Statistics).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return 10 * (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture));
    }

    private readonly record struct Cost(double Wall, double Processor)
    {
        public Cost Best(Cost other) => new(Math.Min(Wall, other.Wall), Math.Min(Processor, other.Processor));
    }
}
