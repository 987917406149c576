using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>One TorchSharp version with everything that belongs to it.</summary>
public sealed record TorchSharpRelease
{
    /// <summary>The version of the packages TorchSharp and TorchSharp-cpu, TorchSharp-cuda-linux, TorchSharp-cuda-windows.</summary>
    public required NuGetVersion Version { get; init; }

    /// <summary>The version of the libtorch packages, as NuGet writes it: 2.10.0, 2.2.1.1. Null for the first releases, where it is not known.</summary>
    public required NuGetVersion? LibTorchVersion { get; init; }

    /// <summary>The CUDA version that the libtorch-cuda packages were built with; the same on Linux and Windows in every release.</summary>
    public required CudaVersion Cuda { get; init; }

    /// <summary>The runtime identifiers with a libtorch-cpu package.</summary>
    public required IReadOnlyList<string> CpuRids { get; init; }

    /// <summary>The runtime identifiers whose package comes with libtorch-cpu, and so with TorchSharp-cpu: libtorch-cpu 2.10.0 was published before the one for win-arm64.</summary>
    public required IReadOnlyList<string> BundledCpuRids { get; init; }

    /// <summary>The runtime identifiers with a libtorch-cuda package.</summary>
    public required IReadOnlyList<string> CudaRids { get; init; }

    /// <summary>
    /// The target frameworks of TorchSharp, TorchSharp-cpu, TorchSharp-cuda-windows and the companions: first that of .NET, then
    /// netstandard2.0 where there is one. TorchSharp-cuda-linux has the first only; the libtorch packages are netstandard2.0.
    /// </summary>
    public required IReadOnlyList<string> TargetFrameworks { get; init; }

    /// <summary>Whether the bundles TorchSharp-cpu, TorchSharp-cuda-linux and TorchSharp-cuda-windows exist (since 0.93.4).</summary>
    public required bool HasBundles { get; init; }

    /// <summary>Whether TorchVision and TorchAudio exist in this version (since 0.98.1).</summary>
    public required bool HasCompanions { get; init; }

    /// <summary>False for a version that was announced and never published.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>PyTorch's three-part version of libtorch: 2.2.1 for the packages 2.2.1.1. Empty where it is not known.</summary>
    public string UpstreamLibTorchVersion => LibTorchVersion is null ? "" : LibTorchVersion.ToString("x.y.z", VersionFormatter.Instance);

    /// <summary>The runtime identifiers with a package of the backend.</summary>
    public IReadOnlyList<string> RidsOf(Backend backend) => backend == Backend.Cuda ? CudaRids : CpuRids;

    /// <summary>The flavour of the backend in this release: <c>cpu</c>, <c>cu128</c>.</summary>
    public string FlavourOf(Backend backend) => backend == Backend.Cuda ? Cuda.Flavour : "cpu";

    /// <summary>The id of the package that carries libtorch for one runtime identifier: <c>libtorch-cpu-linux-x64</c>, <c>libtorch-cuda-12.8-win-x64</c>.</summary>
    public string RuntimePackageId(Backend backend, string rid) =>
        backend == Backend.Cuda ? $"libtorch-cuda-{Cuda}-{rid}" : $"libtorch-cpu-{rid}";

    /// <summary>The name for messages: <c>TorchSharp 0.107.0</c>.</summary>
    public override string ToString() => $"TorchSharp {Version}";
}
