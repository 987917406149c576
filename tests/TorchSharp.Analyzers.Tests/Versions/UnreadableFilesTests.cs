using System.Diagnostics;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>Files that are broken, huge, or mean harm: what can be told is, without an exception and without a wait.</summary>
public class UnreadableFilesTests
{
    private const string Wrong = """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.105.1" />""";

    [Theory]
    [InlineData("TorchSharp, no XML")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"0.106.0")]
    [InlineData("<Project>\n<<<<<<< HEAD\n<ItemGroup>" + Wrong + "</ItemGroup>\n=======\n>>>>>>> other\n</Project>")]
    [InlineData("<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project>&x;<ItemGroup>" + Wrong + "</ItemGroup></Project>")]
    [InlineData("<Project><PropertyGroup><V>$(W)</V><W>$(V)</W></PropertyGroup><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"$(V)\" /></ItemGroup></Project>")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"not a version\" /></ItemGroup></Project>")]
    public async Task Silence_where_nothing_can_be_told(string project) => (await PinsRun.CodesAsync([("app.csproj", project)])).ShouldBeEmpty();

    [Fact]
    public async Task What_stands_before_a_fault_counts() =>
        (await PinsRun.CodesAsync([("app.csproj", $"<Project><ItemGroup>{Wrong}<PackageRef")])).ShouldBe(["TORCH2001"]);

    [Theory]
    [InlineData("Newtonsoft.Json{0}", "13.0.3", 0)]
    [InlineData("TorchSharp", "0.106.0", 0)]
    [InlineData("TorchSharp-cpu", "0.105.1", 1)]
    public async Task Ten_thousand_references_are_no_wait(string id, string version, int findings)
    {
        var items = string.Join("\n", Enumerable.Range(0, 10_000).Select(i => $"""<PackageReference Include="{string.Format(System.Globalization.CultureInfo.InvariantCulture, id, i)}" Version="{version}" />"""));
        var project = $"<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"0.106.0\" />{items}</ItemGroup></Project>";
        await PinsRun.CodesAsync([("app.csproj", $"<Project><ItemGroup>{Wrong}</ItemGroup></Project>")]);

        var watch = Stopwatch.StartNew();
        (await PinsRun.CodesAsync([("app.csproj", project)])).Length.ShouldBe(findings);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_huge_file_without_a_mention_is_not_parsed()
    {
        var project = $"<Project><!-- {new string('x', 50_000_000)} --></Project>";
        var watch = Stopwatch.StartNew();
        (await PinsRun.CodesAsync([("app.csproj", project)])).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_huge_file_with_a_fault_at_its_end_is_read()
    {
        var project = $"<Project><!-- {new string('x', 50_000_000)} --><ItemGroup>{Wrong}</ItemGroup></Project>";
        var watch = Stopwatch.StartNew();
        (await PinsRun.CodesAsync([("app.csproj", project)])).ShouldBe(["TORCH2001"]);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
