namespace TorchSharp.Compatibility;

/// <summary>The packages of a decision that a machine without a network needs, beside what they depend on outside of TorchSharp.</summary>
public static class PackagesToFetch
{
    private const string EveryPlatform = "libtorch-cpu";

    /// <summary>Ids and versions with a blank between, in the order in which they reference one another: <c>libtorch-cpu-linux-x64 2.10.0</c>.</summary>
    public static IReadOnlyList<string> Of(RuntimeDecision decision, PortableRid target)
    {
        if (decision.Version is not { } version)
            return [];
        var packages = new List<string> { $"TorchSharp {version}" };
        if (decision.Package is { } package)
        {
            packages.Add(package.ToString());
            if (TorchSharpCatalog.Find(version) is { } release)
                packages.AddRange(BelowPackage(package, decision.Backend, release, target));
        }

        return packages;
    }

    // A bundle references the libtorch package, that of the CPU those of every platform, and a CUDA package its parts.
    private static IEnumerable<string> BelowPackage(RuntimePackage package, Backend? backend, TorchSharpRelease release, PortableRid target)
    {
        IEnumerable<string> chain = backend == Backend.Cuda
            ? [release.RuntimePackageId(Backend.Cuda, target.Name), .. RuntimeParts.OfCuda(release, target.Name)]
            : [EveryPlatform, .. release.CpuRids.Select(rid => release.RuntimePackageId(Backend.Cpu, rid))];
        var below = package.Id.StartsWith("libtorch-", StringComparison.OrdinalIgnoreCase)
            ? backend == Backend.Cuda || package.Id.Equals(EveryPlatform, StringComparison.OrdinalIgnoreCase) ? chain.Skip(1) : []
            : chain;
        return below.Select(id => $"{id} {release.LibTorchVersion}");
    }

    /// <summary>About how large the runtime among them is; null where that is not known.</summary>
    public static RuntimeSize? SizeOf(RuntimeDecision decision, PortableRid target) =>
        decision is { Backend: Backend.Cuda, Version: { } version, Package: not null } && TorchSharpCatalog.Find(version) is { } release
            ? RuntimeSizes.FindCuda(release, target.OperatingSystem)
            : null;
}
