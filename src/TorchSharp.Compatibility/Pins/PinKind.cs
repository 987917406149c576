namespace TorchSharp.Compatibility;

/// <summary>The ways to write a pin.</summary>
public enum PinKind
{
    /// <summary>A <c>PackageReference</c>, <c>Include</c> or <c>Update</c>.</summary>
    PackageReference,

    /// <summary>A <c>PackageVersion</c> of central package management.</summary>
    PackageVersion,

    /// <summary>A <c>GlobalPackageReference</c> of central package management.</summary>
    GlobalPackageReference,

    /// <summary>A <c>package</c> of a packages.config.</summary>
    PackagesConfig,

    /// <summary>A <c>#:package</c> line of a file-based app.</summary>
    PackageDirective,

    /// <summary>A <c>#r "nuget: …"</c> line of a script or notebook.</summary>
    ScriptReference,

    /// <summary>A package of the restored graph, brought by another.</summary>
    Restored,
}
