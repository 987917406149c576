namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>For each rule, where it must be silent and where it must speak.</summary>
public class PinRulesTests
{
    private const string Windows = "$([MSBuild]::IsOSPlatform('Windows'))";
    private const string Linux = "$([MSBuild]::IsOSPlatform('Linux'))";

    [Theory]
    [InlineData("TorchSharp 0.106.0")]
    [InlineData("TorchSharp 0.106.0", "TorchSharp-cpu 0.106.0")]
    [InlineData("TorchSharp 0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("TorchSharp 0.105.1", "libtorch-cuda-12.1-win-x64 2.5.1.0")]
    [InlineData("TorchSharp 0.102.4", "libtorch-cpu 2.2.1.1")]
    [InlineData("libtorch-cuda-12.1-win-x64 2.5.1")]
    [InlineData("TorchSharp-cuda-windows 0.105.1", "TorchVision 0.105.1")]
    [InlineData("TorchSharp", "TorchSharp-cpu")]
    [InlineData("TorchSharp $(V)", "TorchSharp-cpu 0.105.1")]
    [InlineData("TorchSharp 0.*", "libtorch-cpu-linux-x64 2.5.1")]
    [InlineData("TorchSharp 0.200.0", "libtorch-cpu-linux-x64 3.0.0")]
    [InlineData("TorchSharp 0.106.0", "TorchSharp.PyBridge 1.4.3", "TorchSharp.FlashAttention 0.2.1")]
    [InlineData("TorchSharp 0.106.0", "TorchSharp-cuda-windows 0.106.0 | " + Windows, "TorchSharp-cuda-linux 0.106.0 | " + Linux)]
    [InlineData("TorchSharp 0.106.0 | '$(TargetFramework)' == 'net6.0'", "TorchSharp 0.107.0 | '$(TargetFramework)' == 'net8.0'")]
    [InlineData("TorchSharp 0.106.0 | '$(Gpu)' == 'true'", "TorchSharp-cpu 0.106.0 | '$(Gpu)' != 'true'")]
    [InlineData("TorchSharp 0.107.0 | $([MSBuild]::IsOSPlatform('Windows')) and '$(X)' == '1' or '$(OS)' == 'Unix'")]
    [InlineData("TorchSharp 0.107.0 | '$(OS)' == 'Windows_NT' OR '$(OS)' == 'Unix'")]
    [InlineData("TorchSharp 0.107.0 | '$(X)' == ' and $([MSBuild]::IsOSPlatform(`Windows`)) and '")]
    [InlineData("TorchSharp 0.107.0 | !('$(X)' == '1' and '$(OS)' == 'Windows_NT')")]
    public void Silent(params string[] pins) => Pinned.Findings(pins).ShouldBeEmpty();

    [Theory]
    [InlineData("TorchSharp 0.106.0", "TorchSharp-cpu 0.105.1", "TorchSharp-cpu")]
    [InlineData("TorchSharp 0.106.0", "libtorch-cpu-linux-x64 2.5.1", "libtorch-cpu-linux-x64")]
    [InlineData("TorchSharp 0.105.1", "libtorch-cuda-12.8-win-x64 2.7.1", "libtorch-cuda-12.8-win-x64")]
    [InlineData("TorchSharp 0.105.1", "TorchSharp-cuda-linux 0.105.2", "TorchSharp-cuda-linux")]
    [InlineData("TorchSharp-cpu 0.106.0", "libtorch-cpu-linux-x64 2.5.1", "libtorch-cpu-linux-x64")]
    [InlineData("TorchSharp 0.106.0", "TorchSharp-cuda-windows 0.105.1 | " + Windows, "TorchSharp-cuda-windows")]
    [InlineData("TorchSharp 0.97.0", "libtorch-cpu 1.13.0.1", "libtorch-cpu")]
    [InlineData("TorchSharp 0.105.1", "libtorch-cuda-12.1-win-x64-part1 2.4.0", "libtorch-cuda-12.1-win-x64-part1")]
    [InlineData("TorchSharp 0.106.0 | '$(A)' == '1'", "TorchSharp-cpu 0.105.1 | '$(A)'=='1' AND ('$(B)' == '1' And '$(C)' == '1')", "TorchSharp-cpu")]
    [InlineData("TorchSharp 0.106.0 | '$(A)' == '1' or '$(B)' == '1'", "TorchSharp-cpu 0.105.1 | '$(B)' == '1' and '$(C)' == '1'", "TorchSharp-cpu")]
    public void TORCH2001(string first, string second, string reported) => Pinned.Findings(first, second).ShouldContain($"TORCH2001 error {reported}");

    [Theory]
    [InlineData("TorchSharp 0.106.0 | '$(A)' == '1' AND '$(B)' == '1'", "TorchSharp-cpu 0.105.1 | '$(A)' == '2' AND '$(B)' == '1'")]
    [InlineData("TorchSharp 0.106.0 | '$(A)' == '1' and '$(B)' == '1' or '$(C)' == '1'", "TorchSharp-cpu 0.105.1 | '$(A)' == '1'")]
    public void Where_conditions_may_be_alternatives_there_is_no_error(string first, string second) => Pinned.Findings(first, second).ShouldBe(["TORCH2010 suggestion TorchSharp-cpu"]);

    [Theory]
    [InlineData("osx-arm64", false)]
    [InlineData("win-x64", false)]
    [InlineData("linux-x64", true)]
    [InlineData("osx-arm64;linux-x64", true)]
    [InlineData("", true)]
    public void TORCH2003_is_of_the_systems_that_the_program_is_built_for(string targets, bool isReported) => Pinned.Findings(Pinned.Set(
        Pinned.Project(["TorchSharp-cpu 0.106.0", "TorchSharp-cuda-linux 0.106.0 | " + Linux], $"<RuntimeIdentifiers>{targets}</RuntimeIdentifiers>")))
        .Contains("TORCH2003 error TorchSharp-cuda-linux").ShouldBe(isReported);

    [Fact]
    public void TORCH2001_speaks_once_for_all_parts() => Pinned.Findings(
        ["TorchSharp 0.105.1", "libtorch-cuda-12.1-win-x64 2.4.0", .. RuntimeParts.OfCuda(TorchSharpCatalog.Find(new("0.104.0"))!, "win-x64").Select(id => id + " 2.4.0")])
        .ShouldBe(["TORCH2001 error libtorch-cuda-12.1-win-x64"]);

    [Fact]
    public void TORCH2001_says_what_was_found_what_is_needed_and_what_to_do() =>
        PinRules.Check(Pinned.OfPins("TorchSharp 0.106.0", "TorchSharp-cuda-linux 0.105.1"))[0].Text.ShouldBe(
            "TorchSharp-cuda-linux 0.105.1 brings libtorch 2.5.1 (cu121), and TorchSharp 0.106.0 needs libtorch 2.10.0 (cu128) exactly: the program would stop at its first call."
            + " Take TorchSharp-cuda-linux 0.106.0, or TorchSharp 0.105.1, which belongs to it.");

    [Theory]
    [InlineData("", "Take libtorch-cpu-linux-x64 2.10.0, or TorchSharp 0.105.1, which belongs to it.", "TorchSharp 0.106.0", "libtorch-cpu-linux-x64 2.5.1")]
    // The last release with it.
    [InlineData("", "Take TorchSharp 0.102.8, which belongs to it.", "TorchSharp 0.105.1", "libtorch-cpu-osx-x64 2.2.1.1")]
    // 0.107.0 has one, and does not load on Windows.
    [InlineData("", "No TorchSharp release has all of the project's packages and runs where it does.", "TorchSharp 0.105.1", "libtorch-cpu-win-arm64 2.10.0")]
    [InlineData("", "Take TorchSharp 0.105.1, which belongs to it.", "TorchSharp 0.107.0", "libtorch-cpu-win-x64 2.5.1")]
    [InlineData("", "Take libtorch-cpu 1.11.0.1.", "TorchSharp 0.98.1", "TorchVision 0.98.1", "libtorch-cpu 1.10.0.1")]
    [InlineData("osx-arm64", "Take TorchSharp-cpu 0.106.0.", "TorchSharp 0.106.0", "TorchSharp-cpu 0.101.5")]
    // The companion lifts TorchSharp out of the bundle's.
    [InlineData("", "Take TorchSharp-cuda-linux 0.106.0, or TorchVision 0.105.1, which belongs to it.", "TorchSharp-cuda-linux 0.105.1", "TorchVision 0.106.0")]
    [InlineData("", "Take libtorch-cpu-linux-x64 2.10.0, or TorchVision 0.105.1, which belongs to it.", "libtorch-cpu-linux-x64 2.5.1", "TorchVision 0.106.0")]
    public void TORCH2001_names_what_exists_and_runs(string rid, string advice, params string[] pins) =>
        PinRules.Check(Pinned.Set(Pinned.Project(pins, $"<RuntimeIdentifier>{rid}</RuntimeIdentifier>"))).First(finding => finding.Code == "TORCH2001").Text.ShouldEndWith(": the program would stop at its first call. " + advice);

    [Theory]
    [InlineData("TorchSharp 0.108.0-preview.1", "TorchVision 0.107.0")]
    [InlineData("TorchSharp 0.106.0", "TorchVision 0.106.0-local.2")]
    [InlineData("TorchVision 0.105.1", "TorchAudio 0.106.0")]
    [InlineData("TorchSharp-cpu 0.105.2", "TorchVision 0.106.0")]
    public void TORCH2002_is_silent(params string[] pins) => Pinned.Findings(pins).ShouldNotContain(finding => finding.StartsWith("TORCH2002"));

    [Theory]
    [InlineData("Take TorchVision 0.105.1.", "TorchSharp 0.105.1", "TorchVision 0.104.0")]
    [InlineData("TorchSharp 0.97.6 has no TorchVision: take TorchSharp 0.98.1 and TorchVision 0.98.1.", "TorchSharp 0.97.6", "TorchVision 0.98.2")]
    public void TORCH2002_names_what_exists(string advice, params string[] pins) =>
        PinRules.Check(Pinned.OfPins(pins)).Single(finding => finding.Code == "TORCH2002").Text.ShouldEndWith(advice);

    [Theory]
    [InlineData("TorchSharp 0.105.0", "TorchVision 0.105.1", "suggestion")]
    [InlineData("TorchSharp 0.105.2", "TorchAudio 0.105.1", "warning")]
    [InlineData("TorchSharp-cpu 0.105.2", "TorchVision 0.105.1", "warning")]
    [InlineData("TorchSharp 0.102.4", "TorchSharp-cpu 0.102.2", "suggestion")]
    public void TORCH2002(string first, string second, string severity) => Pinned.Findings(first, second).ShouldBe([$"TORCH2002 {severity} {second.Split(' ')[0]}"]);

    [Theory]
    [InlineData("TorchSharp-cpu 0.106.0", "TorchSharp-cuda-linux 0.106.0")]
    [InlineData("libtorch-cpu-linux-x64 2.10.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("TorchSharp-cuda-windows 0.106.0", "libtorch-cpu 2.10.0")]
    [InlineData("TorchSharp-cpu 0.106.0", "TorchSharp-cuda-windows 0.106.0 | " + Windows)]
    public void TORCH2003(string first, string second) => Pinned.Findings(first, second).ShouldContain($"TORCH2003 error {second.Split(' ')[0]}");

    [Theory]
    [InlineData("TorchSharp-cpu 0.106.0 | '$(Gpu)' != 'true'", "TorchSharp-cuda-windows 0.106.0 | '$(Gpu)' == 'true'")]
    [InlineData("libtorch-cpu-osx-arm64 2.10.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    public void TORCH2003_is_silent_where_they_never_meet(string first, string second) => Pinned.Findings(first, second).ShouldNotContain(finding => finding.StartsWith("TORCH2003 error"));

    [Fact]
    public void TORCH2003_suggests_conditions_for_two_systems()
    {
        Pinned.Findings("TorchSharp-cuda-linux 0.106.0", "TorchSharp-cuda-windows 0.106.0").ShouldBe(["TORCH2003 suggestion TorchSharp-cuda-windows"]);
        Pinned.Findings(Pinned.Set(Pinned.Project(["TorchSharp-cuda-linux 0.106.0", "TorchSharp-cuda-windows 0.106.0"], "<TorchSharpPortable>true</TorchSharpPortable>"))).ShouldBeEmpty();
        Pinned.Findings(Pinned.Set(Pinned.Project(["TorchSharp-cuda-linux 0.106.0", "TorchSharp-cuda-windows 0.106.0"], "<RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers>"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TorchSharp-cpu 0.106.0", "linux-x64", false)]
    [InlineData("TorchSharp-cpu 0.106.0", "linux-arm64", true)]
    [InlineData("TorchSharp-cpu 0.106.0", "linux-musl-x64", true)]
    [InlineData("TorchSharp-cpu 0.106.0", "win-arm64", true)]
    [InlineData("TorchSharp-cpu 0.107.0", "win-x64", false)]
    [InlineData("TorchSharp-cpu 0.107.0", "win-arm64", true)]
    [InlineData("libtorch-cpu-win-arm64 2.10.0", "win-arm64", false)]
    [InlineData("TorchSharp-cpu 0.102.8", "osx-x64", false)]
    [InlineData("TorchSharp-cpu 0.103.0", "osx-x64", true)]
    [InlineData("libtorch-cpu-win-x64 2.10.0", "linux-x64", true)]
    [InlineData("libtorch-cpu-win-x64 2.10.0", "win-x64", false)]
    [InlineData("libtorch-cpu-win-x64 2.10.0 | " + Windows, "linux-x64", false)]
    [InlineData("TorchSharp-cuda-linux 0.106.0", "win-x64", true)]
    [InlineData("TorchSharp-cuda-linux 0.106.0", "ubuntu.22.04-x64", false)]
    [InlineData("TorchSharp-cpu", "linux-x64", false)]
    public void TORCH2004_by_target(string pin, string rid, bool isReported) =>
        Pinned.Findings(Pinned.Set(Pinned.Project([pin], $"<RuntimeIdentifier>{rid}</RuntimeIdentifier>"))).Any(finding => finding.StartsWith("TORCH2004 error", StringComparison.Ordinal)).ShouldBe(isReported);

    /// <summary>Whoever builds on Linux what is to run on Windows, and says so nowhere, is not stopped.</summary>
    [Fact]
    public void TORCH2004_for_the_build_machine_alone_is_a_warning()
    {
        var facts = new ProjectFacts { IsProgram = true, UsesSdk = true, Targets = [PortableRid.From("linux-x64")], IsForHost = true };
        var finding = PinRules.Check(Pinned.Set(Pinned.Project("TorchSharp-cuda-windows 0.106.0"), facts)).Single(finding => finding.Code == "TORCH2004");
        finding.Severity.ShouldBe(MessageSeverity.Warning);
        finding.Text.ShouldStartWith("TorchSharp-cuda-windows 0.106.0 has no native library for linux-x64, the build machine's, and the project names no RuntimeIdentifier. Take libtorch-cuda-12.8-linux-x64");
        PinRules.Check(Pinned.Set(Pinned.Project("TorchSharp-cuda-windows 0.106.0"), facts with { IsForHost = false })).Single(finding => finding.Code == "TORCH2004").Severity.ShouldBe(MessageSeverity.Error);
    }

    [Theory]
    [InlineData("win-x64", "Take libtorch-cuda-12.8-win-x64 2.10.0 (TorchSharp 0.106.0).", "TorchSharp-cuda-linux 0.106.0")]
    [InlineData("win-x64", "Take libtorch-cpu-win-x64 2.5.1 (TorchSharp 0.105.1).", "TorchSharp 0.105.1", "libtorch-cpu-linux-x64 2.5.1")]
    [InlineData("win-x64", "Take libtorch-cpu-win-x64 2.10.0 (TorchSharp 0.106.0).", "TorchSharp 0.107.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("osx-x64", "Take libtorch-cpu-osx-x64 2.2.1.1 (TorchSharp 0.102.8).", "TorchSharp-cpu 0.106.0")]
    [InlineData("win-arm64", "No TorchSharp release with one runs there; build for linux-x64, osx-arm64 or win-x64.", "TorchSharp-cpu 0.106.0")]
    [InlineData("linux-arm64", "No TorchSharp release has one; build for linux-x64, osx-arm64 or win-x64.", "TorchSharp-cpu 0.106.0")]
    public void TORCH2004_names_what_exists_and_runs(string rid, string advice, params string[] pins) =>
        PinRules.Check(Pinned.Set(Pinned.Project(pins, $"<RuntimeIdentifier>{rid}</RuntimeIdentifier>"))).First(finding => finding.Code == "TORCH2004").Text.ShouldEndWith(advice);

    [Theory]
    [InlineData("TorchSharp 0.95.4", ".NETFramework", "4.7.2", "Target netcoreapp3.1 or newer, or take TorchSharp 0.96.4.")]
    [InlineData("TorchSharp 0.107.0", ".NETCoreApp", "6.0", "Target net8.0 or newer, or take TorchSharp 0.106.0.")]
    [InlineData("TorchSharp-cuda-linux 0.106.0", ".NETStandard", "2.0", "Target net6.0 or newer.")]
    public void TORCH2004_names_a_release_for_the_framework(string pin, string identifier, string version, string advice) =>
        PinRules.Check(Pinned.Set(Pinned.Project(pin), new ProjectFacts { TargetFramework = new TargetFramework(identifier, new Version(version)) })).First(finding => finding.Code == "TORCH2004").Text.ShouldEndWith(advice);

    [Theory]
    [InlineData("TorchSharp 0.107.0", ".NETCoreApp", "8.0", null)]
    [InlineData("TorchSharp 0.106.0", ".NETCoreApp", "6.0", null)]
    [InlineData("TorchSharp 0.107.0", ".NETCoreApp", "6.0", "warning")]
    [InlineData("TorchSharp-cuda-windows 0.107.0", ".NETCoreApp", "6.0", null)]
    [InlineData("TorchSharp-cuda-linux 0.106.0", ".NETStandard", "2.0", "error")]
    [InlineData("TorchSharp-cuda-linux 0.106.0", ".NETFramework", "4.7.2", "error")]
    [InlineData("TorchSharp 0.106.0", ".NETFramework", "4.7.2", null)]
    [InlineData("TorchSharp 0.95.4", ".NETFramework", "4.7.2", "error")]
    public void TORCH2004_by_framework(string pin, string identifier, string version, string? severity) =>
        Pinned.Findings(Pinned.Set(Pinned.Project(pin), new ProjectFacts { TargetFramework = new TargetFramework(identifier, new Version(version)) }))
            .FirstOrDefault(finding => finding.StartsWith("TORCH2004", StringComparison.Ordinal))?.Split(' ')[1].ShouldBe(severity);

    [Theory]
    [InlineData("TorchSharp-cuda-linux 0.106.0", "570.124.06", "9.0", null)]
    [InlineData("TorchSharp-cuda-linux 0.106.0", "470.57.02", "8.6", "TORCH2005")]
    [InlineData("TorchSharp-cuda-linux 0.106.0", "570.124.06", "6.1", "TORCH2006")]
    [InlineData("TorchSharp-cuda-linux 0.105.1", "570.124.06", "12.0", "TORCH2006")]
    [InlineData("TorchSharp-cuda-linux 0.105.1", "570.124.06", "12.0 8.6", null)]
    [InlineData("libtorch-cuda-12.8-linux-x64 2.10.0", "470.57.02", "8.6", "TORCH2005")]
    [InlineData("TorchSharp-cuda-windows 0.106.0", "470.57.02", "8.6", null)]
    [InlineData("TorchSharp-cpu 0.106.0", "470.57.02", "8.6", null)]
    public void TORCH2005_and_TORCH2006(string pin, string driver, string capabilities, string? code)
    {
        var machine = new Machine
        {
            OperatingSystem = OperatingSystemFamily.Linux,
            Driver = Fact.Known(DriverVersion.Parse(driver), "a test"),
            Gpus = [.. capabilities.Split(' ').Select(capability => new Gpu { ComputeCapability = Fact.Known(ComputeCapability.Parse(capability), "a test") })],
        };
        var found = PinRules.Check(Pinned.Set(Pinned.Project(pin), new ProjectFacts { Machine = machine }));
        found.Select(finding => finding.Code).ShouldBe(code is null ? [] : [code]);
        if (code is not null)
            found[0].Severity.ShouldBe(MessageSeverity.Warning);
    }

    [Theory]
    [InlineData("TorchSharp 0.107.0", "", null)]
    [InlineData("TorchSharp 0.107.0", "linux-x64", null)]
    [InlineData("TorchSharp 0.107.0", "win-x64", "TorchSharp")]
    [InlineData("TorchSharp-cuda-windows 0.107.0", "", "TorchSharp-cuda-windows")]
    [InlineData("TorchSharp-cuda-windows 0.105.2", "", "TorchSharp-cuda-windows")]
    [InlineData("TorchSharp-cpu 0.105.2", "win-x64", null)]
    [InlineData("TorchSharp-cuda-linux 0.105.2", "", null)]
    [InlineData("TorchSharp 0.96.7", "", "TorchSharp")]
    [InlineData("TorchSharp 0.107.0 | " + Windows, "", "TorchSharp")]
    [InlineData("TorchSharp 0.107.0 | " + Linux, "", null)]
    public void TORCH2007(string pin, string rid, string? reported) =>
        Pinned.Findings(Pinned.Set(Pinned.Project([pin], $"<RuntimeIdentifier>{rid}</RuntimeIdentifier>")))
            .Where(finding => finding.StartsWith("TORCH2007", StringComparison.Ordinal)).ShouldBe(reported is null ? [] : [$"TORCH2007 warning {reported}"]);

    [Theory]
    [InlineData("win-x64", "Use 0.106.0, which has no such fault.", "TorchSharp 0.107.0")]
    [InlineData("win-x64;linux-x64", "Use 0.106.0, which has no such fault.", "TorchSharp 0.107.0", "TorchVision 0.107.0")]
    [InlineData("win-arm64", "No other release has all of the project's packages and runs where it does.", "TorchSharp 0.107.0")]
    [InlineData("", "No other release has all of the project's packages and runs where it does.", "TorchSharp 0.107.0", "libtorch-cpu-win-arm64 2.10.0")]
    [InlineData("", "Use 0.98.1, which has no such fault.", "TorchSharp 0.96.7", "TorchVision 0.98.1")]
    public void TORCH2007_names_what_exists_and_runs(string rids, string advice, params string[] pins)
    {
        var finding = PinRules.Check(Pinned.Set(Pinned.Project(pins, $"<RuntimeIdentifiers>{rids}</RuntimeIdentifiers>"))).First(finding => finding.Code == "TORCH2007");
        finding.Text.ShouldEndWith(advice);
        finding.Remedies.Any().ShouldBe(advice.StartsWith("Use", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TorchSharp 0.105.1", "libtorch-cpu-linux-x64 2.*", true)]
    [InlineData("TorchSharp 0.105.1", "libtorch-cpu-linux-x64 [2.4.0,2.6.0)", true)]
    [InlineData("TorchSharp 0.105.1", "TorchSharp-cpu 0.105.*", true)]
    [InlineData("TorchSharp 0.102.4", "libtorch-cpu-linux-x64 2.2.*", false)]
    [InlineData("TorchSharp 0.105.1", "libtorch-cpu-linux-x64 2.5.1", false)]
    [InlineData("TorchSharp 0.105.1", "libtorch-cpu-linux-x64 [2.5.1]", false)]
    [InlineData("TorchSharp 0.105.*", "TorchSharp-cpu 0.105.*", false)]
    [InlineData("TorchVision 0.105.1", "TorchSharp-cpu 0.*", false)]
    public void TORCH2008(string first, string second, bool isReported) =>
        Pinned.Findings(first, second).Any(finding => finding.StartsWith("TORCH2008 suggestion", StringComparison.Ordinal)).ShouldBe(isReported);

    [Fact]
    public void TORCH2010_tells_of_two_systems_with_two_versions()
    {
        // dje-dev/CeresTrain's shape.
        var pins = Pinned.OfPins("TorchSharp-cuda-linux 0.102.2 | '$(OS)' == 'Unix'", "TorchSharp-cuda-windows 0.103.0 | '$(OS)' == 'Windows_NT'");
        Pinned.Findings(pins).ShouldBe(["TORCH2010 suggestion TorchSharp-cuda-windows"]);
        PinRules.Check(pins)[0].Text.ShouldContain("libtorch 2.4.0 and 2.2.1.1");
        Pinned.Findings("TorchSharp-cuda-linux 0.103.0 | '$(OS)' == 'Unix'", "TorchSharp-cuda-windows 0.103.0 | '$(OS)' == 'Windows_NT'").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Take 0.103.0 or 0.102.8 in both.", "TorchSharp-cuda-windows 0.103.0", "TorchSharp-cuda-linux 0.102.8")]
    [InlineData("Take 2.2.1.1 in both.", "libtorch-cpu-win-x64 2.5.1", "libtorch-cpu-osx-x64 2.2.1.1")]
    [InlineData("Take 0.106.0 in both.", "TorchSharp-cuda-windows 0.106.0", "TorchSharp-cuda-linux 0.107.0")]
    public void TORCH2010_names_what_exists_and_runs(string advice, string first, string second) =>
        PinRules.Check(Pinned.OfPins($"{first} | '$(A)' == '1'", $"{second} | '$(A)' == '2'")).Single(finding => finding.Code == "TORCH2010").Text.ShouldEndWith(advice);

    [Fact]
    public void TORCH2010_compares_scripts_with_the_project()
    {
        var project = PinFile.Read("app.csproj", Pinned.Project("TorchSharp 0.105.1"));
        string[] Found(string script) => Pinned.Findings(PinSet.Of([project, PinFile.Read("train.fsx", script)], new ProjectFacts()));
        Found("#r \"nuget: TorchSharp-cpu, 0.105.1\"").ShouldBeEmpty();
        Found("#r \"nuget: TorchSharp-cpu\"").ShouldBeEmpty();
        Found("#r \"nuget: TorchSharp-cpu, 0.96.5\"").ShouldBe(["TORCH2010 suggestion TorchSharp-cpu"]);
    }

    [Theory]
    [InlineData("a.fsx", "(* the old way:\n#r \"nuget: TorchSharp-cpu, 0.96.5\"\n*)", false)]
    [InlineData("a.fsx", "(* once *)\n#r \"nuget: TorchSharp-cpu, 0.96.5\"", true)]
    [InlineData("a.fsx", "let f = (*)\n#r \"nuget: TorchSharp-cpu, 0.96.5\"", true)]
    [InlineData("a.csx", "/*\n#r \"nuget: TorchSharp-cpu, 0.96.5\"\n*/", false)]
    [InlineData("a.csx", "var files = \"data/*\";\n#r \"nuget: TorchSharp-cpu, 0.96.5\"", true)]
    [InlineData("a.dib", "#!markdown\n\nAdd\n#r \"nuget: TorchSharp-cpu, 0.96.5\"\n", false)]
    [InlineData("a.dib", "#!markdown\n\n# Text\n\n#!csharp\n\n#r \"nuget: TorchSharp-cpu, 0.96.5\"\n", true)]
    [InlineData("a.ipynb", """{"cells":[{"cell_type": "markdown", "source": ["#r \"nuget: TorchSharp-cpu, 0.96.5\""]}]}""", false)]
    [InlineData("a.ipynb", """{"cells":[{"cell_type": "markdown", "source": ["x"]}, {"cell_type": "code", "source": ["#r \"nuget: TorchSharp-cpu, 0.96.5\""]}]}""", true)]
    public void TORCH2010_leaves_comments_and_prose_alone(string script, string text, bool isReported) => Pinned.Findings(PinSet.Of(
        [PinFile.Read("app.csproj", Pinned.Project("TorchSharp 0.105.1")), PinFile.Read(script, text)], new ProjectFacts())).Length.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("#r \"nuget: TorchSharp, 0.106.0\"\n#r \"nuget: libtorch-cpu, 2.10.0\"", false)]
    [InlineData("#r \"nuget: TorchSharp, 0.106.0\"\n#r \"nuget: libtorch-cpu, 2.10.0\"\n#r \"nuget: TorchSharp, 0.105.1\"\n#r \"nuget: libtorch-cpu-linux-x64, 2.5.1\"", false)]
    [InlineData("#r \"nuget: TorchSharp, 0.106.0\"\n#r \"nuget: libtorch-cpu, 2.5.1\"", true)]
    public void TORCH2001_is_a_warning_in_a_script(string script, bool isReported) => Pinned.Findings(PinSet.Of(
        [PinFile.Read("app.csproj", Pinned.Project()), PinFile.Read("train.fsx", script)], new ProjectFacts())).ShouldBe(isReported ? ["TORCH2001 warning libtorch-cpu"] : []);

    [Theory]
    [InlineData("TorchSharp 0.103.5", "TorchSharp")]
    [InlineData("TorchSharp 0.105.3", "TorchSharp")]
    [InlineData("libtorch-cpu-linux-x64 2.6.0", "libtorch-cpu-linux-x64")]
    [InlineData("TorchSharp.libtorch-cpu 0.106.0", "TorchSharp.libtorch-cpu")]
    [InlineData("TorchSharp-cuda 0.106.0", "TorchSharp-cuda")]
    [InlineData("TorchSharp 0.107.1", null)]
    [InlineData("TorchSharp 0.108.0", null)]
    [InlineData("TorchSharp 1.0.0", null)]
    [InlineData("libtorch-cpu-linux-x64 2.11.0", null)]
    [InlineData("libtorch-cpu-linux-x64 1.5.1", null)]
    [InlineData("libtorch-cpu 2.2.1", null)]
    [InlineData("TorchSharp 0.*", null)]
    [InlineData("TorchSharp (0.103.5,)", null)]
    [InlineData("TorchSharp 0.108.0-preview.1", null)]
    [InlineData("TorchSharp-cpu 0.100.0-preview.1", null)]
    [InlineData("TorchSharp 0.105.3-local.1", null)]
    [InlineData("TorchSharp 0.105.1.7", null)]
    [InlineData("libtorch-cpu-linux-x64 2.6.0-rc1", null)]
    [InlineData("libtorch-cpu-osx-x64 2.2.1.1", null)]
    [InlineData("libtorch-cpu-win-arm64 2.10.0", null)]
    [InlineData("libtorch-cpu-linux-arm64 2.11.0", null)]
    [InlineData("libtorch-cuda-13.0-linux-x64 2.11.0", null)]
    [InlineData("libtorch-cpu-linux-arm64 2.10.0", "libtorch-cpu-linux-arm64")]
    [InlineData("libtorch-cuda-13.0-linux-x64 2.10.0", "libtorch-cuda-13.0-linux-x64")]
    [InlineData("libtorch-cuda-12.1-linux-x64 2.10.0", "libtorch-cuda-12.1-linux-x64")]
    [InlineData("libtorch-cpu-osx-x64 2.5.1", "libtorch-cpu-osx-x64")]
    [InlineData("libtorch-cpu-win-arm64 2.5.1", "libtorch-cpu-win-arm64")]
    public void TORCH2013(string pin, string? reported) => Pinned.Findings(pin).ShouldBe(reported is null ? [] : [$"TORCH2013 warning {reported}"]);

    [Theory]
    [InlineData("Take 0.106.0, the next that was.", "TorchSharp-cpu 0.105.3")]
    [InlineData("Take 0.105.1, which belongs to TorchSharp-cpu 0.105.1.", "TorchSharp-cpu 0.105.1", "TorchVision 0.105.3")]
    [InlineData("Take 0.106.0, the last before it.", "TorchSharp-cuda-windows 0.106.1")]
    [InlineData("Take 2.5.1, which belongs to TorchSharp 0.105.1.", "TorchSharp 0.105.1", "libtorch-cpu-linux-x64 2.6.0")]
    [InlineData("so the restore fails. Take libtorch-cpu-osx-x64 2.2.1.1 and TorchSharp 0.102.8.", "TorchSharp 0.105.1", "libtorch-cpu-osx-x64 2.5.1")]
    [InlineData("so the restore fails. Take 2.2.1.1, the last before it.", "libtorch-cpu-osx-x64 2.5.1")]
    [InlineData("was ever published. Take libtorch-cuda-12.1-linux-x64 2.5.1.", "TorchSharp 0.105.1", "libtorch-cuda-13.0-linux-x64 2.10.0")]
    [InlineData("was ever published. Take libtorch-cuda-12.8-linux-x64 2.10.0.", "libtorch-cuda-13.0-linux-x64 2.10.0")]
    [InlineData("was ever published. No TorchSharp release has libtorch for linux-arm64.", "libtorch-cpu-linux-arm64 2.10.0")]
    [InlineData("Take TorchSharp-cpu 0.106.0.", "TorchSharp 0.106.0", "TorchSharp.libtorch-cpu 1.0")]
    [InlineData("Take TorchSharp-cpu 0.105.1.", "TorchSharp.libtorch-cpu 0.105.1")]
    [InlineData("Take TorchSharp-cpu.", "TorchSharp 0.93.1", "TorchSharp.libtorch-cpu 1.0")]
    [InlineData("Remove it: TorchSharp-cpu 0.106.0 brings libtorch.", "TorchSharp-cpu 0.106.0", "TorchSharp.libtorch-cpu 0.106.0")]
    public void TORCH2013_names_what_exists_and_runs(string advice, params string[] pins) => PinRules.Check(Pinned.OfPins(pins)).First(finding => finding.Code == "TORCH2013").Text.ShouldEndWith(advice);

    [Theory]
    [InlineData(false, "", false, "TorchSharp-cpu 0.105.1")]
    [InlineData(true, "", false, "TorchSharp-cpu 0.105.1")]
    [InlineData(true, "0.106.0", false, "TorchSharp-cpu 0.105.1")]
    [InlineData(false, "0.105.1", false, "TorchSharp-cpu 0.105.1")]
    [InlineData(false, "", false, "TorchSharp-cpu 0.105.1", "TorchSharp 0.105.0")]
    [InlineData(false, "", false, "TorchSharp-cpu 0.105.1", "TorchSharp 0.105.1 | '$(A)' == ''")]
    [InlineData(true, "0.105.1", true, "TorchSharp-cpu 0.105.1")]
    [InlineData(false, "", true, "TorchSharp-cpu 0.105.1", "TorchSharp 0.105.1")]
    [InlineData(false, "", true, "TorchSharp-cpu 0.105.1", "TorchVision 0.105.1")]
    public void TORCH2014_is_mended_where_the_release_stays(bool usesSdk, string version, bool isMended, params string[] pins)
    {
        var properties = $"<RuntimeIdentifier>linux-x64</RuntimeIdentifier><TorchSharpVersion>{version}</TorchSharpVersion>";
        PinRules.Check(Pinned.Set(Pinned.Project(pins, properties), new ProjectFacts { UsesSdk = usesSdk })).Single(finding => finding.Code == "TORCH2014").Remedies.Any(remedy => remedy.CanBeWritten).ShouldBe(isMended);
    }

    [Fact]
    public void TORCH2014_says_nothing_of_the_build_machine() =>
        Pinned.Findings(Pinned.Set(Pinned.Project("TorchSharp-cpu 0.106.0"), new ProjectFacts { IsForHost = true, Targets = [PortableRid.From("linux-x64")] })).ShouldBeEmpty();

    [Fact]
    public void TORCH2014_needs_a_project_for_one_platform()
    {
        string[] Found(string pin, string properties) => Pinned.Findings(Pinned.Set(Pinned.Project([pin], properties)));
        Found("TorchSharp-cpu 0.106.0", "").ShouldBeEmpty();
        Found("TorchSharp-cpu 0.106.0", "<RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers>").ShouldBeEmpty();
        Found("TorchSharp-cpu 0.106.0", "<RuntimeIdentifier>linux-x64</RuntimeIdentifier><TorchSharpPortable>true</TorchSharpPortable>").ShouldBeEmpty();
        Found("TorchSharp-cuda-linux 0.106.0", "<RuntimeIdentifier>linux-x64</RuntimeIdentifier>").ShouldBeEmpty();
        Found("TorchSharp-cpu 0.106.0", "<RuntimeIdentifier>linux-x64</RuntimeIdentifier>").ShouldBe(["TORCH2014 suggestion TorchSharp-cpu"]);
    }
}
