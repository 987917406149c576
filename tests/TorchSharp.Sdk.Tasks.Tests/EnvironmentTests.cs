using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What the surroundings of a machine add as findings, and what they must never make of it.</summary>
public class EnvironmentTests
{
    private const string Gpu = "[file /sys/module/nvidia/version]\n570.124.06\n[device /dev/nvidiactl]\n[device /dev/nvidia0]\n[file /proc/driver/nvidia/gpus/0000:01:00.0/information]\nModel: NVIDIA H200\nDevice Minor: 0\n";

    [Theory]
    [InlineData("# R36 (release), REVISION: 4.7, GCID: 42132812, BOARD: generic, EABI: aarch64, DATE: Thu", "R36.4.7")]
    [InlineData("# R32 (release), REVISION: 7.1, GCID: 29818004, BOARD: t210ref, EABI: aarch64", "R32.7.1")]
    [InlineData("# R21 (release), REVISION: 5.0", "R21.5.0")]
    [InlineData("R36 (release)", null)]
    [InlineData("# R36 (release), REVISION: next", null)]
    [InlineData("", null)]
    public void Reads_the_release_of_a_Jetson(string text, string? release) => JetsonProbe.ParseRelease(text).ShouldBe(release);

    [Fact]
    public void A_Jetson_with_an_unreadable_release_and_no_model_is_one_all_the_same()
    {
        var machine = Detect("architecture = arm64\n", "", "[unreadable /etc/nv_tegra_release]\nPermission denied\n");

        machine.Gpus.ShouldHaveSingleItem().Name.ShouldBe("NVIDIA Jetson");
        machine.Driver.State.ShouldBe(FactState.Unreadable);
        machine.Findings.ShouldHaveSingleItem().Kind.ShouldBe(MachineFindingKind.NoPackageForArchitecture);
    }

    [Theory]
    [InlineData("x64", "")]
    [InlineData("arm64", "NoPackageForArchitecture")]
    [InlineData("x86", "NoPackageForArchitecture")]
    public void A_GPU_beside_a_processor_without_packages_is_told(string architecture, string findings) =>
        Kinds(Detect($"architecture = {architecture}\n", "", Gpu)).ShouldBe(findings);

