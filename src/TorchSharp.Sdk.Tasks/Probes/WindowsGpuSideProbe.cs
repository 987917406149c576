using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Driver and GPUs of a Windows machine: from the driver's files and the registry where they suffice, else from nvidia-smi.</summary>
internal static class WindowsGpuSideProbe
{
    public static Machine Read(ProbeSession session)
    {
        var file = session.Probe("driver library", looking => WindowsDriverProbe.Read(looking.Access), ProbeSession.Unreadable<DriverVersion>);
        var adapters = session.Probe("registry", looking => WindowsGpuProbe.Read(looking.Access), _ => []);
        if (file.State == FactState.Absent && adapters.Count == 0)
            return WithoutDriver(session);

        var driver = file.IsKnown ? file
            : adapters.Select(adapter => adapter.Driver).FirstOrDefault(fact => fact.IsKnown) is { } registered ? registered
            : file;
        var side = new Machine
        {
            Driver = driver,
            Gpus = [.. adapters.Select(FromAdapter)],
            GpusAreKnown = adapters.Count > 0,
        };
        return driver.IsKnown && adapters.Count > 0 && side.Gpus.All(gpu => gpu.ComputeCapability.IsKnown)
            ? side
            : session.Probe("nvidia-smi", looking => NvidiaSmiProbe.Read(looking, NvidiaSmiLocator.Find(looking)).Complete(side), _ => side);
    }

    private static Machine WithoutDriver(ProbeSession session)
    {
        var ids = WindowsGpuProbe.ReadWithoutDriver(session.Access);
        if (ids.Count == 0)
            return GpuSide.None;
        var gpus = ids.Select(id => GpuFacts.FromCatalog("", id, "the registry")).ToArray();
        session.Add(
            MachineFindingKind.DriverNotLoaded,
            $"The NVIDIA driver is not installed for {GpuFacts.Names(gpus)}, Windows' basic display driver serves it instead; install NVIDIA's.");
        return GpuSide.None with { Gpus = gpus };
    }

    private static Gpu FromAdapter(WindowsGpu adapter) =>
        GpuFacts.FromCatalog(adapter.Name, adapter.DeviceId, "the registry") with { MemoryMiB = adapter.MemoryMiB };
}
