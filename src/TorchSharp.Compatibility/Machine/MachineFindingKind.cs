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

    /// <summary>GPUs were listed together with a fault: one of them fell off the bus.</summary>
    GpuFault,

    /// <summary>A probe gave no answer, or one that could not be understood.</summary>
    ProbeFailed,

    /// <summary>Two settings name different toolkits, or a setting names a folder that is not there.</summary>
    ToolkitConfusion,

    /// <summary>An NVIDIA GPU beside a processor for which no TorchSharp package with CUDA exists: a Jetson, or another Arm64 machine.</summary>
    NoPackageForArchitecture,

    /// <summary>A forward-compatibility libcuda stands before the driver's own; it works on data-center GPUs only.</summary>
    ForwardCompatibility,

    /// <summary>A stub libcuda of a toolkit, which only serves to link programs, stands before the driver's own.</summary>
    StubLibrary,

    /// <summary>The environment names the CUDA version of a container image, and no toolkit of that version is installed.</summary>
    ImageToolkit,

    /// <summary>CUDA_VISIBLE_DEVICES limits the GPUs that a program of this environment sees.</summary>
    VisibleDevices,

    /// <summary>A GPU is divided into MIG instances: a process computes on one of them.</summary>
    MultiInstanceGpu,
}
