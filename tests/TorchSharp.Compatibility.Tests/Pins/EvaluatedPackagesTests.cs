namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>What the texts say is held against what MSBuild made of them.</summary>
public class EvaluatedPackagesTests
{
    private const string Linux = "$([MSBuild]::IsOSPlatform('Linux'))";

    private static string[] Found(string? evaluated, params (string Path, string Text)[] files) => Pinned.Findings(
        PinSet.Of([.. files.Select(file => PinFile.Read(file.Path, file.Text))], new ProjectFacts(), EvaluatedPackages.Parse(evaluated)));

    private static (string, string) Csproj(string items, string properties = "") =>
        ("app.csproj", $"<Project><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");

    private static (string, string) Props(string items, string properties = "") => ("Directory.Build.props", Csproj(items, properties).Item2);

    private static (string, string) Targets(string items) => ("Directory.Build.targets", Csproj(items).Item2);

    private static string Reference(string id, string version, string more = "") => $"""<PackageReference Include="{id}" Version="{version}" {more} />""";

    [Theory]
    [InlineData(null, "TorchSharp")]
    [InlineData("", "TorchSharp")]
    [InlineData("|", "")]
    [InlineData("|TorchSharp/0.105.1/", "TorchSharp 0.105.1")]
    [InlineData("|TorchSharp/0.105.1/0.106.0", "TorchSharp 0.106.0")]
    [InlineData("|torchsharp//|=TorchSharp/0.105.0|=TorchSharp/0.105.1", "TorchSharp 0.105.1")]
    [InlineData("|TorchSharp/0.105.*/|PyTorchTools/1.0.0/", "TorchSharp 0.105.2")]
    [InlineData("|TorchSharp/0.105.0/|TorchSharp/0.105.1/", "TorchSharp")]
    [InlineData("|TorchSharp/not a version/", "TorchSharp")]
    [InlineData("|=TorchSharp/0.105.1", "")]
    [InlineData("|TorchSharp", "")]
    public void What_the_build_hands_over(string? text, string expected) => string.Join(" ", PinSet.Of(
        [PinFile.Read("app.csproj", Csproj("<PackageReference Include=\"TorchSharp\" />").Item2)], new ProjectFacts(), EvaluatedPackages.Parse(text)).Packages).ShouldBe(expected);

    [Theory]
    [InlineData("<PackageReference Remove=\"TorchSharp-cpu\" />")]
    [InlineData("<PackageReference Remove=\"TorchSharp-cpu;TorchVision\" />")]
    [InlineData("<PackageReference Remove=\"torchsharp-*\" />")]
    [InlineData("<PackageReference Remove=\"@(PackageReference)\" />")]
    [InlineData("<PackageReference Remove=\"TorchSharp-cpu\" Condition=\"'$(UseCuda)' == 'true'\" />")]
    public void What_is_removed_is_no_pin(string removal)
    {
        (string, string)[] files = [Props(Reference("TorchSharp-cpu", "0.105.1")), Csproj(removal + Reference("TorchSharp-cuda-linux", "0.105.1"))];
        Found(null, files).ShouldBeEmpty();
        Found("|TorchSharp-cuda-linux/0.105.1/", files).ShouldBeEmpty();
    }

    [Fact]
    public void What_stays_or_comes_back_counts()
    {
        (string, string)[] sometimes = [Props(Reference("TorchSharp-cpu", "0.105.1")), Csproj("<PackageReference Remove=\"TorchSharp-cpu\" Condition=\"'$(X)' == 'true'\" />" + Reference("TorchSharp-cuda-linux", "0.105.1"))];
        Found("|TorchSharp-cpu/0.105.1/|TorchSharp-cuda-linux/0.105.1/", sometimes).ShouldBe(["TORCH2003 error TorchSharp-cuda-linux"]);
        Found(null, Csproj("<PackageReference Remove=\"TorchSharp-cpu\" />" + Reference("TorchSharp-cpu", "0.105.1") + Reference("TorchSharp-cuda-linux", "0.105.1"))).ShouldBe(["TORCH2003 error TorchSharp-cuda-linux"]);
        Found(null, Csproj(Reference("TorchSharp-cpu", "0.105.1") + "<PackageReference Remove=\"TorchVision\" /><PackageVersion Remove=\"TorchSharp-cpu\" />" + Reference("TorchSharp-cuda-linux", "0.105.1"))).ShouldBe(["TORCH2003 error TorchSharp-cuda-linux"]);
    }

