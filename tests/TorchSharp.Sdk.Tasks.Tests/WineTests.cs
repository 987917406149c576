using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>
/// The probes on a real registry, with real Windows paths and processes: a self-contained Windows program under Wine, whose
/// nvidia-smi.exe is a program of ours. The tests share one Windows and leave it as they found it.
/// </summary>
[Collection(nameof(RunsAlone))]
public sealed class WineTests : IClassFixture<WineFixture>, IDisposable
{
    private const string Class = @"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}\0007";
    private const string Present = @"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\nvlddmkm";
    private const string Devices = @"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Enum";
    private const string Toolkit = @"HKEY_LOCAL_MACHINE\SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit";

    // Long enough for a .NET program to start on a busy machine.
    private const double Ample = 40;

    private readonly WineFixture _windows;
    private readonly List<string> _files = [];
    private readonly List<string> _keys = [];

    public WineTests(WineFixture windows)
    {
        _windows = windows;
        Assert.SkipUnless(WineFixture.IsInstalled, "Wine is not installed (Debian: wine and wine64).");
    }

    public void Dispose()
    {
        _files.ForEach(File.Delete);
        _keys.ForEach(_windows.DeleteKey);
    }

    [Fact]
    public void A_Windows_without_anything_of_NVIDIA_has_no_driver_and_starts_nothing()
    {
        Plant(_windows.WorkFolder);

        var facts = Probe();

        facts.ShouldBe("os: Windows\ndriver: absent\nCUDA of the driver: absent\nGPUs are known: True\n");
        Started().ShouldBeEmpty();
    }

