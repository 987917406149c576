using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>The large runtime packages of one restore: which are not in the packages folder yet, and how large they are.</summary>
/// <param name="packagesFolder">NuGet's folder of packages.</param>
/// <param name="files">The machine that the build runs on, whose files are looked at.</param>
internal sealed class Download(string packagesFolder, IMachineAccess files)
{
    // NuGet writes it last, when a package is whole.
    private const string MarkOfWholePackage = ".nupkg.metadata";

    private readonly List<RuntimePackage> _packages = [];
    private RuntimeSize? _size;

    /// <summary>Adds the CUDA runtime of a release for a runtime identifier, as far as it is missing and its size is known.</summary>
    public void Add(RuntimePackage package, TorchSharpRelease release, PortableRid target)
    {
        if (RuntimeSizes.FindCuda(release, target.OperatingSystem) is not { } size || release.LibTorchVersion is not { } version)
            return;
        var parts = RuntimeParts.OfCuda(release, target.Name).ToList();
        var missing = parts.Count(part => !IsThere(part, version.ToNormalizedString()));
        if (missing == 0 || _packages.Contains(package))
            return;
        _packages.Add(package);
        // The parts are of about one size: a download that was cut off needs what is left.
        _size = new RuntimeSize(
            Share(size.Download) + (_size?.Download ?? 0),
            size.Unpacked is { } unpacked ? Share(unpacked) + (_size?.Unpacked ?? 0) : _size?.Unpacked,
            Math.Max(size.LargestFile ?? 0, _size?.LargestFile ?? 0) is > 0 and var largest ? largest : null);

        long Share(long bytes) => bytes / parts.Count * missing;
    }

    /// <summary>What to tell of it; nothing where all is there.</summary>
    public IReadOnlyList<DecisionMessage> Messages(IMachineAccess machine, string temporaryFolder) => _size is null
        ? []
        : DownloadMessages.For(_packages, _size, new DownloadRoom(
            machine.OperatingSystem, packagesFolder, machine.ReadFreeSpace(packagesFolder), temporaryFolder, machine.ReadFreeSpace(temporaryFolder)));

    private bool IsThere(string id, string version) => files.FileExists(Path.Combine(packagesFolder, id.ToLowerInvariant(), version, MarkOfWholePackage));
}
