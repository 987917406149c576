using static TorchSharp.Compatibility.Tests.Selection.Machines;

namespace TorchSharp.Compatibility.Tests.Selection;

public class RuntimeSelectorTests
{
    [Theory]
    // The recommended release is the same everywhere; the native package follows the machine.
    [InlineData("linux-x64", "570.124.06", "9.0", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "580.95.05", "9.0", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "525.60.13", "8.9", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("win-x64", "576.28", "8.9", "", "0.106.0", "libtorch-cuda-12.8-win-x64 2.10.0")]
    [InlineData("win-x64", "527.41", "8.6", "", "0.106.0", "libtorch-cuda-12.8-win-x64 2.10.0")]
    [InlineData("linux-x64", "570.124.06", "12.0", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "535.54.03", "7.5", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "550.54.15", "7.0", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "999.10", "9.0", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    // GPUs and drivers that the recommended release can't use.
    [InlineData("linux-x64", "550.54.15", "6.1", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("linux-x64", "470.256.02", "8.6", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("win-x64", "527.40", "8.6", "", "0.106.0", "libtorch-cpu-win-x64 2.10.0")]
    [InlineData("linux-x64", "525.60.12", "8.6", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("linux-x64", "550.54.15", "12.0", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("linux-x64", "590.48.01", "7.0", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    // auto follows driver and GPU; 0.107.0 is out on both systems, 0.105.2 on Windows.
    [InlineData("linux-x64", "570.124.06", "9.0", "auto", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "550.54.15", "6.1", "auto", "0.105.1", "libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("win-x64", "576.28", "6.1", "auto", "0.105.1", "libtorch-cuda-12.1-win-x64 2.5.1")]
    [InlineData("linux-x64", "470.256.02", "8.6", "auto", "0.100.7", "libtorch-cuda-11.7-linux-x64 2.0.1.1")]
    [InlineData("linux-x64", "470.256.02", "3.7", "auto", "0.100.7", "libtorch-cuda-11.7-linux-x64 2.0.1.1")]
    [InlineData("win-x64", "452.39", "7.5", "auto", "0.100.7", "libtorch-cuda-11.7-win-x64 2.0.1.1")]
    [InlineData("linux-x64", "440.33", "7.5", "auto", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    // A version in the project is kept.
    [InlineData("linux-x64", "570.124.06", "9.0", "0.105.1", "0.105.1", "libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("linux-x64", "570.124.06", "12.0", "0.105.1", "0.105.1", "libtorch-cpu-linux-x64 2.5.1")]
    [InlineData("linux-x64", "570.124.06", "7.0", "0.105.2", "0.105.2", "libtorch-cpu-linux-x64 2.7.1")]
    [InlineData("win-x64", "576.28", "7.0", "0.105.2", "0.105.2", "libtorch-cpu-win-x64 2.7.1")]
    [InlineData("linux-x64", "570.124.06", "9.0", "0.107.0", "0.107.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("linux-x64", "470.82.01", "8.6", "0.98.3", "0.98.3", "libtorch-cuda-11.3-linux-x64 1.11.0.1")]
    public void One_gpu(string rid, string driver, string capability, string version, string expectedVersion, string expectedPackage)
    {
        var system = PortableRid.From(rid).OperatingSystem;
        var decision = Requests.For(rid, version: version).On(With(system, driver, Gpu(capability)));
        decision.Version!.ToString().ShouldBe(expectedVersion);
        decision.Package!.ToString().ShouldBe(expectedPackage);
        decision.Flavour.ShouldBe(expectedPackage.Contains("cuda") ? "cu" + expectedPackage.Split('-')[2].Replace(".", "") : "cpu");
        // A GPU that isn't used is never passed over in silence.
        decision.Messages.Any(message => message.Code == DecisionCodes.CpuDespiteGpu).ShouldBe(expectedPackage.Contains("cpu"));
    }

    [Theory]
    [InlineData("linux-x64", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("win-x64", "libtorch-cpu-win-x64 2.10.0")]
    [InlineData("osx-arm64", "libtorch-cpu-osx-arm64 2.10.0")]
    [InlineData("win10-x64", "libtorch-cpu-win-x64 2.10.0")]
    [InlineData("ubuntu.22.04-x64", "libtorch-cpu-linux-x64 2.10.0")]
    public void Without_a_gpu_the_cpu_package_of_the_target_comes_without_a_warning(string rid, string package)
    {
        var decision = Requests.For(rid).On(Nothing(PortableRid.From(rid).OperatingSystem));
        decision.Package!.ToString().ShouldBe(package);
        decision.Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.Chosen);
    }

    [Theory]
    [InlineData("linux-arm64", "No TorchSharp release has a package for linux-arm64, with CUDA or without. Build for one of")]
    [InlineData("linux-musl-x64", "No TorchSharp release has a package for linux-musl-x64, with CUDA or without. Build for one of")]
    [InlineData("win-x86", "No TorchSharp release has a package for win-x86, with CUDA or without. Build for one of")]
    [InlineData("alpine.3.20-x64", "with CUDA or without. Build for one of")]
    [InlineData("osx-x64", "the newest release that runs there is 0.102.8")]
    [InlineData("win-arm64", "no release runs there")]
    public void A_target_without_a_package_is_an_error_that_names_the_nearest_remedy(string rid, string remedy)
    {
        var decision = Requests.For(rid).On(Nothing(PortableRid.From(rid).OperatingSystem));
        decision.Package.ShouldBeNull();
        decision.Failed.ShouldBeTrue();
        var message = decision.Messages.ShouldHaveSingleItem();
        message.Code.ShouldBe(DecisionCodes.NothingFits);
        message.Text.ShouldContain(remedy, Case.Insensitive);
    }

    [Fact]
    public void Auto_goes_back_to_the_last_release_with_a_package_for_the_target() =>
        Requests.For("osx-x64", version: "auto").On(Nothing(OperatingSystemFamily.MacOS)).Package!.ToString().ShouldBe("libtorch-cpu-osx-x64 2.2.1.1");

    [Fact]
    public void The_gpu_of_the_build_machine_says_nothing_about_another_target()
    {
        var decision = Requests.For("win-x64", host: "linux-x64").On(Linux("570.124.06", Gpu("9.0")));
        decision.Package!.Id.ShouldBe("libtorch-cpu-win-x64");
        decision.Messages.ShouldHaveSingleItem().Text.ShouldContain("TorchSharpBackend=cuda");
    }

    [Fact]
    public void A_declared_machine_decides_for_another_target()
    {
        var declared = Windows("576.28", Gpu("8.9")) with { Declaration = "TorchSharpDriverVersion=…" };
        Requests.For("win-x64", host: "linux-x64").On(declared).Package!.Id.ShouldBe("libtorch-cuda-12.8-win-x64");
    }

    [Fact]
    public void Declared_architectures_without_a_driver_assume_a_sufficient_one()
    {
        var declared = new Machine { OperatingSystem = OperatingSystemFamily.Linux, Declaration = "TorchSharpDriverVersion=…", Gpus = [Gpu("8.9")] };
        var decision = Requests.For("linux-x64").On(declared);
        decision.Flavour.ShouldBe("cu128");
        decision.Messages[0].Text.ShouldContain("525.60.13 or newer is assumed");
    }

    [Fact]
    public void A_declared_driver_alone_leaves_the_gpu_open()
    {
        var declared = Linux("570.124.06") with { Declaration = "TorchSharpDriverVersion=…", GpusAreKnown = false };
        Requests.For("linux-x64").On(declared).Flavour.ShouldBe("cu128");
    }

    [Theory]
    [InlineData("cuda", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("cu128", "", "0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("cu121", "", "0.105.1", "libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("11.7", "", "0.100.7", "libtorch-cuda-11.7-linux-x64 2.0.1.1")]
    [InlineData("cuda", "0.105.1", "0.105.1", "libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("cpu", "", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("cpu", "auto", "0.106.0", "libtorch-cpu-linux-x64 2.10.0")]
    public void A_declared_backend_wins_over_any_machine(string backend, string version, string expectedVersion, string package)
    {
        foreach (var machine in (Machine[])[Nothing(), Linux("570.124.06", Gpu("9.0")), Linux("390.157", Gpu("3.5"))])
        {
            var decision = Requests.For("linux-x64", backend, version).On(machine);
            decision.Version!.ToString().ShouldBe(expectedVersion);
            decision.Package!.ToString().ShouldBe(package);
            decision.Messages.ShouldHaveSingleItem().Text.ShouldContain($"As set by TorchSharpBackend={backend}");
        }
    }

    [Theory]
    [InlineData("osx-arm64", "cuda", "", "there is no CUDA on macOS")]
    [InlineData("linux-arm64", "cuda", "", "TorchSharp has CUDA packages for linux-x64 and win-x64, none for linux-arm64: build for another target, or set TorchSharpBackend=cpu.")]
    [InlineData("linux-x64", "cu126", "", "no TorchSharp release for net8.0 is built with it; set one of cu128, cu121, cu117, cu113 and cu111")]
    [InlineData("linux-x64", "cu121", "0.106.0", "cu121: 0.101.0 to 0.105.1")]
    public void A_declared_backend_that_does_not_exist_is_an_error(string rid, string backend, string version, string remedy)
    {
        var decision = Requests.For(rid, backend, version).On(Nothing());
        decision.Failed.ShouldBeTrue();
        decision.Messages.ShouldHaveSingleItem().Text.ShouldContain(remedy, Case.Insensitive);
    }

    [Fact]
    public void Declared_cuda_on_a_declared_machine_that_cannot_run_it_is_an_error()
    {
        var decision = Requests.For("linux-x64", "cuda").On(Linux("470.256.02") with { Declaration = "TorchSharpDriverVersion=…", GpusAreKnown = false });
        decision.Failed.ShouldBeTrue();
        decision.Messages[0].Text.ShouldContain("470.256.02");
    }

    [Fact]
    public void None_adds_nothing_and_says_so()
    {
        var decision = Requests.For("linux-arm64", "none").On(Nothing());
        decision.Package.ShouldBeNull();
        decision.Flavour.ShouldBe("none");
        decision.Version!.ToString().ShouldBe("0.106.0");
        decision.Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.Chosen);
    }

    [Fact]
    public void A_library_gets_no_runtime_and_no_message()
    {
        foreach (var rid in (string[])["linux-x64", "linux-arm64"])
        {
            var decision = (Requests.For(rid) with { NeedsRuntime = false }).On(Linux("470.256.02", Gpu("8.6")));
            decision.Package.ShouldBeNull();
            decision.Messages.ShouldBeEmpty();
            decision.Version!.ToString().ShouldBe("0.106.0");
        }
    }

    [Fact]
    public void A_library_needs_no_package_for_its_target_to_have_a_version()
    {
        var decision = (Requests.For("linux-arm64", version: "auto") with { NeedsRuntime = false }).On(Nothing());
        decision.Version.ShouldNotBeNull();
        decision.Failed.ShouldBeFalse();
    }

    [Fact]
    public void A_target_without_a_package_is_never_named_as_a_remedy()
    {
        foreach (var rid in (string[])["linux-arm64", "win-arm64"])
            Requests.For(rid).On(Nothing()).Messages[0].Text.ShouldContain("RuntimeIdentifiers linux-x64, osx-arm64 or win-x64");
    }

    [Fact]
    public void Declared_gpus_of_another_system_are_no_warning_on_macOS()
    {
        var decision = Requests.For("osx-arm64").On(Linux("570.124.06", Gpu("9.0")) with { Declaration = "TorchSharpDriverVersion=570.124.06" });
        decision.Messages.ShouldHaveSingleItem().Text.ShouldContain("There is no CUDA on macOS.");
    }

    [Fact]
    public void Declared_cuda_on_a_machine_that_is_declared_without_a_gpu_is_a_contradiction()
    {
        var decision = Requests.For("linux-x64", "cuda").On(Nothing() with { Declaration = "TORCHSHARP_DRIVER_VERSION=none in the environment" });
        decision.Messages.ShouldHaveSingleItem().Text.ShouldBe(
            "TorchSharpBackend=cuda asks for CUDA and TORCHSHARP_DRIVER_VERSION=none in the environment declares a machine without a GPU; remove one of them.");
    }

    [Fact]
    public void What_is_wrong_with_the_machine_is_told_before_what_the_release_needs()
    {
        var machine = Nothing() with
        {
            Gpus = [Gpu("8.9", "NVIDIA GeForce RTX 4090")],
            Findings = [new MachineFinding(MachineFindingKind.DriverNotLoaded, "NVIDIA GeForce RTX 4090 is there and nouveau drives it.")],
        };
        Requests.For("linux-x64").On(machine).Messages.Single(message => message.Severity == MessageSeverity.Warning).Text.ShouldStartWith(
            "NVIDIA GeForce RTX 4090 is there and nouveau drives it. TorchSharp 0.106.0 (cu128) needs driver 525.60.13 or newer.");
    }

    [Fact]
    public void Overridden_settings_are_told_with_the_choice() =>
        (Requests.For("linux-x64") with { Notes = ["TorchSharpBackend=auto overrides TORCHSHARP_BACKEND=cpu of the environment."] })
            .On(Nothing()).Messages[0].Text.ShouldEndWith("No NVIDIA driver or GPU was found on this machine. TorchSharpBackend=auto overrides TORCHSHARP_BACKEND=cpu of the environment.");

    [Fact]
    public void A_library_that_asks_for_auto_follows_the_machine_in_its_version() =>
        (Requests.For("linux-x64", version: "auto") with { NeedsRuntime = false }).On(Linux("470.256.02", Gpu("8.6"))).Version!.ToString().ShouldBe("0.100.7");

    [Fact]
    public void The_newest_gpu_is_served_and_the_one_left_out_is_named()
    {
        var decision = Requests.For("linux-x64").On(Linux("550.54.15", Gpu("6.1", "NVIDIA GeForce GTX 1080 Ti"), Gpu("8.9", "NVIDIA GeForce RTX 4090")));
        decision.Flavour.ShouldBe("cu128");
        decision.Messages[0].Text.ShouldContain("has code for NVIDIA GeForce RTX 4090 (compute capability 8.9)");
        decision.Messages[0].Text.ShouldContain("A GPU is left out: TorchSharp 0.106.0 (cu128) has no code for NVIDIA GeForce GTX 1080 Ti (compute capability 6.1).");
    }

    [Fact]
    public void A_gpu_that_the_driver_does_not_know_is_left_out_by_name()
    {
        var decision = Requests.For("linux-x64").On(Linux("550.54.15", Gpu("12.0", "NVIDIA GeForce RTX 5090"), Gpu("8.6", "NVIDIA A10")));
        decision.Flavour.ShouldBe("cu128");
        decision.Messages[0].Text.ShouldContain("A GPU is left out: driver 550.54.15 (from the test) does not know NVIDIA GeForce RTX 5090 (compute capability 12.0): it needs 570 or newer.");
    }

    [Fact]
    public void A_name_cannot_steer_the_terminal() =>
        Requests.For("linux-x64").On(Linux("570.124.06", Gpu("9.0", "NVIDIA \u001b[31mH200"))).Messages[0].Text.ShouldNotContain("\u001b");

    [Fact]
    public void The_order_of_gpus_makes_no_difference_to_the_package()
    {
        var one = Requests.For("linux-x64", version: "auto").On(Linux("550.54.15", Gpu("6.1"), Gpu("8.9")));
        var other = Requests.For("linux-x64", version: "auto").On(Linux("550.54.15", Gpu("8.9"), Gpu("6.1")));
        one.Package.ShouldBe(other.Package);
        one.Package!.Id.ShouldBe("libtorch-cuda-12.8-linux-x64");
    }

    [Fact]
    public void Under_wsl_the_windows_driver_counts()
    {
        // 527.41 runs CUDA 12 as a Windows driver and would not as a Linux one compared with 525.60.13 only by chance; 526.98 must fail.
        var wsl = Linux("526.98", Gpu("8.6")) with { IsWsl = true };
        Requests.For("linux-x64").On(wsl).Flavour.ShouldBe("cpu");
        Requests.For("linux-x64").On(Linux("526.98", Gpu("8.6"))).Flavour.ShouldBe("cu128");
    }

    [Fact]
    public void A_gpu_without_a_driver_is_told()
    {
        var decision = Requests.For("linux-x64").On(Nothing() with { Gpus = [Gpu("8.9", "NVIDIA GeForce RTX 4090")] });
        decision.Flavour.ShouldBe("cpu");
        decision.Messages.Single(message => message.Severity == MessageSeverity.Warning).Text.ShouldContain("Install the NVIDIA driver");
    }

    [Fact]
    public void A_driver_that_cannot_be_read_is_told()
    {
        var machine = new Machine
        {
            OperatingSystem = OperatingSystemFamily.Linux,
            Driver = Fact.Unreadable<DriverVersion>("no answer within 5 s", "nvidia-smi"),
            GpusAreKnown = false,
        };
        var warning = Requests.For("linux-x64").On(machine).Messages.Single(message => message.Severity == MessageSeverity.Warning);
        warning.Text.ShouldContain("no answer within 5 s");
        warning.Text.ShouldContain("TorchSharpDriverVersion");
    }

    [Fact]
    public void A_gpu_of_unknown_capability_blocks_nothing()
    {
        var decision = Requests.For("linux-x64").On(Linux("570.124.06", new Gpu { Name = "NVIDIA Future", Source = "the test" }));
        decision.Flavour.ShouldBe("cu128");
        decision.Messages[0].Text.ShouldContain("the compute capability of NVIDIA Future is not known");
    }

    [Theory]
    [InlineData("470.256.02", "8.6", "0.100.7")]
    [InlineData("550.54.15", "6.1", "0.105.1")]
    public void The_newest_release_that_runs_is_named(string driver, string capability, string newest)
    {
        var warning = Requests.For("linux-x64").On(Linux(driver, Gpu(capability))).Messages.Single(message => message.Severity == MessageSeverity.Warning);
        warning.Text.ShouldContain($"set TorchSharpVersion to {newest}, the newest that runs here");
        warning.Code.ShouldBe(DecisionCodes.CpuDespiteGpu);
    }

    [Fact]
    public void Required_cuda_turns_each_fallback_into_an_error()
    {
        var request = Requests.For("linux-x64") with { RequireCuda = true };
        foreach (var decision in (RuntimeDecision[])
        [
            (request with { Backend = BackendRequest.TryParse("none", "TorchSharpBackend=none")! }).On(Linux("570.124.06", Gpu("9.0"))),
            (request with { Target = PortableRid.From("osx-arm64"), Host = PortableRid.From("osx-arm64") }).On(Nothing(OperatingSystemFamily.MacOS)),
            request.On(Nothing()),
            request.On(Linux("470.256.02", Gpu("8.6"))),
            (request with { Backend = BackendRequest.TryParse("cpu", "TorchSharpBackend=cpu")! }).On(Linux("570.124.06", Gpu("9.0"))),
            (request with { Target = PortableRid.From("win-x64") }).On(Linux("570.124.06", Gpu("9.0"))),
        ])
        {
            decision.Failed.ShouldBeTrue();
            decision.Package.ShouldBeNull();
            decision.Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.NothingFits);
        }

        request.On(Linux("570.124.06", Gpu("9.0"))).Failed.ShouldBeFalse();
    }

    [Fact]
    public void A_known_fault_of_a_pinned_release_is_told_and_the_pin_kept()
    {
        var decision = Requests.For("win-x64", version: "0.107.0").On(Nothing(OperatingSystemFamily.Windows));
        decision.Package!.ToString().ShouldBe("libtorch-cpu-win-x64 2.10.0");
        var warning = decision.Messages.Single(message => message.Code == DecisionCodes.KnownFault);
        warning.Severity.ShouldBe(MessageSeverity.Warning);
        warning.Text.ShouldContain("Use 0.106.0");
    }

    [Fact]
    public void A_suspected_fault_of_a_pinned_release_is_no_warning() =>
        Requests.For("linux-x64", version: "0.107.0").On(Nothing()).Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.Chosen);

    [Theory]
    [InlineData("linux-x64", "0.107.0", "3.4.32", false)]
    [InlineData("linux-x64", "0.107.0", null, false)]
    [InlineData("linux-x64", "0.106.0", "3.4.25", false)]
    [InlineData("win-x64", "0.107.0", "3.4.30", false)]
    [InlineData("linux-x64", "0.107.0", "3.4.30", true)]
    public void A_release_that_needs_a_newer_libstdcxx_is_warned_of(string rid, string version, string? symbols, bool isWarned)
    {
        var machine = Nothing() with { LibStdCxx = symbols is null ? Fact.Unknown<Version>() : Fact.Known(Version.Parse(symbols), "/usr/lib64/libstdc++.so.6") };
        var warnings = Requests.For(rid, version: version, host: "linux-x64").On(machine).Messages.Where(message => message.Code == DecisionCodes.SystemLibraryTooOld).ToList();
        warnings.Count.ShouldBe(isWarned ? 1 : 0);
        if (isWarned)
            warnings[0].Text.ShouldStartWith($"TorchSharp {version} needs a libstdc++ with GLIBCXX_3.4.32, and this machine has GLIBCXX_{symbols} (from /usr/lib64/libstdc++.so.6)");
    }

    [Fact]
    public void A_version_that_a_companion_brings_is_warned_of_at_the_companion()
    {
        var request = Requests.For("win-x64") with { Version = VersionRequest.Pinned(NuGet.Versioning.NuGetVersion.Parse("0.107.0"), "TorchVision") };
        request.On(Nothing(OperatingSystemFamily.Windows)).Messages.Single(message => message.Code == DecisionCodes.KnownFault).Cause.ShouldBe("TorchVision");
        // Of a reference to TorchSharp the rules about pins tell.
        (request with { Version = request.Version with { Package = "TorchSharp" } }).On(Nothing(OperatingSystemFamily.Windows)).Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.Chosen);
    }

    [Theory]
    [InlineData("470.256.02", "3.0")]
    [InlineData("999.99", "15.0")]
    public void A_release_of_which_nothing_is_known_is_no_remedy(string driver, string capability)
    {
        var warning = Requests.For("linux-x64", version: "0.106.0").On(Linux(driver, Gpu(capability))).Messages.Single(message => message.Code == DecisionCodes.CpuDespiteGpu);
        warning.Text.ShouldContain("No TorchSharp release runs here with CUDA: set TorchSharpBackend=cpu");
    }

    [Fact]
    public void Of_an_unknown_release_it_is_said_what_the_one_before_it_has() =>
        Requests.For("linux-x64", version: "0.110.0").On(Linux("570.124.06", Gpu("6.1"))).Messages.Single(message => message.Code == DecisionCodes.CpuDespiteGpu)
            .Text.ShouldStartWith("This SDK does not know TorchSharp 0.110.0, and 0.107.0 before it (cu128) has no code for");

    [Fact]
    public void A_declared_machine_that_the_declared_backend_does_not_fit_gets_the_newest_release_that_does() =>
        Requests.For("linux-x64", "cuda").On(Linux("470.256.02", Gpu("8.6")) with { Declaration = "TorchSharpDriverVersion=470.256.02" })
            .Messages.ShouldHaveSingleItem().Text.ShouldContain("Set TorchSharpVersion to 0.100.7, the newest that runs there (cu117), or change the declared driver and GPUs");

    [Fact]
    public void A_driver_whose_parts_do_not_belong_together_runs_nothing_until_the_reboot_that_the_finding_asks_for()
    {
        var machine = Linux("570.124.06", Gpu("9.0")) with { Findings = [new MachineFinding(MachineFindingKind.DriverLibraryMismatch, "The driver's parts differ: reboot.")] };
        var warning = Requests.For("linux-x64").On(machine).Messages.Single(message => message.Code == DecisionCodes.CpuDespiteGpu);
        warning.Text.ShouldBe("The driver's parts differ: reboot. The program gets libtorch-cpu-linux-x64 2.10.0 and computes on the CPU.");
    }

    [Fact]
    public void A_release_newer_than_the_catalog_gets_the_bundle_of_its_own_version()
    {
        var cuda = Requests.For("linux-x64", version: "0.108.0").On(Linux("570.124.06", Gpu("9.0")));
        cuda.Package!.ToString().ShouldBe("TorchSharp-cuda-linux 0.108.0");
        cuda.Messages[0].Text.ShouldContain("newest known: 0.107.0");
        Requests.For("win-x64", "cuda", "0.108.0").On(Nothing()).Package!.ToString().ShouldBe("TorchSharp-cuda-windows 0.108.0");
        Requests.For("osx-arm64", version: "0.108.0").On(Nothing(OperatingSystemFamily.MacOS)).Package!.ToString().ShouldBe("TorchSharp-cpu 0.108.0");
    }

    [Theory]
    [InlineData("0.96.2", "was announced and never published; use 0.96.1 or a newer release")]
    [InlineData("0.3.52267", "older than the first release that this SDK knows")]
    [InlineData("0.91.52458", "it is not known which libtorch")]
    public void Versions_that_cannot_be_had_are_errors(string version, string text)
    {
        var decision = Requests.For("win-x64", version: version).On(Nothing(OperatingSystemFamily.Windows));
        decision.Failed.ShouldBeTrue();
        decision.Messages.ShouldHaveSingleItem().Text.ShouldContain(text, Case.Insensitive);
    }

    [Theory]
    [InlineData(".NETCoreApp", "v10.0", "0.106.0")]
    [InlineData(".NETCoreApp", "v8.0", "0.106.0")]
    [InlineData(".NETCoreApp", "v6.0", "0.106.0")]
    [InlineData(".NETCoreApp", "v3.1", "0.99.6")]
    [InlineData(".NETFramework", "v4.7.2", "0.106.0")]
    [InlineData(".NETStandard", "v2.0", "0.106.0")]
    public void The_recommended_release_fits_the_target_framework(string identifier, string version, string release) =>
        RuntimeSelector.RecommendedFor(TargetFramework.TryParse(identifier, version)!)!.Version.ToString().ShouldBe(release);

    [Theory]
    [InlineData(".NETCoreApp", "v2.1")]
    [InlineData(".NETFramework", "v4.5")]
    [InlineData(".NETStandard", "v1.6")]
    [InlineData(".NETnanoFramework", "v1.0")]
    public void A_target_framework_without_a_release_is_an_error(string identifier, string version)
    {
        var request = Requests.For("linux-x64") with { TargetFramework = TargetFramework.TryParse(identifier, version)! };
        request.On(Nothing()).Messages.ShouldHaveSingleItem().Code.ShouldBe(DecisionCodes.NothingFits);
    }

    [Theory]
    [InlineData("v4.5", "No TorchSharp release has an assembly for net45; target net8.0, netstandard2.0 or newer.")]
    [InlineData("v1.0", "The target framework is .NET Framework 1.0, which TorchSharp never had an assembly for; .NET 10 is written net10.0.")]
    [InlineData("v1.1", "The target framework is .NET Framework 1.1, which TorchSharp never had an assembly for; .NET 11 is written net11.0.")]
    [InlineData("v8.0", "The target framework is .NET Framework 8.0, which TorchSharp never had an assembly for; .NET 8 is written net8.0.")]
    public void A_framework_without_its_dot_is_told_as_such(string version, string text)
    {
        var request = Requests.For("linux-x64") with { TargetFramework = TargetFramework.TryParse(".NETFramework", version)! };
        request.On(Nothing()).Messages.ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public void A_pin_whose_assembly_would_not_load_on_the_target_is_an_error()
    {
        // net6.0 takes the netstandard2.0 assembly of 0.107.0, which loads natives on Windows only.
        Requests.For("linux-x64", version: "0.107.0", framework: "6.0").On(Nothing()).Failed.ShouldBeTrue();
        Requests.For("win-x64", version: "0.107.0", framework: "6.0").On(Nothing(OperatingSystemFamily.Windows)).Failed.ShouldBeFalse();
    }

    [Fact]
    public void Probing_is_needed_only_where_the_answer_counts()
    {
        Requests.For("linux-x64").DependsOnMachine.ShouldBeTrue();
        Requests.For("linux-x64", "cpu").DependsOnMachine.ShouldBeFalse();
        Requests.For("linux-x64", "cu128").DependsOnMachine.ShouldBeFalse();
        Requests.For("win-x64", host: "linux-x64").DependsOnMachine.ShouldBeFalse();
        (Requests.For("linux-x64") with { NeedsRuntime = false }).DependsOnMachine.ShouldBeFalse();
        (Requests.For("linux-x64", version: "auto") with { NeedsRuntime = false }).DependsOnMachine.ShouldBeTrue();
    }

    [Fact]
    public void The_details_say_what_was_found_and_compared()
    {
        var machine = Linux("550.54.15", Gpu("9.0", "NVIDIA H200")) with
        {
            Toolkits = [new CudaToolkit(Fact.Known(new CudaVersion(13, 0), "version.json"), "/usr/local/cuda", "CUDA_HOME")],
        };
        var request = Requests.For("linux-x64", version: "auto");
        RuntimeSelector.Explain(request, machine, request.On(machine)).ShouldBe(
        [
            "Driver: 550.54.15 (from the test), serves CUDA up to 12.4; it runs cu128 by minor-version compatibility, and all of CUDA 12.8 needs 570.26.",
            "GPU: NVIDIA H200 (compute capability 9.0) (from the test).",
            "CUDA toolkit: 13.0 in /usr/local/cuda (from CUDA_HOME), newer than the CUDA 12.4 that the driver serves; not used, libtorch brings its own CUDA libraries.",
            "Rejected: TorchSharp 0.107.0, cu128: TorchSharp 0.107.0 needs GLIBCXX_3.4.32 of libstdc++, which Ubuntu 22.04 and Debian 12 don't have (the symbols of libLibTorchSharp.so in the package; dotnet/TorchSharp#1552).",
        ]);
    }

    [Theory]
    // Not in the range, new enough, not known, not this machine's: silence.
    [InlineData("linux-x64", "0.102.8", "2.28", false)]
    [InlineData("linux-x64", "0.101.6", "2.28", false)]
    [InlineData("linux-x64", "", "2.28", false)]
    [InlineData("linux-x64", "0.102.5", "2.34", false)]
    [InlineData("linux-x64", "0.102.5", null, false)]
    [InlineData("win-x64", "0.102.5", "2.28", false)]
    [InlineData("linux-x64", "0.102.0", "2.28", true)]
    [InlineData("linux-x64", "0.102.6", "2.33", true)]
    public void A_release_that_needs_a_newer_glibc_is_warned_of(string rid, string version, string? glibc, bool isWarned)
    {
        var machine = Nothing() with { Glibc = glibc is null ? Fact.Unknown<Version>() : Fact.Known(Version.Parse(glibc), "/usr/bin/ldd") };
        var decision = Requests.For(rid, version: version, host: "linux-x64").On(machine);
        var warnings = decision.Messages.Where(message => message.Code == DecisionCodes.SystemLibraryTooOld).ToList();
        warnings.Count.ShouldBe(isWarned ? 1 : 0);
        decision.Package.ShouldNotBeNull();
        if (isWarned)
            warnings[0].Text.ShouldStartWith($"TorchSharp {version} needs glibc 2.34 or newer, and this machine has {glibc} (from /usr/bin/ldd)");
    }

    [Theory]
    // Forward compatibility is for data-center GPUs, and as new as its own driver; a driver that suffices needs none.
    [InlineData("470.256.02", "NVIDIA GeForce RTX 3090", "570.124.06", "cpu")]
    [InlineData("470.256.02", "NVIDIA RTX A6000", "570.124.06", "cpu")]
    [InlineData("470.256.02", "", "570.124.06", "cpu")]
    [InlineData("470.256.02", "NVIDIA A40", "515.65.01", "cpu")]
    [InlineData("470.256.02", "NVIDIA A40", null, "cpu")]
    [InlineData("470.256.02", "NVIDIA A40", "570.124.06", "cu128")]
    [InlineData("550.54.15", "NVIDIA A40", "570.124.06", "cu128")]
    public void Forward_compatibility_makes_up_for_an_old_driver_on_data_center_gpus(string driver, string gpu, string? compatibility, string flavour)
    {
        var machine = Linux(driver, Gpu("8.6", gpu)) with
        {
            ForwardCompatibility = compatibility is null ? Fact.Absent<DriverVersion>() : Fact.Known(DriverVersion.Parse(compatibility), "/usr/local/cuda/compat/libcuda.so.1"),
        };
        var decision = Requests.For("linux-x64").On(machine);
        decision.Flavour.ShouldBe(flavour);
        decision.Messages.Any(message => message.Text.Contains("makes up for it where the program gets the same LD_LIBRARY_PATH", StringComparison.Ordinal))
            .ShouldBe(flavour != "cpu" && driver == "470.256.02");
    }

    [Theory]
    [InlineData("NVIDIA A40", false)]
    [InlineData("NVIDIA GeForce RTX 3090", true)]
    public void A_forward_compatibility_library_that_stands_in_the_way_is_told_with_the_choice(string gpu, bool isTold)
    {
        var machine = Linux("570.124.06", Gpu("8.6", gpu)) with { Findings = [new MachineFinding(MachineFindingKind.ForwardCompatibility, "It stands in the way.")] };
        var message = Requests.For("linux-x64").On(machine).Messages.ShouldHaveSingleItem();
        message.Text.Contains("It stands in the way.", StringComparison.Ordinal).ShouldBe(isTold);
    }

    [Fact]
    public void Visible_devices_are_told_with_the_choice_and_do_not_change_it()
    {
        var machine = Linux("570.124.06", Gpu("9.0")) with { Findings = [new MachineFinding(MachineFindingKind.VisibleDevices, "A program sees no GPU.")] };
        var decision = Requests.For("linux-x64").On(machine);
        decision.Flavour.ShouldBe("cu128");
        decision.Messages.ShouldHaveSingleItem().Text.ShouldEndWith("A program sees no GPU.");
        Requests.For("linux-x64", "cpu").On(machine).Messages.ShouldHaveSingleItem().Text.ShouldNotContain("sees no GPU");
    }

    [Theory]
    [InlineData("", "gpu-less", "")]
    [InlineData("0.106.0", "gtx", "TorchSharpVersion=0.106.0")]
    [InlineData("auto", "old", "TorchSharpVersion=auto")]
    public void A_warning_names_what_the_user_wrote(string version, string machine, string cause)
    {
        var decision = Requests.For("linux-x64", version: version).On(machine switch
        {
            "gtx" => Linux("550.54.15", Gpu("6.1")),
            "old" => Linux("390.157", Gpu("6.1")),
            _ => Linux("550.54.15", Gpu("6.1")),
        });
        decision.Messages.Single(message => message.Code == DecisionCodes.CpuDespiteGpu).Cause.ShouldBe(cause);
    }

    [Fact]
    public void An_error_names_what_the_user_wrote()
    {
        Requests.For("linux-arm64").On(Nothing()).Messages.Single().Cause.ShouldBe("RuntimeIdentifier=linux-arm64");
        Requests.For("osx-x64", version: "0.106.0").On(Nothing()).Messages.Single().Cause.ShouldBe("TorchSharpVersion=0.106.0");
        (Requests.For("linux-x64", version: "0.1.0") with { Version = VersionRequest.Pinned(NuGet.Versioning.NuGetVersion.Parse("0.1.0"), "TorchSharp") })
            .On(Nothing()).Messages.Single().Cause.ShouldBe("TorchSharp");
        Requests.For("linux-x64", "cu118").On(Nothing()).Messages.Single().Cause.ShouldBe("TorchSharpBackend=cu118");
        (Requests.For("linux-x64") with { RequireCuda = true }).On(Nothing()).Messages.Single().Cause.ShouldBe("TorchSharpRequireCuda=true");
    }
}
