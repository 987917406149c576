namespace TorchSharp.Compatibility;

/// <summary>The packages of a decision that a machine without a network needs, beside what they depend on outside of TorchSharp.</summary>
public static class PackagesToFetch
{
    /// <summary>Ids and versions with a blank between, in the order in which they reference one another: <c>libtorch-cpu-linux-x64 2.10.0</c>.</summary>
    public static IReadOnlyList<string> Of(RuntimeDecision decision, PortableRid target)
    {
        if (decision.Version is not { } version)
            return [];
        var packages = new List<string> { $"TorchSharp {version}" };
        if (decision.Package is { } package)
        {
            packages.Add(package.ToString());
            if (decision.Backend == Backend.Cuda && TorchSharpCatalog.Find(version) is { } release)
                packages.AddRange(RuntimeParts.OfCuda(release, target.Name).Select(part => $"{part} {package.Version}"));
        }

        return packages;
    }

    /// <summary>About how large the runtime among them is; null where that is not known.</summary>
    public static RuntimeSize? SizeOf(RuntimeDecision decision, PortableRid target) =>
        decision is { Backend: Backend.Cuda, Version: { } version, Package: not null } && TorchSharpCatalog.Find(version) is { } release
            ? RuntimeSizes.FindCuda(release, target.OperatingSystem)
            : null;
}