    [Fact]
    public void What_another_reference_excludes_is_no_pin()
    {
        (string, string)[] files = [Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.106.0")), Targets(Reference("TorchSharp-cpu", "0.105.1", "Exclude=\"@(PackageReference)\""))];
        Found(null, files).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.106.0/", files).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", Csproj(Reference("TorchSharp", "0.106.0")), files[1]).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
        Found(null, Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.105.1", "Exclude=\"TorchVision\""))).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
    }

    [Fact]
    public void A_packages_config_that_NuGet_does_not_read_is_none()
    {
        (string, string)[] files = [Csproj(Reference("TorchSharp-cpu", "0.105.1")), ("packages.config", """<packages><package id="TorchSharp" version="0.96.5" /><package id="TorchSharp-cuda-windows" version="0.96.5" /></packages>""")];
        Found("|TorchSharp-cpu/0.105.1/", files).ShouldBeEmpty();
        Found("|", Csproj(""), ("packages.config", """<packages><package id="TorchSharp" version="0.96.5" /><package id="TorchSharp-cuda-windows" version="0.105.1" /></packages>""")).ShouldBe(["TORCH2001 error TorchSharp-cuda-windows"]);
    }

    [Fact]
    public void A_property_that_is_set_elsewhere_has_the_value_that_it_has_there()
    {
        // An import before it, or the command line.
        var props = Props("", "<DlVersion Condition=\"'$(DlVersion)' == ''\">0.105.1</DlVersion>");
        var project = Csproj(Reference("TorchSharp", "$(DlVersion)") + Reference("TorchSharp-cpu", "0.106.0"));
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.106.0/", props, project).ShouldBeEmpty();
        Found("|TorchSharp/0.105.1/|TorchSharp-cpu/0.106.0/", props, project).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
        Found("|TorchSharp/0.106.0/|TorchVision/0.106.0/", Csproj(Reference("TorchSharp", "$(DlVersion)") + Reference("TorchVision", "0.106.0"), "<DlVersion>0.105.1</DlVersion>")).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", props, Csproj(Reference("TorchSharp", "$(DlVersion)") + Reference("TorchSharp-cpu", "0.105.1"))).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
        // Nor is it known where another machine would see it.
        var other = Csproj(Reference("TorchVision", "$(DlVersion)") + Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cuda-windows", "$(DlVersion)", "Condition=\"'$(OS)' == 'Windows_NT'\""), "<DlVersion>0.105.1</DlVersion>");
        Found("|TorchVision/0.106.0/|TorchSharp/0.106.0/", other).ShouldBeEmpty();
        Found("|TorchVision/0.105.1/|TorchSharp/0.106.0/", other).ShouldBe(["TORCH2001 error TorchSharp-cuda-windows", "TORCH2002 warning TorchVision"]);
    }

    [Fact]
    public void Properties_of_a_project_that_names_no_package_count()
    {
        (string, string)[] files = [Props("", "<DlVersion>0.105.1</DlVersion>"), Csproj("", "<DlVersion>0.106.0</DlVersion>"), Targets(Reference("TorchSharp", "$(DlVersion)") + Reference("TorchSharp-cpu", "0.106.0"))];
        Found(null, files).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.106.0/", files).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Exists('never.txt')")]
    [InlineData("'$(UseCuda)' == 'true'")]
    [InlineData("'$(TargetFramework)' == 'net6.0'")]
    [InlineData("'$(OS)' == 'Unix' and Exists('never.txt')")]
    [InlineData("'$(OS)' == 'Unix' and '$(UseCuda)' == 'true'")]
    [InlineData("'@(Compile)' == ''")]
    public void A_condition_that_does_not_hold_here_keeps_a_pin_out(string condition)
    {
        var project = Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.105.1", $"Condition=\"{condition}\""));
        Found("|TorchSharp/0.106.0/", project).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", project).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
    }

    [Theory]
    [InlineData("'$(OS)' == 'Windows_NT'")]
    [InlineData("$([MSBuild]::IsOSPlatform('Windows'))")]
    [InlineData("$([System.OperatingSystem]::IsWindows())")]
    [InlineData("'$(OS)' == 'Windows_NT' and '$(Configuration)' == 'Release'")]
    [InlineData("$(RuntimeIdentifier.StartsWith('win'))")]
    [InlineData("'$(IsWindows)' == 'true'")]
    [InlineData("!('$(OS)' == 'Unix' or '$(OS)' == 'OSX')")]
    public void One_that_may_hold_on_another_machine_does_not(string condition) => Found("|TorchSharp/0.106.0/", Csproj(
        Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.105.1", $"Condition=\"{condition}\""), "<IsWindows Condition=\"'$(OS)' == 'Windows_NT'\">true</IsWindows>"))
        .ShouldBe(["TORCH2001 error TorchSharp-cpu"]);

    [Fact]
    public void Conditions_that_both_hold_are_none()
    {
        var project = Csproj(Reference("TorchSharp", "0.106.0", "Condition=\"'$(A)' == ''\"") + Reference("TorchSharp-cpu", "0.105.1", "Condition=\"'$(B)' == ''\""));
        Found(null, project).ShouldBe(["TORCH2010 suggestion TorchSharp-cpu"]);
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", project).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
    }

    [Fact]
    public void A_version_that_the_texts_do_not_tell_is_the_evaluated_one()
    {
        var project = Csproj(Reference("TorchSharp", "$(FromElsewhere)") + Reference("TorchSharp-cpu", "0.105.1"));
        Found(null, project).ShouldBeEmpty();
        Found("|TorchSharp/0.105.1/|TorchSharp-cpu/0.105.1/", project).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", project).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
    }

    [Fact]
    public void A_file_that_changed_since_is_left_alone() =>
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.104.0") + Reference("TorchVision", "0.105.1"))).ShouldBeEmpty();

    /// <summary>What one compilation knows for itself may be otherwise in another framework's.</summary>
    [Theory]
    [InlineData("'$(TargetFramework)' == 'net6.0'")]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net6.0'))")]
    [InlineData("'$(OS)' == 'Unix' and '$(TargetFrameworkIdentifier)' == '.NETCoreApp'")]
    public void What_another_framework_may_have_stays(string condition)
    {
        PinFile[] files = [PinFile.Read("app.csproj", Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cpu", "0.105.1", $"Condition=\"{condition}\"")).Item2)];
        (PackageName, string)[] evaluated = [(PackageName.Of("TorchSharp"), "0.106.0")];
        Pinned.Findings(PinSet.Of(files, new ProjectFacts(), new EvaluatedPackages(evaluated))).ShouldBeEmpty();
        Pinned.Findings(PinSet.Of(files, new ProjectFacts(), new EvaluatedPackages(evaluated) { IsOfOneFramework = true })).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
    }

    /// <summary>Between an edit and the next evaluation the texts are ahead; one remedy after the other still ends all findings.</summary>
    [Theory]
    [InlineData("|TorchSharp-cuda-linux/0.105.1/|TorchVision/0.106.0/|TorchAudio/[0.105.1]/", """<PackageReference Include="TorchSharp-cuda-linux" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.106.0" /><PackageReference Include="TorchAudio" Version="[0.105.1]" />""")]
    [InlineData("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/|TorchVision/0.105.1/", """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="$(V)" /><PackageReference Include="TorchVision" Version="$(V)" />""")]
    [InlineData("|TorchSharp/0.106.0/|libtorch-cuda-12.1-linux-x64/2.5.1/|TorchVision/0.105.2/", """<PackageReference Include="TorchSharp;TorchVision" /><PackageReference Include="libtorch-cuda-12.1-linux-x64" Version="2.5.1" /><PackageVersion Include="TorchSharp" Version="0.106.0" /><PackageVersion Include="TorchVision" Version="0.105.2" />""")]
    [InlineData("|TorchSharp-cpu/0.105.1/|TorchSharp-cuda-linux/0.105.1/|TorchVision/0.104.0/", """<PackageReference Include="TorchSharp-cpu;TorchSharp-cuda-linux" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.104.0" />""")]
    public void After_a_remedy_it_is_known_what_MSBuild_would_evaluate(string text, string items)
    {
        var evaluated = EvaluatedPackages.Parse(text)!;
        var (path, project) = Csproj(items, "<V>0.105.1</V>");
        for (var round = 0; ; round++)
        {
            round.ShouldBeLessThan(10);
            var pins = PinSet.Of([PinFile.Read(path, project)], new ProjectFacts(), evaluated);
            // Nothing is lost that the texts alone would tell.
            Pinned.Findings(pins).ShouldBe(Pinned.Findings(PinSet.Of([PinFile.Read(path, project)], new ProjectFacts())));
            if (PinRules.Check(pins).SelectMany(finding => finding.Remedies).FirstOrDefault(remedy => remedy.CanBeWritten) is not { } remedy)
                break;
            project = PinEditor.Apply(path, project, PinEditor.EditsOf(remedy, _ => project));
            evaluated = evaluated.After(remedy, pins);
        }

        Pinned.Findings(PinSet.Of([PinFile.Read(path, project)], new ProjectFacts(), evaluated)).ShouldBeEmpty();
    }

    [Fact]
    public void An_update_is_part_of_what_was_evaluated()
    {
        (string, string)[] files = [Props(Reference("TorchSharp", "0.105.1")), Csproj("""<PackageReference Update="TorchSharp" Version="0.106.0" />""" + Reference("TorchSharp-cpu", "0.106.0"))];
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.106.0/", files).ShouldBeEmpty();
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", files[0], Csproj("""<PackageReference Update="TorchSharp" Version="0.106.0" />""" + Reference("TorchSharp-cpu", "0.105.1"))).ShouldBe(["TORCH2001 error TorchSharp-cpu"]);
        Found("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/|TorchSharp-cuda-linux/0.105.1/",
            Csproj(Reference("TorchSharp", "0.106.0") + Reference("TorchSharp-cuda-linux", "0.106.0", $"Condition=\"{Linux}\""))).ShouldBeEmpty();
    }
}
