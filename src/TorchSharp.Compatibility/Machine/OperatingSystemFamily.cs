namespace TorchSharp.Compatibility;

/// <summary>The operating systems that TorchSharp packages tell apart.</summary>
public enum OperatingSystemFamily
{
    /// <summary>None of those below; there is no TorchSharp package for it.</summary>
    Other,

    /// <summary>Linux, under WSL2 too.</summary>
    Linux,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>macOS, for which no release has CUDA.</summary>
    MacOS,
}
