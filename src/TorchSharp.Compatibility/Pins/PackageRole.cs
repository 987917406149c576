namespace TorchSharp.Compatibility;

/// <summary>What a package is to a TorchSharp program.</summary>
public enum PackageRole
{
    /// <summary>Nothing: another package, also where it shares the prefix, like TorchSharp.PyBridge, which has a numbering of its own.</summary>
    Other,

    /// <summary>The managed package <c>TorchSharp</c>.</summary>
    Managed,

    /// <summary><c>TorchVision</c> or <c>TorchAudio</c>, released with TorchSharp under the same version.</summary>
    Companion,

    /// <summary><c>TorchSharp-cpu</c>, <c>TorchSharp-cuda-linux</c>, <c>TorchSharp-cuda-windows</c>: TorchSharp with its libtorch, under TorchSharp's version.</summary>
    Bundle,

    /// <summary>A package that carries native libtorch under PyTorch's version: <c>libtorch-cpu</c>, <c>libtorch-cpu-linux-x64</c>, <c>libtorch-cuda-12.8-win-x64</c>.</summary>
    LibTorch,

    /// <summary>A part or fragment that a <see cref="LibTorch"/> package consists of.</summary>
    LibTorchPart,

    /// <summary>An id that looks like one of these, and that no package has: <c>TorchSharp.libtorch-cpu</c>, <c>TorchSharp-cuda</c>.</summary>
    NoSuchPackage,
}
