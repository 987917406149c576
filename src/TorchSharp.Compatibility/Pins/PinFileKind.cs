namespace TorchSharp.Compatibility;

/// <summary>The files that pins are written in.</summary>
public enum PinFileKind
{
    /// <summary>A .csproj, .fsproj or .vbproj.</summary>
    Project,

    /// <summary>Directory.Build.props or another file that is imported before the project's own content.</summary>
    Props,

    /// <summary>Directory.Packages.props.</summary>
    CentralVersions,

    /// <summary>packages.config.</summary>
    PackagesConfig,

    /// <summary>A file-based app (.cs).</summary>
    FileBasedApp,

    /// <summary>A script (.csx, .fsx) or notebook (.dib, .ipynb).</summary>
    Script,
}
