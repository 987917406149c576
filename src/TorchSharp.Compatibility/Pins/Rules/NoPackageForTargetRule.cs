namespace TorchSharp.Compatibility;

/// <summary>TORCH2004: the pinned packages have nothing for the runtime identifier or the framework that the project is built for.</summary>
internal sealed class NoPackageForTargetRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var runtimes = pins.Runtimes.ToList();
        foreach (var target in pins.Project.Targets)
        {
            // A pin with a condition that is not understood may or may not be for this target.
            var candidates = runtimes.Where(runtime => runtime.OperatingSystem is null || runtime.OperatingSystem == target.OperatingSystem || runtime.Condition.Length == 0).ToList();
            if (candidates.Count > 0 && candidates.All(runtime => runtime.Condition.Length == 0 && Serves(runtime, target) == false) && runtimes.All(runtime => candidates.Contains(runtime) || runtime.Condition.Length == 0))
                yield return ForTarget(candidates[0], target, pins);
        }

        if (pins.Project.TargetFramework is { } framework)
        {
            foreach (var package in pins.Packages.Where(package => package.Condition.Length == 0 && package.Package.IsVersionedAsTorchSharp))
            {
                if (package.Release is { } release && ForFramework(package, release, framework, pins) is { } finding)
                    yield return finding;
            }
        }
    }

    // Null where it is not known.
    private static bool? Serves(PinnedPackage runtime, PortableRid target)
    {
        if (runtime.Package.Role == PackageRole.LibTorch && runtime.Package.Rid is { } rid)
            return rid == target.Name;
        if (runtime.OperatingSystem is { } system && system != target.OperatingSystem)
            return false;
        var release = runtime.BelongsTo;
        return (runtime.Package.Backend == Backend.Cpu ? release?.BundledCpuRids : release?.CudaRids)?.Contains(target.Name);
    }

    private static PinFinding ForTarget(PinnedPackage runtime, PortableRid target, PinSet pins)
    {
        var backend = runtime.Package.Backend!.Value;
        var own = pins.Of(PackageRole.Managed).Append(runtime).Select(package => package.BelongsTo).FirstOrDefault(release => release is not null) ?? TorchSharpCatalog.Newest;
        var serving = TorchSharpCatalog.Releases.Where(release => RunsOn(release, backend, target.Name, target.OperatingSystem, pins.Project.TargetFramework)).ToList();
        var release = serving.Find(candidate => candidate.Version >= own.Version) ?? serving.LastOrDefault();
        var hasOne = TorchSharpCatalog.Releases.Any(candidate => candidate.IsPublished && candidate.RidsOf(backend).Contains(target.Name));
        var served = TorchSharpCatalog.Newest.RidsOf(backend)
            .Where(rid => TorchSharpCatalog.Releases.Any(candidate => RunsOn(candidate, backend, rid, PortableRid.From(rid).OperatingSystem, pins.Project.TargetFramework))).ToList();
        var remedy = release is null
            ? $"No TorchSharp release {(hasOne ? "with one runs there" : "has one")}; build for {MachineWords.Join(served, "or")}."
            : $"Take {release.RuntimePackageId(backend, target.Name)} {release.LibTorchVersion} (TorchSharp {release.Version}){(pins.Project.UsesSdk ? ", or drop the reference: the SDK adds the right one" : "")}.";
        // Whoever names no target may build here for another system, as CI machines do: such a build is not stopped.
        return new PinFinding
        {
            Code = PinCodes.NoPackageForTarget,
            Severity = pins.Project.IsForHost ? MessageSeverity.Warning : MessageSeverity.Error,
            Package = runtime,
            Text = $"{runtime} has no native library for {target.Name}, {(pins.Project.IsForHost ? "the build machine's, and the project names no RuntimeIdentifier" : "which the project is built for")}. {remedy}",
        };
    }

    private static bool RunsOn(TorchSharpRelease release, Backend backend, string rid, OperatingSystemFamily system, TargetFramework? framework) =>
        release is { IsPublished: true, LibTorchVersion: not null } && release.RidsOf(backend).Contains(rid) && framework?.Fits(release) != false
        && KnownFaults.Find(release.Version, system, backend, FaultImpact.PreventsUse) is null;

    private static PinFinding? ForFramework(PinnedPackage package, TorchSharpRelease release, TargetFramework framework, PinSet pins)
    {
        var isNetOnly = package.Package is { Role: PackageRole.Bundle, Backend: Backend.Cuda, OperatingSystem: OperatingSystemFamily.Linux };
        var fits = isNetOnly && !framework.IsNetCore ? false : framework.Fits(release);
        // Off Windows the netstandard2.0 assembly stops at the first call; on Windows it works, so that only the Linux bundle is certain to fail there.
        if (fits || (!isNetOnly && framework.IsNetCore && package.OperatingSystem == OperatingSystemFamily.Windows))
            return null;
        if (!isNetOnly && package.Package.Role == PackageRole.Bundle && package.OperatingSystem is null && !framework.IsNetCore)
            return null;
        return new PinFinding
        {
            Code = PinCodes.NoPackageForTarget,
            Severity = framework.IsNetCore && !isNetOnly ? MessageSeverity.Warning : MessageSeverity.Error,
            Package = package,
            Text = $"{package} is made for {(isNetOnly ? release.TargetFrameworks[0] : MachineWords.Join(release.TargetFrameworks))} and newer, and the project targets {framework}{(framework.IsNetCore && !isNetOnly ? ", where its netstandard2.0 assembly loads its native library on Windows only" : "")}. Target {release.TargetFrameworks[0]} or newer{Other(isNetOnly && !framework.IsNetCore ? null : ReleaseMove.Of(pins, package).Nearest(release.Version))}.",
        };

        static string Other(TorchSharpRelease? fitting) => fitting is null ? "" : $", or take TorchSharp {fitting.Version}";
    }
}
