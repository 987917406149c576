namespace TorchSharp.Compatibility;

/// <summary>The codes of the rules about versions and packages. Once published, a code keeps its meaning.</summary>
public static class PinCodes
{
    /// <summary>TorchSharp and the package that carries libtorch don't belong together.</summary>
    public const string VersionMismatch = "TORCH2001";

    /// <summary>Companions or bundles in other versions than TorchSharp.</summary>
    public const string CompanionVersion = "TORCH2002";

    /// <summary>A CPU and a CUDA runtime in one program, or the runtimes of two operating systems.</summary>
    public const string TwoRuntimes = "TORCH2003";

    /// <summary>No package for the target's runtime identifier or framework.</summary>
    public const string NoPackageForTarget = "TORCH2004";

    /// <summary>The driver is too old for the pinned runtime.</summary>
    public const string DriverTooOld = "TORCH2005";

    /// <summary>The pinned runtime has no code for the GPU.</summary>
    public const string NoCodeForGpu = "TORCH2006";

    /// <summary>A release with a known fault on the target's operating system.</summary>
    public const string KnownFault = "TORCH2007";

    /// <summary>A runtime range that admits versions of another release.</summary>
    public const string OpenRange = "TORCH2008";

    /// <summary>A program that uses TorchSharp and has no runtime.</summary>
    public const string NoRuntime = "TORCH2009";

    /// <summary>Versions that drift across conditions, projects or scripts.</summary>
    public const string Drift = "TORCH2010";

    /// <summary>Native files of a CUDA package that are not joined, or cut short.</summary>
    public const string NotRestitched = "TORCH2011";

    /// <summary>An assembly that was compiled against an incompatible TorchSharp.</summary>
    public const string IncompatibleAssembly = "TORCH2012";

    /// <summary>A package or version that does not exist.</summary>
    public const string NoSuchPackage = "TORCH2013";

    /// <summary>A bundle where the package of one runtime identifier would do.</summary>
    public const string Bundle = "TORCH2014";

    /// <summary>A finding in a project file, said in the code, for editors that offer nothing in project files.</summary>
    public const string SaidInSource = "TORCH2015";
}
