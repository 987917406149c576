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
        var gpuSide = session.Probe("driver and GPU", () => ReadGpuSide(session), problem => new GpuSide { Driver = Fact.Unreadable<DriverVersion>(problem, ""), GpusAreKnown = false });
        IReadOnlyList<CudaToolkit> toolkits = access.OperatingSystem is OperatingSystemFamily.Linux or OperatingSystemFamily.Windows
            ? session.Probe("toolkit", () => ToolkitProbe.Read(session), _ => [])
            : [];
        session.Probe("environment", () => CheckEnvironment(session, gpuSide, toolkits), _ => false);

        return new Machine
        {
            OperatingSystem = access.OperatingSystem,
            IsWsl = gpuSide.IsWsl,
            Driver = gpuSide.Driver,
            CudaDriverVersion = gpuSide.CudaDriverVersion,
            Gpus = gpuSide.Gpus,
            GpusAreKnown = gpuSide.GpusAreKnown,
            Toolkits = toolkits,
            Findings = [.. session.Findings],
        };
    }

    /// <summary>Looks for what changes nothing in the facts and should be known when they are read; true.</summary>
    private static bool CheckEnvironment(ProbeSession session, GpuSide side, IReadOnlyList<CudaToolkit> toolkits)
    {
        if (session.Access.OperatingSystem is not (OperatingSystemFamily.Linux or OperatingSystemFamily.Windows))
            return true;
        ImageToolkitProbe.Check(session, toolkits);
        if (side.Gpus.Count == 0 && side.GpusAreKnown)
            return true;
        ArchitectureProbe.Check(session, side);
        VisibleDevicesProbe.Check(session);
        if (session.Access.OperatingSystem == OperatingSystemFamily.Linux)
        {
            MigProbe.Check(session);
            LibraryPathProbe.Check(session, side.Driver);
        }

        return true;
    }

    private static GpuSide ReadGpuSide(ProbeSession session) => session.Access.OperatingSystem switch
    {
        OperatingSystemFamily.Linux => LinuxGpuSideProbe.Read(session),
        OperatingSystemFamily.Windows => WindowsGpuSideProbe.Read(session),
        // There is no CUDA for any other system.
        _ => GpuSide.None,
    };
}
