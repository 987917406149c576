namespace TorchSharp.Compatibility;

/// <summary>The ways in which a project can leave or make the choice of the TorchSharp version.</summary>
public enum VersionRequestKind
{
    /// <summary>No version in the project: the SDK's one recommended release, the same on every machine.</summary>
    Recommended,

    /// <summary><c>auto</c>: the newest release that operating system, target framework, driver and GPUs allow.</summary>
    Auto,

    /// <summary>The project names a version; it is kept.</summary>
    Pinned,
}
