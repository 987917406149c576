using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Driver and GPUs of a Linux machine: from files where they suffice, else from nvidia-smi.</summary>
internal static class LinuxGpuSideProbe
{
    private const string ControlDevice = "/dev/nvidiactl";
    private const string DeviceOfMinor = "/dev/nvidia";

    // What every machine runs through comes first and alone: the rest is not compiled where nothing of NVIDIA is.
    public static Machine Read(ProbeSession session)
    {
        var access = session.Access;
        if (WslProbe.Read(access))
            return ReadWsl(session);
        if (access.FileExists(JetsonProbe.ReleaseFile) && session.Probe("Jetson", JetsonProbe.Read, ProbeSession.Nothing<Machine>) is { } jetson)
            return jetson;

        var pci = session.Probe("PCI", PciProbe.Read, ProbeSession.Unreadable<IReadOnlyList<PciGpu>>).Value ?? [];
        var hasControlDevice = access.FileExists(ControlDevice);
        if (!hasControlDevice && pci.Count == 0 && !KernelModuleProbe.MayBeLoaded(access))
            return GpuSide.None;
        return ReadDriver(session, pci, hasControlDevice);
    }

    private static Machine ReadDriver(ProbeSession session, IReadOnlyList<PciGpu> pci, bool hasControlDevice)
    {
        var module = session.Probe("kernel module", KernelModuleProbe.Read, ProbeSession.Unreadable<DriverVersion>);
        if (module.State == FactState.Absent && !hasControlDevice)
            return WithoutDriver(session, pci);
        if (!hasControlDevice)
            return WithoutDevice(session, module);
        return session.Probe("driver file", looking => WithDriver(looking, module, pci), _ => new Machine { Driver = module, GpusAreKnown = false });
    }

    /// <summary>Under WSL2 there are no kernel module's files; the Windows driver's nvidia-smi is mounted.</summary>
    private static Machine ReadWsl(ProbeSession session)
    {
        var places = session.Access.FileExists(WslProbe.GpuDevice) ? NvidiaSmiLocator.Find(session) : [];
        if (places.Count == 0)
            return WithoutProgram(session) with { IsWsl = true };
        return NvidiaSmiProbe.Read(session, places).ToGpuSide() with { IsWsl = true };
    }

    // Another vendor's GPU has the same device, and no libcuda.
    private static Machine WithoutProgram(ProbeSession session)
    {
        const string Library = WslProbe.LibraryFolder + "/libcuda.so.1";
        if (!session.Access.FileExists(WslProbe.GpuDevice) || !session.Access.FileExists(Library))
            return GpuSide.None;
        const string Problem = $"the Windows driver's {Library} is there, and no nvidia-smi to ask";
        session.Add(MachineFindingKind.ProbeFailed, $"The driver could not be asked: {Problem}.");
        return new Machine { Driver = Fact.Unreadable<DriverVersion>(Problem, Library), GpusAreKnown = false };
    }

    private static Machine WithoutDriver(ProbeSession session, IReadOnlyList<PciGpu> pci)
    {
        if (pci.Count == 0)
            return GpuSide.None;
        var gpus = pci.Select(FromPci).ToArray();
        var driver = pci.Select(gpu => gpu.Driver).FirstOrDefault(name => name.Length > 0)
            ?? (session.Access.DirectoryExists("/sys/module/nouveau") ? "nouveau" : null);
        session.Add(
            MachineFindingKind.DriverNotLoaded,
            $"The NVIDIA driver is not loaded for {GpuFacts.Names(gpus)}{(driver is null ? "" : $", {driver} serves it instead")}; install it, or load its kernel module.");
        return GpuSide.None with { Gpus = gpus };
    }

    private static Machine WithoutDevice(ProbeSession session, Fact<DriverVersion> module)
    {
        session.Add(
            MachineFindingKind.NoDeviceNode,
            $"The kernel module of NVIDIA driver {Version(module)} runs, and there is no {ControlDevice}: a container that was started without GPUs (start it with --gpus all), or device nodes that were not made yet (run nvidia-smi once).");
        return new Machine { Driver = module };
    }

    private static Machine WithDriver(ProbeSession session, Fact<DriverVersion> module, IReadOnlyList<PciGpu> pci)
    {
        var listed = DriverGpuProbe.Read(session.Access);
        var gpus = listed.Value is { Count: > 0 } driverGpus ? Reachable(session, module, driverGpus, pci) : [.. pci.Select(FromPci)];
        var isListed = gpus.Count > 0 || listed.Value is { Count: > 0 };
        var side = new Machine { Driver = module, Gpus = gpus, GpusAreKnown = isListed };
        if (module.IsKnown && DriverLibraryProbe.FindOther(session.Access, module.Value!) is { } libraries)
        {
            session.Add(
                MachineFindingKind.DriverLibraryMismatch,
                $"The driver's kernel module is {module.Value} and its libraries are {libraries}: CUDA does not start until the machine is rebooted.");
            return side;
        }

        var isComplete = module.IsKnown && gpus.All(gpu => gpu.ComputeCapability.IsKnown) && isListed;
        return isComplete ? side : NvidiaSmiProbe.Read(session, NvidiaSmiLocator.Find(session)).Complete(side);
    }

    /// <summary>The GPUs whose device nodes are there: a container may have been given only some of them.</summary>
    private static IReadOnlyList<Gpu> Reachable(ProbeSession session, Fact<DriverVersion> module, IReadOnlyList<DriverGpu> listed, IReadOnlyList<PciGpu> pci)
    {
        var reachable = listed.Where(gpu => !gpu.IsExcluded && (gpu.Minor is not { } minor || session.Access.FileExists($"{DeviceOfMinor}{minor}"))).ToArray();
        if (reachable.Length == 0 && listed.Any(gpu => !gpu.IsExcluded))
        {
            session.Add(
                MachineFindingKind.NoDeviceNode,
                $"NVIDIA driver {Version(module)} lists {string.Join(", ", listed.Select(gpu => gpu.Model.Length > 0 ? gpu.Model : gpu.Address))}, and no device node of it is there: a container that was started without GPUs.");
        }

        return [.. reachable.Select(gpu => GpuFacts.FromCatalog(
            gpu.Model,
            OnBus(gpu, listed, pci)?.DeviceId,
            DriverGpuProbe.Folder))];
    }

    // Some drivers cut the long bus domains of Hyper-V, so that addresses differ; one GPU is the same one all the same.
    private static PciGpu? OnBus(DriverGpu gpu, IReadOnlyList<DriverGpu> listed, IReadOnlyList<PciGpu> pci) =>
        pci.FirstOrDefault(candidate => candidate.Address == gpu.Address) ?? (listed.Count == 1 && pci.Count == 1 ? pci[0] : null);

    private static Gpu FromPci(PciGpu gpu) => GpuFacts.FromCatalog("", gpu.DeviceId, "the PCI bus");

    private static string Version(Fact<DriverVersion> driver) => driver.IsKnown ? driver.Value!.ToString() : "of unknown version";
}
