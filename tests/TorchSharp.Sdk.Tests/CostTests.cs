using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>
/// What the SDK costs where there is nothing to do. The times are measured only when asked for, since a busy machine says nothing:
/// <c>dotnet run --project tests/TorchSharp.Sdk.Tests -- -explicit only -showliveoutput on</c>.
/// </summary>
public class CostTests(TestRun run)
{
    private const int Rounds = 9;

    private const string PlainReferences =
        """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" PrivateAssets="all" Publish="true" />""";

    [Fact]
    public void The_task_runs_once_for_the_restore_and_once_for_the_build_of_a_project()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Build().ShouldSucceed();
        var output = project.Build("-v:d").ShouldSucceed().Output;
        Regex.Count(output, "Task \"ResolveTorchSharpRuntime\"").ShouldBe(2);
        // Nothing is to be told, so nothing tells.
        output.ShouldNotContain("Task \"TellTorchSharpWarnings\"");
        // The facts are declared: nobody looks at the machine.
        output.ShouldNotContain("the machine was probed");
    }

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(50)]
    public void Nothing_to_do_costs_what_it_costs_without_the_SDK(int count)
    {
        var (with, without) = (Solution(count, TestProject.SdkLine, ""), Solution(count, "", PlainReferences));
        var build = Compare(count, "build", with, without);
        var restore = Compare(count, "restore", with, without);
        build.ShouldBeLessThan(1.02);
        restore.ShouldBeLessThan(1.05);
    }

    private TestProject Solution(int count, string sdkLine, string items)
    {
        var project = run.NewProject("all");
        var projects = Enumerable.Range(0, count).Select(number => $"p{number}/p{number}.csproj").ToList();
        foreach (var path in projects)
            project.WithCsproj("<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>", items, path: path, sdkLine: sdkLine)
                .Write(Path.Combine(Path.GetDirectoryName(path)!, "Program.cs"), "Console.WriteLine(1);");
        project.Write("all.slnx", $"<Solution>{string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />"))}</Solution>");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Environment["UseSharedCompilation"] = "true";
        project.Build().ShouldSucceed();
        return project;
    }

    /// <summary>The ratio of the fastest rounds, in processor time where the system tells it.</summary>
    private static double Compare(int count, string command, TestProject with, TestProject without)
    {
        var (best, other) = (new Cost(double.MaxValue, double.MaxValue), new Cost(double.MaxValue, double.MaxValue));
        // In turn, so that a slow minute falls on both.
        for (var round = 0; round < Rounds; round++)
        {
            best = best.Best(Measure(command, with));
            other = other.Best(Measure(command, without));
        }

        var (wall, processor) = (best.Wall / other.Wall, best.Processor / other.Processor);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{command} of {count}, nothing to do: {best.Wall:F0} ms with and {other.Wall:F0} ms without the SDK, ratio {wall:F3}; processor {best.Processor:F0} and {other.Processor:F0} ms, ratio {processor:F3}"));
        return double.IsFinite(processor) && processor > 0 ? processor : wall;
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
        const string File = "/proc/self/stat";
        if (!System.IO.File.Exists(File))
            return 0;
        // The program's name, in brackets, may hold blanks; after it come fields 3 and on, of which 16 and 17 are in hundredths of a second.
        var fields = System.IO.File.ReadAllText(File).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return 10 * (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture));
    }

    private readonly record struct Cost(double Wall, double Processor)
    {
        public Cost Best(Cost other) => new(Math.Min(Wall, other.Wall), Math.Min(Processor, other.Processor));
    }
}
