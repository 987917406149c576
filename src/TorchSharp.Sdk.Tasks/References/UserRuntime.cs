using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>A runtime package that the user references by hand, and what it says about the program.</summary>
internal sealed class UserRuntime
{
    private const string CudaPrefix = "libtorch-cuda-";

    private readonly string _id;
    private readonly NuGetVersion? _version;
    private readonly CudaVersion? _cuda;

    /// <summary>Reads id and version; a null <paramref name="version"/> is one that is not known.</summary>
    public UserRuntime(string id, NuGetVersion? version)
    {
        _id = id;
        _version = version;
        IsCuda = id.IndexOf("-cuda-", StringComparison.OrdinalIgnoreCase) >= 0;
        // libtorch-cuda-12.8-linux-x64
        if (id.StartsWith(CudaPrefix, StringComparison.OrdinalIgnoreCase) && CudaVersion.TryParse(id.Substring(CudaPrefix.Length).Split('-')[0], out var cuda))
            _cuda = cuda;
        else if (IsCuda && version is not null)
            _cuda = TorchSharpCatalog.Find(version)?.Cuda;
        TorchSharpVersion = PackageIds.IsBundle(id) ? version : ReleaseOfLibTorch()?.Version;
    }

    public bool IsCuda { get; }

    /// <summary>The package's own version; null where it is not known.</summary>
    public NuGetVersion? Version => _version;

    /// <summary>The release that it belongs to; null where it is not known.</summary>
    public TorchSharpRelease? Release => TorchSharpVersion is null ? null : TorchSharpCatalog.Find(TorchSharpVersion);

    /// <summary>What a CUDA package is for; null for the others, some of which are for every platform.</summary>
    public PortableRid? Target => !IsCuda ? null : PortableRid.From(_id.IndexOf("win", StringComparison.OrdinalIgnoreCase) >= 0 ? "win-x64" : "linux-x64");

    /// <summary><c>cpu</c>, <c>cu128</c>; <c>cuda</c> where the CUDA version is not known.</summary>
    public string Flavour => IsCuda ? _cuda?.Flavour ?? "cuda" : "cpu";

    /// <summary>The TorchSharp version that belongs to it; null where it is not known.</summary>
    public NuGetVersion? TorchSharpVersion { get; }

    /// <summary>What the package is in messages: <c>libtorch-cpu-linux-x64 2.5.1</c>.</summary>
    public override string ToString() => _version is null ? _id : $"{_id} {_version.ToNormalizedString()}";

    private TorchSharpRelease? ReleaseOfLibTorch()
    {
        var releases = TorchSharpCatalog.Releases.Reverse().Where(release =>
            release.IsPublished && _version is not null && release.LibTorchVersion == _version && (_cuda is null || release.Cuda == _cuda)).ToList();
        return releases.FirstOrDefault(release => KnownFaults.IsSound(release.Version)) ?? releases.FirstOrDefault();
    }
}
