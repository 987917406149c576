namespace TorchSharp.Compatibility;

/// <summary>The operating systems that TorchSharp packages tell apart.</summary>
public enum OperatingSystemFamily
{
    /// <summary>None of those below; there is no TorchSharp package for it.</summary>
    Other,
    Linux,
    Windows,
    MacOS,
}
