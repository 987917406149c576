namespace TorchSharp.Compatibility;

/// <summary>The facts of a machine as lines of the detailed log: what was found, where, and what it means.</summary>
internal static class MachineReport
{
    /// <summary>The lines; <paramref name="chosen"/> is the CUDA version of the build that was chosen, null for the CPU.</summary>
    public static IEnumerable<string> Of(Machine machine, CudaVersion? chosen)
    {
        yield return Driver(machine, chosen);
        foreach (var gpu in machine.Gpus)
            yield return $"GPU: {MachineWords.Gpu(gpu)}{From(gpu.Source)}{(gpu.MemoryMiB is { } memory ? $", {memory} MiB" : "")}.";
        if (machine.Glibc.IsKnown)
            yield return $"C library: glibc {machine.Glibc.Value}{From(machine.Glibc.Source)}.";
        if (machine.LibStdCxx.IsKnown)
            yield return $"C++ library: libstdc++ with GLIBCXX_{machine.LibStdCxx.Value}{From(machine.LibStdCxx.Source)}.";
        foreach (var toolkit in machine.Toolkits)
            yield return Toolkit(toolkit, machine);
        foreach (var finding in machine.Findings)
            yield return $"Finding: {finding.Text}";
    }

    private static string Driver(Machine machine, CudaVersion? chosen)
    {
        switch (machine.Driver.State)
        {
            case FactState.Unknown:
                return "Driver: not declared.";
            case FactState.Absent:
                return machine.IsDeclared ? "Driver: none." : $"Driver: none{PlacesOf(machine)}.";
            case FactState.Unreadable:
                return $"Driver: could not be read: {MachineWords.Problem(machine.Driver)}.";
        }

        var served = ServedBy(machine);
        var line = $"Driver: {machine.Driver.Value}{From(machine.Driver.Source)}{(served is null ? "" : $", serves CUDA up to {served}")}";
        if (chosen is { } cuda
            && DriverCatalog.FullSupportDriver(cuda, machine.DriverOperatingSystem) is { } full
            && machine.Driver.Value! < full)
        {
            line += $"; it runs {cuda.Flavour} by minor-version compatibility, and all of CUDA {cuda} needs {full}";
        }

        return line + ".";
    }

    // What the probes of each system look at first: without any of it they look no further.
    private static string PlacesOf(Machine machine) => machine switch
    {
        { Gpus.Count: > 0 } or { Findings.Count: > 0 } => "",
        { IsWsl: true } => ": the driver of Windows shows as /dev/dxg and in /usr/lib/wsl/lib, once NVIDIA's is installed there",
        { OperatingSystem: OperatingSystemFamily.Linux } => ": there is no /dev/nvidiactl, no NVIDIA GPU in /sys/bus/pci/devices and no /sys/module/nvidia. A container gets them from a host that has them by '--gpus all'",
        { OperatingSystem: OperatingSystemFamily.Windows } => ": there is no nvcuda.dll, and no NVIDIA display adapter in the registry",
        _ => "",
    };

    private static string Toolkit(CudaToolkit toolkit, Machine machine)
    {
        var name = toolkit.Version.IsKnown ? toolkit.Version.Value.ToString() : "of unknown version";
        var newer = toolkit.Version.IsKnown && ServedBy(machine) is { } served && toolkit.Version.Value > served
            ? $", newer than the CUDA {served} that the driver serves"
            : "";
        return $"CUDA toolkit: {name} in {toolkit.Folder}{From(toolkit.Source)}{newer}; not used, libtorch brings its own CUDA libraries.";
    }

    private static CudaVersion? ServedBy(Machine machine)
    {
        if (machine.CudaDriverVersion.IsKnown)
            return machine.CudaDriverVersion.Value;
        return machine.Driver.IsKnown ? DriverCatalog.HighestCuda(machine.Driver.Value!, machine.DriverOperatingSystem) : null;
    }

    private static string From(string source) => source.Length == 0 ? "" : $" (from {source})";
}
