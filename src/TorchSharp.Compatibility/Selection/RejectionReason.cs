namespace TorchSharp.Compatibility;

/// <summary>Why a candidate was not chosen.</summary>
public enum RejectionReason
{
    /// <summary>The release has no package of that backend for the target.</summary>
    NoPackageForTarget,

    /// <summary>The release has no assembly for the project's target framework.</summary>
    TargetFramework,

    /// <summary>The release has a fault on the target's operating system.</summary>
    KnownFault,

    /// <summary>The project asks for another CUDA version.</summary>
    OtherFlavour,

    /// <summary>It is not known which libtorch the release needs.</summary>
    UnknownLibTorch,

    /// <summary>A GPU without a driver.</summary>
    NoDriver,

    /// <summary>The driver is older than the release's CUDA version, or the GPU, needs.</summary>
    DriverTooOld,

    /// <summary>The driver no longer drives the GPU.</summary>
    DriverDroppedGpu,

    /// <summary>The build has no code for the GPU.</summary>
    NoCodeForGpu,
}
