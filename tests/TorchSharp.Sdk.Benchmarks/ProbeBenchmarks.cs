using BenchmarkDotNet.Attributes;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>All probes on recorded machines, which answer at once: what the reading of answers costs.</summary>
[MemoryDiagnoser]
public class ProbeBenchmarks
{
    private RecordedMachineAccess _access = null!;

    [Params("no-gpu-linux", "h200-570", "several-toolkits", "wsl2-driver-596", "rtx-4090-windows", "jetson-orin-arm64")]
    public string Recording { get; set; } = "";

    [GlobalSetup]
    public void Load() => _access = RecordedMachineAccess.Load(Path.Combine(AppContext.BaseDirectory, "Machines", Recording + ".machine"));

    [Benchmark(Description = "Probe a recorded machine")]
    public Machine Probe() => MachineProbe.Detect(_access);

    [Benchmark(Description = "Probe it and decide")]
    public RuntimeDecision Decide() => RuntimeSelector.Decide(RestoreBenchmarks.Request, MachineProbe.Detect(_access));
}