    [Fact]
    public void An_Arm64_machine_without_a_GPU_is_none_of_the_probes_business() => Detect("architecture = arm64\n", "", "").Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("", "sees no GPU")]
    [InlineData("-1", "sees no GPU")]
    [InlineData("1", "is '1'")]
    [InlineData("GPU-8932f937-d72c-4106-c12f-20bd9faed9f6", "is 'GPU-8932f937")]
    public void Visible_devices_are_told_and_not_obeyed(string value, string text)
    {
        var machine = Detect("", $"CUDA_VISIBLE_DEVICES = {value}\n", Gpu);

        machine.Findings.ShouldHaveSingleItem().Text.ShouldContain(text);
        machine.Gpus.Count.ShouldBe(1);
    }

    [Fact]
    public void Without_a_GPU_visible_devices_say_nothing() => Detect("", "CUDA_VISIBLE_DEVICES = 0\n", "").Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("12.8.1", "ImageToolkit")]
    [InlineData("12.8", "ImageToolkit")]
    [InlineData("12.4.1", "")]
    [InlineData("cu128", "")]
    [InlineData("", "")]
    public void The_version_of_an_image_is_never_a_driver(string value, string findings)
    {
        var machine = Detect("", $"CUDA_VERSION = {value}\n", "[file /usr/local/cuda-12.4/version.json]\n{ \"cuda\" : { \"version\" : \"12.4.1\" } }\n");

        Kinds(machine).ShouldBe(findings);
        (machine.Driver.State, machine.CudaDriverVersion.State).ShouldBe((FactState.Absent, FactState.Absent));
        machine.Toolkits.ShouldHaveSingleItem().Version.Value.ShouldBe(new CudaVersion(12, 4));
    }

    [Theory]
    [InlineData("/usr/local/cuda/compat", "libcuda.so.580.95.05", "ForwardCompatibility")]
    [InlineData("/usr/local/cuda/compat", "libcuda.so.570.124.06", "")]
    [InlineData("/apps/CUDAcompat/12.8/lib", "libcuda.so.575.57.08", "ForwardCompatibility")]
    [InlineData("/usr/local/cuda/lib64/stubs", "libcuda.so", "StubLibrary")]
    [InlineData("/usr/lib/x86_64-linux-gnu", "libcuda.so.570.124.06", "")]
    [InlineData("relative/compat", "libcuda.so.580.95.05", "")]
    public void What_stands_before_the_drivers_library_is_told(string folder, string target, string findings) =>
        Kinds(Detect("", $"LD_LIBRARY_PATH = /empty:{folder}:/usr/local/cuda/lib64/stubs\n", $"{Gpu}[device {folder}/{target}]\n[link {folder}/libcuda.so.1]\n{target}\n")).ShouldBe(findings);

    [Theory]
    [InlineData("libcuda.so.580.95.05", FactState.Known)]
    [InlineData("libcuda.so.570.124.06", FactState.Absent)]
    [InlineData("libcuda.so", FactState.Unreadable)]
    public void The_driver_of_a_forward_compatibility_library_is_a_fact(string target, FactState state)
    {
        const string folder = "/usr/local/cuda/compat";
        var fact = Detect("", $"LD_LIBRARY_PATH = {folder}\n", $"{Gpu}[device {folder}/{target}]\n[link {folder}/libcuda.so.1]\n{target}\n").ForwardCompatibility;
        fact.State.ShouldBe(state);
        if (state == FactState.Known)
            fact.ShouldBe(Fact.Known(DriverVersion.Parse("580.95.05"), folder + "/libcuda.so.1"));
    }

    [Fact]
    public void Stubs_and_forward_compatibility_libraries_are_no_driver()
    {
        var machine = Detect(
            "",
            "LD_LIBRARY_PATH = /usr/local/cuda/compat:/usr/local/cuda/lib64/stubs\n",
            "[device /usr/local/cuda/compat/libcuda.so.580.95.05]\n[link /usr/local/cuda/compat/libcuda.so.1]\nlibcuda.so.580.95.05\n[device /usr/local/cuda/lib64/stubs/libcuda.so]\n[device /usr/local/cuda/lib64/stubs/libnvidia-ml.so]\n[link /usr/lib/x86_64-linux-gnu/libcuda.so.1]\n/usr/local/cuda/lib64/stubs/libcuda.so\n");

        machine.Driver.State.ShouldBe(FactState.Absent);
        machine.Gpus.ShouldBeEmpty();
        machine.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gpu0/mig/gi1/access", "GPU 0 into 1")]
    [InlineData("gpu12/mig/gi3/ci0/access", "GPU 12 into 1")]
    [InlineData("mig/config", "")]
    [InlineData("gpu0/mig/gi/access", "")]
    [InlineData("gpux/mig/gi1/access", "")]
    public void Instances_are_told_and_are_no_GPUs(string path, string text)
    {
        var machine = Detect("", "", $"{Gpu}[file /proc/driver/nvidia/capabilities/{path}]\nDeviceFileMinor: 3\n");

        machine.Gpus.Count.ShouldBe(1);
        if (text.Length > 0)
            machine.Findings.ShouldHaveSingleItem().Text.ShouldContain(text);
        else
            machine.Findings.ShouldBeEmpty();
    }

    private static Machine Detect(string settings, string environment, string sections) =>
        MachineProbe.Detect(RecordedMachines.Parse($"[machine]\nos = linux\n{settings}[environment]\n{environment}{sections}"));

    private static string Kinds(Machine machine) => string.Join("; ", machine.Findings.Select(finding => finding.Kind));
}
