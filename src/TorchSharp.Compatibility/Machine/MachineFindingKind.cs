namespace TorchSharp.Compatibility;

/// <summary>The kinds of <see cref="MachineFinding"/>.</summary>
public enum MachineFindingKind
{
    /// <summary>The driver's kernel module runs, but no device node is there: a container without GPU access.</summary>
    NoDeviceNode,

    /// <summary>The kernel module and the driver's libraries have different versions: a reboot is due.</summary>
    DriverLibraryMismatch,

    /// <summary>An NVIDIA GPU is there and its driver is not loaded.</summary>
    DriverNotLoaded,

    /// <summary>A probe gave no answer, or one that could not be understood.</summary>
    ProbeFailed,

    /// <summary>Two settings name different toolkits, or a setting names a folder that is not there.</summary>
    ToolkitConfusion,
}