    [Fact]
    public void The_free_space_of_folders_is_what_Windows_says() => _windows.Probe("space", Ample).ShouldBe(
        """
        C:\windows\system32: Known, some, C:\windows\system32
        C:\not\there: Known, some, C:\
        Q:\: Absent, none, 

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void The_registry_and_the_drivers_library_are_read_without_a_process()
    {
        Copy(_windows.VersionedLibrary, Path.Combine(_windows.System32, "nvcuda.dll"));
        AddGpu("2684", "NVIDIA GeForce RTX 4090");
        Plant(_windows.System32);
        Plant(_windows.WorkFolder);

        var facts = Probe();

        facts.ShouldContain(@"driver: 576.28 (from C:\windows\System32\nvcuda.dll)");
        facts.ShouldContain("gpu: 'NVIDIA GeForce RTX 4090', 2684, 24564 MiB, from the registry; capability 8.9 (from the PCI device id 0x2684)");
        facts.ShouldNotContain("finding:");
        Started().ShouldBeEmpty();
    }

    [Fact]
    public void A_GPU_that_is_not_known_is_asked_for_by_the_systems_nvidia_smi_and_never_by_one_that_was_planted()
    {
        AddGpu("7FFF", "NVIDIA Unheard Of 1");
        Plant(_windows.System32);
        Plant(_windows.WorkFolder);

        var facts = Probe(PathWithWorkFolder);

        facts.ShouldContain("driver: 576.28 (from HKLM");
        facts.ShouldContain(@"CUDA of the driver: 12.9 (from C:\windows\System32\nvidia-smi.exe)");
        facts.ShouldContain(@"gpu: 'NVIDIA Unheard Of 1', 7FFF, 65536 MiB, from C:\windows\System32\nvidia-smi.exe; capability 14.0");
        Started().Select(line => line.ToLowerInvariant()).ShouldBe(
        [
            @"c:\windows\system32\nvidia-smi.exe --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits",
            @"c:\windows\system32\nvidia-smi.exe",
        ]);
    }

    [Fact]
    public void Where_only_a_planted_nvidia_smi_is_there_nothing_is_started()
    {
        AddGpu("7FFF", "NVIDIA Unheard Of 1");
        Plant(_windows.WorkFolder);

        var facts = Probe(PathWithWorkFolder);

        facts.ShouldContain("finding: ProbeFailed: The driver could not be asked: nvidia-smi is not there.");
        facts.ShouldContain("capability unknown");
        Started().ShouldBeEmpty();
    }

    [Fact]
    public void An_nvidia_smi_that_hangs_is_ended()
    {
        AddGpu("7FFF", "NVIDIA Unheard Of 1");
        Plant(_windows.System32);

        var facts = Probe("detect", 10, ("STANDIN_HANGS", "1"));

        facts.ShouldContain("did not answer within 10 s and was ended");
        // While it runs it tells so ten times a second.
        Started().ShouldNotBeEmpty();
        SpinWait.SpinUntil(TellsNothingMore, TimeSpan.FromSeconds(30)).ShouldBeTrue();

        bool TellsNothingMore()
        {
            var told = Started().Length;
            Thread.Sleep(1500);
            return Started().Length == told;
        }
    }

    [Fact]
    public void Toolkits_are_found_by_variable_and_registry_and_a_key_without_a_folder_is_none()
    {
        Write("cuda/v12.6/version.json", """{ "cuda" : { "name" : "CUDA SDK", "version" : "12.6.3" } }""");
        Write("cuda/v13.0/version.json", """{ "cuda" : { "name" : "CUDA SDK", "version" : "13.0.1" } }""");
        Import(Toolkit, $"""
            [{Toolkit}\CUDA\v13.0]
            "InstallDir"="C:\\cuda\\v13.0"
            "64BitInstalled"=dword:00000001

            [{Toolkit}\CUDA\v11.8]
            "InstallDir"="C:\\gone\\v11.8"
            """);

        var facts = Probe(("CUDA_PATH", @"C:\cuda\v12.6"));

        facts.ShouldContain(@"toolkit: C:\cuda\v12.6, from CUDA_PATH; version 12.6 (from C:\cuda\v12.6\version.json)");
        facts.ShouldContain(@"toolkit: C:\cuda\v13.0, from the registry; version 13.0 (from C:\cuda\v13.0\version.json)");
        facts.ShouldNotContain("11.8");
    }

    [Fact]
    public void A_recording_of_this_Windows_has_its_facts()
    {
        Copy(_windows.VersionedLibrary, Path.Combine(_windows.System32, "nvcuda.dll"));
        AddGpu("2684", "NVIDIA GeForce RTX 4090");

        var recorded = RecordedMachineAccess.Parse(Probe("record", Ample), "recording");

        MachineText.Of(Probes.MachineProbe.Detect(recorded), []).ShouldBe(Probe());
    }

    private string Probe(params (string Name, string Value)[] environment) => Probe("detect", Ample, environment);

    private string Probe(string mode, double seconds, params (string Name, string Value)[] environment) =>
        _windows.Probe(mode, seconds, [("STANDIN_LOG", "Z:" + Log.Replace('/', '\\')), .. environment]);

    /// <summary>What Wine puts before Windows' own PATH: the current directory by both of its names.</summary>
    private (string Name, string Value) PathWithWorkFolder => ("WINEPATH", $".;Z:{_windows.WorkFolder.Replace('/', '\\')}");

    private string Log => Path.Combine(_windows.WorkFolder, "started.log");

    private string[] Started()
    {
        _files.Add(Log);
        return File.Exists(Log) ? [.. File.ReadAllLines(Log).Select(line => line.Trim())] : [];
    }

    private void Plant(string folder) => Copy(_windows.Program, Path.Combine(folder, "nvidia-smi.exe"));

    private void Copy(string from, string to)
    {
        File.Copy(from, to);
        _files.Add(to);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_windows.DriveC, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        _files.Add(file);
    }

    private void Import(string key, string registry)
    {
        _windows.Import(registry + "\n");
        _keys.Add(key);
    }

    /// <summary>An adapter with 24564 MiB and driver 576.28 that nvlddmkm serves.</summary>
    private void AddGpu(string deviceId, string name)
    {
        var device = $@"PCI\VEN_10DE&DEV_{deviceId}&SUBSYS_40E51458&REV_A1";
        var instance = $@"{device}\4&1FC990D7&0&0019";
        Import(Class, $"""
            [{Class}]
            "DriverDesc"="{name}"
            "ProviderName"="NVIDIA"
            "MatchingDeviceId"="pci\\ven_10de&dev_{deviceId}"
            "DriverVersion"="32.0.15.7628"
            "HardwareInformation.qwMemorySize"=hex(b):00,00,40,ff,05,00,00,00
            """);
        Import(Present, $"""
            [{Present}\Enum]
            "Count"=dword:00000001
            "0"="{instance.Replace(@"\", @"\\")}"
            """);
        Import($@"{Devices}\{device}", $$"""
            [{{Devices}}\{{instance}}]
            "Driver"="{4d36e968-e325-11ce-bfc1-08002be10318}\\0007"
            """);
    }
}
