using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class DetectTests
{
    private const string ReviewedFile = "Machines.reviewed.txt";

    /// <summary>What each recorded machine has, written down from the outputs in it: driver, CUDA of the driver, GPUs, toolkits, findings, runs.</summary>
    public static TheoryData<string, string, string, string, string, string, int> Machines => new()
    {
        { "no-gpu-linux", "absent", "absent", "", "", "", 0 },
        { "centos-8", "absent", "absent", "", "", "", 0 },
        { "no-gpu-windows", "absent", "absent", "", "", "", 0 },
        { "driver-only", "550.90.07", "unknown", "NVIDIA GeForce RTX 3060 8.6", "", "", 0 },
        { "toolkit-only", "absent", "absent", "", "12.8", "", 0 },
        { "h200-570", "570.124.06", "unknown", "NVIDIA H200 9.0", "", "", 0 },
        { "h200-580", "580.95.05", "unknown", "NVIDIA H200 9.0; NVIDIA H200 9.0", "12.8", "", 0 },
        { "h200-virtual-machine", "580.159.04", "unknown", "NVIDIA H200 9.0", "13.0", "", 1 },
        { "rtx-4090-windows", "576.28", "unknown", "NVIDIA GeForce RTX 4090 8.9", "", "", 0 },
        { "rtx-5090-linux", "575.57.08", "unknown", "NVIDIA GeForce RTX 5090 12.0", "", "", 0 },
        { "rtx-5090-windows", "572.83", "unknown", "NVIDIA GeForce RTX 5090 12.0", "12.8; 12.4", "", 0 },
        { "gtx-1080-ti", "535.183.01", "unknown", "NVIDIA GeForce GTX 1080 Ti 6.1", "", "", 0 },
        { "gtx-1660", "545.29.06", "unknown", "NVIDIA GeForce GTX 1660 7.5", "", "", 0 },
        { "titan-v", "560.35.03", "unknown", "NVIDIA TITAN V 7.0", "", "", 0 },
        { "driver-470", "470.182.03", "11.4", "Tesla V100-SXM2-16GB 7.0", "", "", 3 },
        { "rtx-4090-and-gtx-1080-ti", "550.144.03", "unknown", "NVIDIA GeForce RTX 4090 8.9; NVIDIA GeForce GTX 1080 Ti 6.1", "", "", 0 },
        { "wsl2-rtx-4070", "551.86", "12.4", "NVIDIA GeForce RTX 4070 8.9", "", "", 2 },
        { "wsl2-two-gpus", "572.60", "unreadable", "NVIDIA GeForce RTX 3090 8.6; NVIDIA GeForce RTX 3090 8.6", "", "", 2 },
        { "wsl2-without-nvidia", "absent", "absent", "", "", "", 0 },
        { "container-without-device", "550.144.03", "unknown", "", "", "NoDeviceNode", 0 },
        { "container-one-of-two", "550.144.03", "unknown", "NVIDIA L4 8.9", "", "", 0 },
        { "library-mismatch", "570.86.15", "unknown", "NVIDIA GeForce RTX 4080 8.9", "", "DriverLibraryMismatch", 0 },
        { "r610-renamed-banner", "610.62", "13.3", "NVIDIA GeForce RTX 5090 12.0", "", "", 2 },
        { "nouveau", "absent", "absent", " 7.5", "", "DriverNotLoaded", 0 },
        { "nvidia-smi-hangs", "unreadable", "unreadable", "?", "", "ProbeFailed", 1 },
        { "nvidia-smi-error-exit-0", "535.154.05", "unreadable", " unknown", "", "ProbeFailed", 1 },
        { "one-gpu-lost", "550.144.03", "12.4", "NVIDIA A100-SXM4-40GB 8.0; ?", "", "GpuFault", 2 },
        { "gb10-arm64", "580.142", "13.0", "NVIDIA GB10 12.1", "", "NoPackageForArchitecture", 2 },
        { "macos", "absent", "absent", "", "", "", 0 },
        { "cuda-path-removed", "absent", "absent", "", "12.6", "ToolkitConfusion", 0 },
        { "several-toolkits", "absent", "absent", "", "11.8; 11.5; 12.8; 9.2", "ToolkitConfusion", 1 },
        { "unreadable-driver-files", "unreadable", "unreadable", "?", "", "ProbeFailed", 0 },
        { "windows-without-registry", "552.22", "12.4", "NVIDIA GeForce RTX 4090 8.9", "", "", 2 },
        { "windows-basic-display", "absent", "absent", " 8.9", "", "DriverNotLoaded", 0 },
        { "no-devices-found", "560.35.05", "unreadable", "", "", "NoDeviceNode", 1 },
        { "arch-linux-r610", "610.43.03", "unknown", "NVIDIA GeForce RTX 4070 8.9", "13.0", "", 0 },
        { "b300-r610", "610.57.04", "13.3", "NVIDIA B300 SXM6 AC 10.3", "", "", 2 },
        { "conda-toolkit", "550.120", "unknown", "NVIDIA GeForce RTX 3060 Ti 8.6", "12.4", "", 0 },
        { "conda-toolkit-windows", "absent", "absent", "", "12.8", "", 0 },
        { "container-proc-masked", "450.66", "unknown", " 7.5", "", "", 0 },
        { "cuda-runtime-image", "570.124.06", "unknown", "NVIDIA L4 8.9", "", "ImageToolkit", 0 },
        { "driver-340", "340.108", "unreadable", "GeForce 210 unknown", "", "", 3 },
        { "driver-390", "390.157", "unknown", "GeForce 410M 2.1", "", "", 0 },
        { "driver-not-loaded", "unreadable", "unreadable", " 8.6", "", "DriverNotLoaded", 1 },
        { "forward-compat-h100", "535.161.08", "unknown", "NVIDIA H100 80GB HBM3 9.0", "", "ImageToolkit; ForwardCompatibility", 0 },
        { "gh200-arm64", "560.35.03", "unknown", "NVIDIA GH200 480GB 9.0", "", "NoPackageForArchitecture", 0 },
        { "gpu-off-the-bus", "550.144.03", "unreadable", "?", "", "ProbeFailed", 1 },
        { "gtx-1060-windows", "536.40", "unknown", "NVIDIA GeForce GTX 1060 3GB 6.1", "", "", 0 },
        { "gtx-650-old-information", "384.98", "unknown", "GeForce GTX 650 3.0", "", "", 0 },
        { "gtx-960-driver-580", "580.95.05", "unknown", "NVIDIA GeForce GTX 960 5.2", "", "", 0 },
        { "hpc-login-node", "absent", "absent", "", "12.1", "", 0 },
        { "hpc-sdk-a100", "535.183.01", "unknown", "NVIDIA A100-SXM4-40GB 8.0; NVIDIA A100-SXM4-40GB 8.0; NVIDIA A100-SXM4-40GB 8.0; NVIDIA A100-SXM4-40GB 8.0", "12.4; 12.4; 11.8", "VisibleDevices", 1 },
        { "image-build-with-stubs", "absent", "absent", "", "12.4", "", 0 },
        { "jetson-nano-arm64", "unreadable", "unknown", "NVIDIA Jetson Nano Developer Kit 5.3", "10.0", "NoPackageForArchitecture", 0 },
        { "jetson-orin-arm64", "unreadable", "unknown", "NVIDIA Jetson AGX Orin Developer Kit 8.7", "", "NoPackageForArchitecture", 0 },
        { "kata-model-unknown", "440.64", "unknown", " 6.1", "", "", 0 },
        { "l40s-windows-server", "555.85", "unknown", "NVIDIA L40S 8.9", "", "", 0 },
        { "laptop-rtx-3070-ti-windows", "555.99", "unknown", "NVIDIA GeForce RTX 3070 Ti Laptop GPU 8.6", "", "", 0 },
        { "library-mismatch-by-nvidia-smi", "unreadable", "unreadable", "?", "", "DriverLibraryMismatch", 1 },
        { "mig-a100", "535.104.12", "unknown", "NVIDIA A100-SXM4-40GB 8.0; NVIDIA A100-SXM4-40GB 8.0", "", "MultiInstanceGpu", 0 },
        { "mig-in-container", "535.104.12", "12.2", "NVIDIA A100-SXM4-40GB 8.0", "", "VisibleDevices", 2 },
        { "nixos-library-mismatch", "470.57.02", "unknown", "NVIDIA GeForce RTX 3080 8.6", "", "DriverLibraryMismatch", 0 },
        { "nixos-rtx-4090-and-rtx-2080", "545.29.06", "unknown", "NVIDIA GeForce RTX 4090 8.9; NVIDIA GeForce RTX 2080 7.5", "", "", 0 },
        { "no-supported-gpus", "570.86.15", "unreadable", "?", "", "ProbeFailed", 1 },
        { "nvml-insufficient-permissions", "515.65.01", "unreadable", "?", "", "ProbeFailed", 1 },
        { "nvml-unknown-error", "510.68.02", "unreadable", "?", "", "ProbeFailed", 1 },
        { "old-nvidia-smi-in-snap", "580.95.05", "13.0", "NVIDIA GeForce RTX 4090 8.9", "", "", 3 },
        { "raspberry-pi-rtx-3060-arm64", "580.95.05", "unknown", "NVIDIA GeForce RTX 3060 8.6", "", "NoPackageForArchitecture", 0 },
        { "rtx-5060-ti", "575.57.08", "unknown", "NVIDIA GeForce RTX 5060 Ti 12.0", "", "", 0 },
        { "rtx-5070-ti-with-units", "580.126.09", "13.0", "NVIDIA GeForce RTX 5070 Ti 12.0", "", "", 2 },
        { "stub-library-first", "535.183.06", "unknown", "NVIDIA A40 8.6", "12.2", "StubLibrary", 0 },
        { "titan-v-and-rtx-5880", "570.86.15", "unknown", "NVIDIA TITAN V 7.0; NVIDIA RTX 5880 Ada Generation 8.9", "", "", 0 },
        { "vgpu-host", "460.32.04", "unreadable", "Quadro P400 6.1", "", "", 3 },
        { "vgpu-p4-guest", "460.73.01", "unknown", "GRID P4-8C 6.1", "", "", 0 },
        { "vgpu-p4-windows", "539.41", "unknown", "NVIDIA GRID P4-2Q 6.1", "", "", 0 },
        { "visible-devices-none", "550.54.15", "unknown", "NVIDIA GeForce RTX 3090 8.6; NVIDIA GeForce RTX 3090 8.6", "", "VisibleDevices", 0 },
        { "windows-32-bit-host", "552.22", "unknown", "NVIDIA GeForce RTX 3080 8.6", "", "", 0 },
        { "windows-cuda-13", "581.42", "unknown", "NVIDIA GeForce RTX 4070 8.9", "13.0", "", 0 },
        { "wsl2-access-blocked", "unreadable", "unreadable", "?", "", "ProbeFailed", 1 },
        { "wsl2-cuda-err", "546.80", "unreadable", "NVIDIA GeForce RTX 4060 Laptop GPU 8.9", "", "", 2 },
        { "wsl2-driver-596", "596.36", "13.2", "NVIDIA GeForce RTX 5080 12.0", "", "", 2 },
        { "wsl2-nvml-not-available", "unreadable", "unreadable", "?", "12.1", "ProbeFailed", 2 },
    };

    [Theory]
    [MemberData(nameof(Machines))]
    public void Finds_the_facts(string name, string driver, string cuda, string gpus, string toolkits, string findings, int runs)
    {
        var access = RecordedMachines.Load(name);

        var machine = MachineProbe.Detect(access);

        Value(machine.Driver).ShouldBe(driver);
        Value(machine.CudaDriverVersion).ShouldBe(cuda);
        var found = machine.Gpus.Select(gpu => $"{gpu.Name} {Value(gpu.ComputeCapability)}").Concat(machine.GpusAreKnown ? [] : ["?"]);
        string.Join("; ", found).ShouldBe(gpus);
        string.Join("; ", machine.Toolkits.Select(toolkit => Value(toolkit.Version))).ShouldBe(toolkits);
        string.Join("; ", machine.Findings.Select(finding => finding.Kind)).ShouldBe(findings);
        access.Runs.Count.ShouldBe(runs, string.Join("\n", access.Runs));
    }

    [Fact]
    public void Every_recorded_machine_is_in_the_table() =>
        Machines.Select(row => row.Data.Item1).Order(StringComparer.Ordinal).ShouldBe(RecordedMachines.Names);

    [Fact]
    public void Every_recording_says_where_its_outputs_come_from()
    {
        foreach (var name in RecordedMachines.Names)
            File.ReadAllLines(Path.Combine(RecordedMachines.Folder, name + ".machine"))[0].ShouldStartWith("# ");
    }

    /// <summary>All facts with sources and sentences. Where a change is wanted, the file in the output folder is the new text to review.</summary>
    [Fact]
    public void All_facts_are_as_reviewed()
    {
        var actual = string.Join("\n", RecordedMachines.Names.Select(name =>
        {
            var access = RecordedMachines.Load(name);
            return $"== {name}\n{MachineText.Of(MachineProbe.Detect(access), access.Runs)}";
        }));
        var reviewed = File.ReadAllText(Path.Combine(RecordedMachines.Folder, ReviewedFile)).ReplaceLineEndings("\n");
        if (actual != reviewed)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Machines.actual.txt"), actual);

        actual.ShouldBe(reviewed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_known_fact_says_where_it_is_from_and_every_unreadable_one_why(string name)
    {
        var machine = MachineProbe.Detect(RecordedMachines.Load(name));

        Check(machine.Driver);
        Check(machine.CudaDriverVersion);
        foreach (var gpu in machine.Gpus)
        {
            gpu.Source.ShouldNotBeEmpty();
            Check(gpu.ComputeCapability);
        }

        foreach (var toolkit in machine.Toolkits)
        {
            toolkit.Source.ShouldNotBeEmpty();
            Check(toolkit.Version);
        }

        static void Check<T>(Fact<T> fact)
        {
            if (fact.IsKnown)
                fact.Source.ShouldNotBeEmpty();
            if (fact.State == FactState.Unreadable)
                fact.Problem.ShouldNotBeEmpty();
        }
    }

    public static TheoryData<string> Names => new(RecordedMachines.Names);

    private static string Value<T>(Fact<T> fact) => fact.IsKnown ? $"{fact.Value}" : fact.State.ToString().ToLowerInvariant();
}
