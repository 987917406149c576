using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A package of a project with the version that counts there, put together from what the files say or the restore chose.</summary>
public sealed record PinnedPackage
{
    /// <summary>The package.</summary>
    public required PackageName Package { get; init; }

    /// <summary>The versions that the project allows; null where none is written, or one that can't be told from the files.</summary>
    public VersionRange? Range { get; init; }

    /// <summary>The version that NuGet takes, as far as the catalog tells; null where it can't.</summary>
    public NuGetVersion? Version { get; init; }

    /// <summary>Whether NuGet takes another version on another day: the range floats, and releases that the catalog does not know would fit it.</summary>
    public bool MayChange { get; init; }

    /// <summary>What has to hold for the pin to count; empty where it always does.</summary>
    public string Condition { get; init; } = "";

    /// <summary>What to point at: the version, or the id where there is none. Null for a package of which no file tells.</summary>
    public PinPlace? Place { get; init; }

    /// <summary>The text of the version to edit, where it lives: in the reference, in the central file, in a property. Null where nothing can be edited.</summary>
    public PinPlace? EditPlace { get; init; }

    /// <summary>The reference itself, to remove it or to rename it; null for a package of which no file tells.</summary>
    public Pin? Reference { get; init; }

    /// <summary>The pin that holds the version: the reference, the central version, or an update; null where none is written.</summary>
    public Pin? Versioned { get; init; }

    /// <summary>How the package came into the program, <c>Microsoft.ML.TorchSharp 0.22.0 → TorchSharp 0.102.7</c>; empty for the project's own reference.</summary>
    public string BroughtBy { get; init; } = "";

    /// <summary>The release that a package versioned as TorchSharp belongs to; null for other packages and versions that the catalog does not know.</summary>
    public TorchSharpRelease? Release => Version is not null && Package.IsVersionedAsTorchSharp ? TorchSharpCatalog.Find(Version) : null;

    /// <summary>The libtorch that the package brings or needs; null where the catalog does not know.</summary>
    public NuGetVersion? LibTorchVersion => Package.Role is PackageRole.LibTorch or PackageRole.LibTorchPart ? Version : Release?.LibTorchVersion;

    /// <summary>The release that a runtime belongs to, of several with its libtorch the one to advise; null where the catalog does not know.</summary>
    public TorchSharpRelease? BelongsTo => Release ?? (LibTorchVersion is { } libTorch ? ReleaseSearch.With(libTorch, Cuda).FirstOrDefault() : null);

    /// <summary>The CUDA version of a CUDA runtime; null for others, and where it is not known.</summary>
    public CudaVersion? Cuda => Package.Backend != Backend.Cuda ? null : Package.Cuda ?? Release?.Cuda;

    /// <summary>The operating system that the pin is for, by its id or its condition; null where nothing says so.</summary>
    public OperatingSystemFamily? OperatingSystem => Package.OperatingSystem ?? ConditionText.OperatingSystemIn(Condition);

    /// <summary>A package with the version that NuGet takes for a text.</summary>
    /// <param name="package">The package.</param>
    /// <param name="version">A version or range as NuGet writes it, properties replaced; null or empty for none. One that is not understood says nothing.</param>
    /// <param name="isExact">Whether a plain version means exactly that, as in packages.config, and not that one or a later.</param>
    public static PinnedPackage Of(PackageName package, string? version, bool isExact = false)
    {
        var range = string.IsNullOrEmpty(version) ? null
            : isExact ? NuGetVersion.TryParse(version, out var exact) ? new VersionRange(exact, true, exact, true) : null
            : VersionRange.TryParse(version!, out var parsed) ? parsed : null;
        return new PinnedPackage
        {
            Package = package,
            Range = range,
            Version = range is null ? null : PublishedVersions.Taken(package, range),
            MayChange = range is not null && PublishedVersions.MayChange(package, range),
        };
    }

    /// <summary>Whether both count in one build, as far as their conditions tell.</summary>
    public bool CountsTogetherWith(PinnedPackage other) => ConditionText.HoldTogether(Condition, other.Condition);

    /// <summary>Whether it certainly counts in every build in which the other does.</summary>
    public bool CountsWherever(PinnedPackage other) => Condition.Length == 0 || Condition == other.Condition;

    /// <summary>Id and version with a blank between: <c>TorchSharp-cpu 0.105.1</c>.</summary>
    public override string ToString() => Version is null ? Package.Id : $"{Package.Id} {Version.ToNormalizedString()}";
}
