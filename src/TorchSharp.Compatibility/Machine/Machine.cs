namespace TorchSharp.Compatibility;

/// <summary>The facts that were found, or declared, about the machine that the program is to run on.</summary>
public sealed record Machine
{
    /// <summary>The operating system that the program runs on.</summary>
    public OperatingSystemFamily OperatingSystem { get; init; }

    /// <summary>Linux under Windows (WSL2): programs are Linux programs, and the driver is the Windows one, with its number.</summary>
    public bool IsWsl { get; init; }

    /// <summary>The settings that declare the facts, <c>TorchSharpDriverVersion=none</c>; empty for a machine that was probed.</summary>
    public string Declaration { get; init; } = "";

    /// <summary>The facts were written in the project or the environment; nothing was probed.</summary>
    public bool IsDeclared => Declaration.Length > 0;

    /// <summary>The driver's own release number.</summary>
    public Fact<DriverVersion> Driver { get; init; } = Fact.Unknown<DriverVersion>();

    /// <summary>The highest CUDA version that the driver serves, where the driver itself said it.</summary>
    public Fact<CudaVersion> CudaDriverVersion { get; init; } = Fact.Unknown<CudaVersion>();

    /// <summary>The GPUs that a program can reach, in the order found.</summary>
    public IReadOnlyList<Gpu> Gpus { get; init; } = [];

    /// <summary>Whether the GPUs were looked for and are all named in <see cref="Gpus"/>; false where they could not be listed or were not declared.</summary>
    public bool GpusAreKnown { get; init; } = true;

    /// <summary>The version of glibc, Linux' C library: native libraries need the one that they were built with, or a newer one.</summary>
    public Fact<Version> Glibc { get; init; } = Fact.Unknown<Version>();

    /// <summary>The newest symbols of libstdc++, the C++ library of GCC: 3.4.30 where it has GLIBCXX_3.4.30. Native libraries need those that they were built with.</summary>
    public Fact<Version> LibStdCxx { get; init; } = Fact.Unknown<Version>();

    /// <summary>
    /// The driver version of a forward-compatibility libcuda (NVIDIA's package cuda-compat) that the environment puts before the driver's own. With it a
    /// data-center GPU runs what an older driver does not serve; other GPUs run nothing.
    /// </summary>
    public Fact<DriverVersion> ForwardCompatibility { get; init; } = Fact.Unknown<DriverVersion>();

    /// <summary>All toolkits found; the first is the one that the environment points to.</summary>
    public IReadOnlyList<CudaToolkit> Toolkits { get; init; } = [];

    /// <summary>What the probes noticed beside the facts: a fault to mend or a limit to know.</summary>
    public IReadOnlyList<MachineFinding> Findings { get; init; } = [];

    /// <summary>Whose driver numbers count: under WSL2 the Windows driver serves the Linux program.</summary>
    public OperatingSystemFamily DriverOperatingSystem => IsWsl ? OperatingSystemFamily.Windows : OperatingSystem;
}
