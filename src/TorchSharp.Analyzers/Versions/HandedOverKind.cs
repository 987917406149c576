namespace TorchSharp.Analyzers.Versions;

/// <summary>What a handed-over file is, in the order in which MSBuild reads them; the names are those of the metadata.</summary>
internal enum HandedOverKind
{
    /// <summary>Any other file that the project imports.</summary>
    Import,

    /// <summary>Directory.Build.props.</summary>
    Props,

    /// <summary>Directory.Packages.props, under whatever name.</summary>
    Central,

    /// <summary>The project.</summary>
    Project,

    /// <summary>packages.config.</summary>
    Config,

    /// <summary>Directory.Build.targets.</summary>
    Targets,

    /// <summary>A script or notebook.</summary>
    Script,

    /// <summary>What the build found, <see cref="TorchSharp.Compatibility.HandedOverFinding"/>.</summary>
    Findings,
}
