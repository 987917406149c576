namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>How the files of a project are put together.</summary>
public class PinSetTests
{
    private static string[] Packages(params (string Path, string Text)[] files) =>
        [.. PinSet.Of([.. files.Select(file => PinFile.Read(file.Path, file.Text))], new ProjectFacts()).Packages
            .Select(package => $"{package}{(package.Condition.Length > 0 ? $" | {package.Condition}" : "")} in {package.EditPlace?.File ?? "nothing"}")];

    private static (string, string) Csproj(string items, string properties = "") =>
        ("app.csproj", $"<Project><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");

    private static (string, string) Central(string items, string properties = "") => ("Directory.Packages.props", Csproj(items, properties).Item2);

    private static (string, string) Props(string properties) => ("Directory.Build.props", Csproj("", properties).Item2);

    [Fact]
    public void What_is_written_twice_is_one_package() => Packages(
        Csproj("""<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Include="torchsharp" Version="0.105.1" /><PackageReference Include="TorchSharp" Version="0.105.1" Condition="'$(A)' == ''" />"""))
        .ShouldBe(["TorchSharp 0.105.1 in app.csproj", "TorchSharp 0.105.1 | '$(A)' == '' in app.csproj"]);

    [Fact]
    public void Thousands_of_pins_are_no_wait()
    {
        var items = string.Join("\n", Enumerable.Range(0, 10_000).Select(i => $"""<PackageReference Include="TorchSharp-cpu" Version="0.105.{i}" Condition="'$(A)' == '{i}'" />"""));
        // A fraction of a second on a quiet machine; compared pair by pair it would be minutes.
        Should.CompleteIn(
            () =>
            {
                var pins = PinSet.Of([PinFile.Read("app.csproj", Csproj(items).Item2)], new ProjectFacts());
                pins.Packages.Count.ShouldBe(200);
                PinRules.Check(pins).ShouldNotBeEmpty();
            },
            TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Central_versions_belong_to_references() => Packages(
        Central("""<PackageVersion Include="TorchSharp" Version="0.105.1" /><PackageVersion Include="TorchSharp-cpu" Version="0.104.0" />"""),
        Csproj("""<PackageReference Include="TorchSharp" />""")).ShouldBe(["TorchSharp 0.105.1 in Directory.Packages.props"]);

    [Fact]
    public void An_override_beats_the_central_version() => Packages(
        Central("""<PackageVersion Include="TorchSharp" Version="0.105.1" />"""),
        Csproj("""<PackageReference Include="TorchSharp" VersionOverride="0.106.0" />""")).ShouldBe(["TorchSharp 0.106.0 in app.csproj"]);

    [Fact]
    public void Central_versions_with_conditions_are_alternatives() => Packages(
        Central("""<PackageVersion Include="TorchSharp" Version="0.105.1" Condition="'$(A)' == '1'" /><PackageVersion Include="TorchSharp" Version="0.106.0" Condition="'$(A)' != '1'" />"""),
        Csproj("""<PackageReference Include="TorchSharp" />"""))
        .ShouldBe(["TorchSharp 0.105.1 | '$(A)' == '1' in Directory.Packages.props", "TorchSharp 0.106.0 | '$(A)' != '1' in Directory.Packages.props"]);

    [Fact]
    public void Global_references_count() => Packages(
        Central("""<GlobalPackageReference Include="TorchSharp-cpu" Version="0.105.1" />"""),
        Csproj("")).ShouldBe(["TorchSharp-cpu 0.105.1 in Directory.Packages.props"]);

    [Fact]
    public void The_last_update_counts() => Packages(
        Csproj("""<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Update="TorchSharp" Version="0.106.0" />"""))
        .ShouldBe(["TorchSharp 0.106.0 in app.csproj"]);

    [Fact]
    public void An_update_under_a_condition_leaves_the_version_open() => Packages(
        Csproj("""<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Update="TorchSharp" Version="0.106.0" Condition="'$(A)' == ''" />"""))
        .ShouldBe(["TorchSharp 0.105.1 | ? in app.csproj"]);

    [Fact]
    public void An_update_of_what_is_included_elsewhere_counts() => Packages(
        Csproj("""<PackageReference Update="TorchSharp" Version="0.105.1" />""")).ShouldBe(["TorchSharp 0.105.1 in app.csproj"]);

    [Theory]
    [InlineData("<V>0.105.1</V>", "$(V)", "TorchSharp 0.105.1 in Directory.Build.props")]
    [InlineData("<V>0.105.1</V><V>0.105.2</V>", "$(V)", "TorchSharp 0.105.2 in Directory.Build.props")]
    [InlineData("<V Condition=\"'$(V)' == ''\">0.105.1</V>", "$(V)", "TorchSharp 0.105.1 in Directory.Build.props")]
    [InlineData("<W>0.105.1</W><V>$(W)</V>", "$(V)", "TorchSharp 0.105.1 in Directory.Build.props")]
    [InlineData("<V>105</V>", "0.$(V).1", "TorchSharp 0.105.1 in nothing")]
    // What can't be told is left alone.
    [InlineData("<V Condition=\"'$(OS)' == 'Unix'\">0.105.1</V>", "$(V)", "TorchSharp in nothing")]
    [InlineData("<V>0.105.1</V><V Condition=\"'$(OS)' == 'Unix'\">0.105.2</V>", "$(V)", "TorchSharp in nothing")]
    [InlineData("<V>$(W)</V><W>$(V)</W>", "$(V)", "TorchSharp in nothing")]
    [InlineData("<V>$(V)</V>", "$(V)", "TorchSharp in nothing")]
    [InlineData("<V>$([System.String]::Copy('0.105.1'))</V>", "$(V)", "TorchSharp in nothing")]
    [InlineData("", "$(FromElsewhere)", "TorchSharp in nothing")]
    [InlineData("", "not a version", "TorchSharp in app.csproj")]
    public void Properties(string properties, string version, string expected) =>
        Packages(Props(properties), Csproj($"""<PackageReference Include="TorchSharp" Version="{version}" />""")).ShouldBe([expected]);

    [Theory]
    [InlineData("TorchSharp", "0.105.1", "0.105.1", false)]
    [InlineData("TorchSharp", "0.105.*", "0.105.2", false)]
    [InlineData("TorchSharp", "0.*", "0.107.0", true)]
    [InlineData("TorchSharp", "*", "0.107.0", true)]
    [InlineData("TorchSharp", "0.107.*", "0.107.0", true)]
    [InlineData("TorchSharp", "[0.104.0, 0.105.0)", "0.104.0", false)]
    [InlineData("TorchSharp", "(0.104.0, )", "0.105.0", false)]
    [InlineData("TorchSharp", "0.103.5", "0.104.0", false)]
    [InlineData("TorchSharp", "0.108.0", "0.108.0", false)]
    [InlineData("TorchSharp", "0.107.1", "0.107.1", false)]
    [InlineData("TorchSharp", "0.100.0-preview.1", "0.100.0-preview.1", false)]
    [InlineData("libtorch-cpu-linux-x64", "2.5.1.0", "2.5.1", false)]
    [InlineData("libtorch-cpu-linux-x64", "2.2.*", "2.2.1.1", false)]
    public void NuGet_takes(string id, string written, string taken, bool mayChange)
    {
        var package = Pinned.OfPins($"{id} {written}").Packages.ShouldHaveSingleItem();
        package.Version?.ToNormalizedString().ShouldBe(taken);
        package.MayChange.ShouldBe(mayChange);
    }

    [Fact]
    public void What_the_project_says_of_itself_is_known()
    {
        var project = PinSet.Of([PinFile.Read("a.csproj", Csproj("""<PackageReference Include="TorchSharp" />""", "<OutputType>Exe</OutputType><RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers>").Item2)], new ProjectFacts()).Project;
        project.IsProgram.ShouldBe(true);
        project.Targets.Select(target => target.Name).ShouldBe(["linux-x64", "win-x64"]);
    }
}
