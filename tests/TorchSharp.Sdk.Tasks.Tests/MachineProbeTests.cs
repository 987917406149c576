using FsCheck.Fluent;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class MachineProbeTests
{
    [Fact]
    public void Probing_a_machine_without_a_GPU_again_takes_no_process()
    {
        var access = new CountingMachineAccess(new LocalMachineAccess());
        var machine = MachineProbe.Detect(access);
        Assert.SkipUnless(machine.Driver.State == FactState.Absent && machine.Gpus.Count == 0 && !machine.IsWsl, "This machine has a driver, a GPU or WSL.");
        Assert.SkipUnless(machine.Toolkits.Count == 0, "This machine has a toolkit, whose version may take a process.");

        MachineProbe.Detect(access);

        access.Runs.ShouldBeEmpty();
    }

    [Theory]
    // Each read is microseconds; a probe that began to search folders would be seen here.
    [InlineData("no-gpu-linux", 8)]
    [InlineData("no-gpu-windows", 2)]
    [InlineData("h200-570", 20)]
    [InlineData("rtx-4090-windows", 4)]
    public void A_choice_reads_a_handful_of_files_and_starts_no_process(string name, int reads)
    {
        var access = RecordedMachines.Load(name);
        MachineProbe.Detect(access, new MachineProbeOptions { RunCompilers = false, ReadSystemLibraries = false });
        access.Reads.ShouldBeLessThanOrEqualTo(reads);
        access.Runs.ShouldBeEmpty();
    }

    [Fact]
    public void The_present_machine_is_probed_within_the_deadlines()
    {
        Machine machine = null!;

        Should.CompleteIn(() => { machine = MachineProbe.Detect(new LocalMachineAccess()); }, TimeSpan.FromMinutes(2));

        machine.Findings.ShouldAllBe(finding => finding.Text.Length > 0);
    }

    [Fact]
    public void A_defect_of_a_probe_is_a_finding_that_names_it()
    {
        var machine = MachineProbe.Detect(new ThrowingMachineAccess());

        machine.Driver.State.ShouldBe(FactState.Unreadable);
        machine.GpusAreKnown.ShouldBeFalse();
        machine.Findings.ShouldNotBeEmpty();
        machine.Findings.ShouldAllBe(finding => finding.Kind == MachineFindingKind.ProbeFailed && finding.Text.Contains("probe failed: InvalidOperationException: broken", StringComparison.Ordinal));
    }

    [Fact]
    public void No_mutation_of_a_recorded_machine_makes_a_probe_fail()
    {
        var texts = RecordedMachines.Names.Select(name => File.ReadAllText(Path.Combine(RecordedMachines.Folder, name + ".machine"))).ToArray();

        Property.ForAll(from text in Gen.Elements(texts) from mutation in Generate.MutationsOf(text) select mutation, text =>
        {
            RecordedMachineAccess access;
            try
            {
                access = RecordedMachineAccess.Parse(text, "mutation");
            }
            catch (MachineRecordingException)
            {
                return;
            }

            MachineProbe.Detect(access).Findings.ShouldAllBe(finding => !finding.Text.Contains("probe failed:", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_driver_of_an_excluded_GPU_is_known_and_the_GPU_is_not_reachable()
    {
        var machine = MachineProbe.Detect(RecordedMachines.Parse(
            "[machine]\nos = linux\n[file /sys/module/nvidia/version]\n570.124.06\n[device /dev/nvidiactl]\n[device /dev/nvidia0]\n[file /proc/driver/nvidia/gpus/0000:01:00.0/information]\nModel: NVIDIA H200\nDevice Minor: 0\nGPU Excluded: Yes\n"));

        machine.Driver.IsKnown.ShouldBeTrue();
        machine.Gpus.ShouldBeEmpty();
        machine.GpusAreKnown.ShouldBeTrue();
        machine.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_GPU_whose_bus_domain_is_cut_keeps_its_PCI_id()
    {
        var machine = MachineProbe.Detect(RecordedMachines.Parse(
            """
            [machine]
            os = linux
            [file /sys/module/nvidia/version]
            470.57.02
            [device /dev/nvidiactl]
            [device /dev/nvidia0]
            [file /proc/driver/nvidia/gpus/cfdd:00:00.0/information]
            Model: Tesla P100-PCIE-16GB
            Device Minor: 0
            [file /sys/bus/pci/devices/03f8cfdd:00:00.0/vendor]
            0x10de
            [file /sys/bus/pci/devices/03f8cfdd:00:00.0/device]
            0x15f8
            [file /sys/bus/pci/devices/03f8cfdd:00:00.0/class]
            0x030200
            """));

        var gpu = machine.Gpus.ShouldHaveSingleItem();
        (gpu.PciDeviceId, gpu.ComputeCapability.Value).ShouldBe((0x15F8, new ComputeCapability(6, 0)));
    }

    [Fact]
    public void A_list_of_libraries_without_a_link_shows_a_mismatch_too()
    {
        const string driver = "[machine]\nos = linux\n[file /sys/module/nvidia/version]\n570.86.15\n[device /dev/nvidiactl]\n[device /dev/nvidia0]\n[file /proc/driver/nvidia/gpus/0000:01:00.0/information]\nModel: NVIDIA H200\nDevice Minor: 0\n";

        Kinds(driver + "[device /usr/lib64/libcuda.so.570.124.06]\n").ShouldBe([MachineFindingKind.DriverLibraryMismatch]);
        Kinds(driver + "[device /usr/lib64/libcuda.so.570.124.06]\n[device /usr/lib64/libcuda.so.570.86.15]\n").ShouldBeEmpty();
        Kinds(driver + "[device /usr/lib64/libcuda.so.1]\n").ShouldBeEmpty();
        Kinds(driver).ShouldBeEmpty();

        static IEnumerable<MachineFindingKind> Kinds(string text) => MachineProbe.Detect(RecordedMachines.Parse(text)).Findings.Select(finding => finding.Kind);
    }

    [Fact]
    public void What_nvidia_smi_says_completes_what_files_say_of_an_unknown_GPU()
    {
        var machine = MachineProbe.Detect(RecordedMachines.Parse(
            """
            [machine]
            os = linux
            [file /sys/module/nvidia/version]
            700.10
            [device /dev/nvidiactl]
            [device /dev/nvidia0]
            [file /proc/driver/nvidia/gpus/0000:01:00.0/information]
            Model: NVIDIA Unheard Of 1
            Device Minor: 0
            [file /sys/bus/pci/devices/0000:01:00.0/vendor]
            0x10de
            [file /sys/bus/pci/devices/0000:01:00.0/device]
            0x7fff
            [file /sys/bus/pci/devices/0000:01:00.0/class]
            0x030000
            [run /usr/bin/nvidia-smi --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]
            stdout:
            700.10, 14.0, 65536, NVIDIA Unheard Of 1
            """));

        var gpu = machine.Gpus.ShouldHaveSingleItem();
        (gpu.Name, gpu.PciDeviceId, gpu.MemoryMiB).ShouldBe(("NVIDIA Unheard Of 1", 0x7FFF, 65536));
        gpu.ComputeCapability.ShouldBe(Fact.Known(new ComputeCapability(14, 0), "/usr/bin/nvidia-smi"));
        machine.Driver.Source.ShouldBe("/sys/module/nvidia/version");
    }
}
