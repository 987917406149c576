using System.Globalization;

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

    // Each is a second or less on a quiet machine; a reader or a rule that looked at each element for each would take minutes.
    [Theory(Timeout = 300_000)]
    [InlineData("Newtonsoft.Json{0}", "13.0.3", 0)]
    [InlineData("TorchSharp", "0.106.0", 0)]
    [InlineData("TorchSharp-cpu", "0.105.1", 1)]
    public async Task A_hundred_thousand_references_are_no_wait(string id, string version, int findings)
    {
        var items = string.Join("\n", Enumerable.Range(0, 100_000).Select(i => $"""<PackageReference Include="{string.Format(CultureInfo.InvariantCulture, id, i)}" Version="{version}" />"""));
        var project = $"<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"0.106.0\" />{items}</ItemGroup></Project>";
        (await PinsRun.CodesAsync([("app.csproj", project)])).Length.ShouldBe(findings);
    }

    [Theory(Timeout = 300_000)]
    [InlineData("")]
    [InlineData("<ItemGroup>" + Wrong + "</ItemGroup>")]
    public async Task A_file_of_50_MB_is_no_wait(string items) =>
        (await PinsRun.CodesAsync([("app.csproj", $"<Project><!-- {new string('x', 50_000_000)} -->{items}</Project>")])).ShouldBe(items.Length > 0 ? ["TORCH2001"] : []);
}
