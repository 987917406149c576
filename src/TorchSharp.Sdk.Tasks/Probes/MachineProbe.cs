using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Looks at a machine: the driver, the GPUs and the toolkits, cheapest source first.</summary>
public static class MachineProbe
{
    /// <summary>
    /// Finds the facts. It does not throw: what can't be read is an unreadable fact, with a finding that says why. Programs are run only
    /// where files and registry leave a question open, and never where nothing hints at an NVIDIA GPU.
    /// </summary>
    /// <param name="access">The machine.</param>
    /// <param name="options">Deadlines and the project's folder; null for the defaults.</param>
    public static Machine Detect(IMachineAccess access, MachineProbeOptions? options = null)
    {
        var session = new ProbeSession(access, options ?? MachineProbeOptions.Default);
        var side = session.Probe("driver and GPU", ReadGpuSide, Failed);
        IReadOnlyList<CudaToolkit> toolkits = [];
        var forwardCompatibility = Fact.Unknown<DriverVersion>();
        if (access.OperatingSystem is OperatingSystemFamily.Linux or OperatingSystemFamily.Windows)
        {
            toolkits = session.Probe("toolkit", ToolkitProbe.Read, ProbeSession.Nothing<IReadOnlyList<CudaToolkit>>) ?? [];
            if (side.Gpus.Count > 0 || !side.GpusAreKnown || ImageToolkitProbe.IsImage(access))
                forwardCompatibility = ReadEnvironment(session, side, toolkits);
        }

        return side with
        {
            OperatingSystem = access.OperatingSystem,
            Toolkits = toolkits,
            Glibc = session.Options.ReadSystemLibraries ? session.Probe("C library", GlibcProbe.Read, ProbeSession.Unreadable<Version>) : Fact.Unknown<Version>(),
            LibStdCxx = session.Options.ReadSystemLibraries ? session.Probe("C++ library", LibStdCxxProbe.Read, ProbeSession.Unreadable<Version>) : Fact.Unknown<Version>(),
            ForwardCompatibility = forwardCompatibility,
            Findings = session.Findings,
        };
    }

    private static Fact<DriverVersion> ReadEnvironment(ProbeSession session, Machine side, IReadOnlyList<CudaToolkit> toolkits) =>
        session.Probe("environment", looking => CheckEnvironment(looking, side, toolkits), ProbeSession.Unreadable<DriverVersion>);

    private static Machine Failed(string problem) => new() { Driver = Fact.Unreadable<DriverVersion>(problem, ""), GpusAreKnown = false };

    /// <summary>
    /// Looks for what should be known when the facts are read; the driver version of the forward-compatibility libcuda that the environment names, the one
    /// fact among it.
    /// </summary>
    private static Fact<DriverVersion> CheckEnvironment(ProbeSession session, Machine side, IReadOnlyList<CudaToolkit> toolkits)
    {
        ImageToolkitProbe.Check(session, toolkits);
        if (side.Gpus.Count == 0 && side.GpusAreKnown)
            return Fact.Unknown<DriverVersion>();
        ArchitectureProbe.Check(session, side);
        VisibleDevicesProbe.Check(session);
        if (session.Access.OperatingSystem != OperatingSystemFamily.Linux)
            return Fact.Unknown<DriverVersion>();
        MigProbe.Check(session);
        return LibraryPathProbe.Check(session, side.Driver);
    }

    private static Machine ReadGpuSide(ProbeSession session) => session.Access.OperatingSystem switch
    {
        OperatingSystemFamily.Linux => LinuxGpuSideProbe.Read(session),
        OperatingSystemFamily.Windows => WindowsGpuSideProbe.Read(session),
        // There is no CUDA for any other system.
        _ => GpuSide.None,
    };
}
