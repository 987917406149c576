using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The limits of <see cref="MachineProbe.Detect"/>.</summary>
public sealed record MachineProbeOptions
{
    /// <summary>What a restore uses where the project sets nothing.</summary>
    public static MachineProbeOptions Default { get; } = new();

    /// <summary>How long one run of nvidia-smi may take. Without persistence mode it starts the GPUs first, which takes seconds.</summary>
    public TimeSpan NvidiaSmiDeadline { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Whether nvcc is run for the version of a toolkit that neither its files nor its folder's name tell. A choice does not need it, a report does.
    /// </summary>
    public bool RunCompilers { get; init; } = true;

    /// <summary>Whether the versions of the C and the C++ library are read. A choice needs them only for the releases that ask for newer ones.</summary>
    public bool ReadSystemLibraries { get; init; } = true;

    /// <summary>How long one run of nvcc may take.</summary>
    public TimeSpan NvccDeadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long all programs together may take; those that would start later are not started.</summary>
    public TimeSpan TotalDeadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What programs answered in earlier builds; null to ask them anew.</summary>
    internal ProgramMemory? Memory { get; init; }

    /// <summary>The folder of the project that is built; no program in it is run, even where PATH names it. Empty for none.</summary>
    public string ProjectDirectory { get; init; } = "";
}
