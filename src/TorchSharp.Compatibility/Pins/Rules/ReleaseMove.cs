using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// A move of the packages of one program to another release: which release has all of them and a libtorch that runs where the program does, and
/// what to change then.
/// </summary>
internal sealed class ReleaseMove
{
    private readonly List<PinnedPackage> _packages;
    // IsBundled: it comes with a package for all of its systems.
    private readonly List<(string? Rid, OperatingSystemFamily System, Backend Backend, bool IsBundled)> _runs;
    private readonly TargetFramework? _framework;

    private ReleaseMove(PinSet pins, PinnedPackage package)
    {
        _packages = Together(pins, package);
        _framework = pins.Project.TargetFramework;
        var runtimes = _packages.FindAll(other => other.Package.IsRuntime);
        _runs = pins.Project.Targets.Count > 0
            ? [.. pins.Project.Targets.Where(target => _packages.Exists(other => other.OperatingSystem is null || other.OperatingSystem == target.OperatingSystem)).SelectMany(target => RunsOn(target, runtimes))]
            : RunsOf(package, runtimes);
        // What no release has is said elsewhere, and no reason against any of them.
        _runs = _runs.ConvertAll(run => run.Rid is not null && !TorchSharpCatalog.Releases.Any(release => release.RidsOf(run.Backend).Contains(run.Rid)) ? run with { Rid = null } : run);
    }

    /// <summary>The move of a package and of all that counts in one build with it.</summary>
    public static ReleaseMove Of(PinSet pins, PinnedPackage package) => new(pins, package);

    /// <summary>Whether the release has all the packages, and a libtorch that runs where the program does.</summary>
    public bool Fits(TorchSharpRelease release) => release is { IsPublished: true, LibTorchVersion: not null }
        && _packages.TrueForAll(package => package.Package.Role == PackageRole.LibTorchPart || ReleasePackage.Of(package.Package, release) is not null)
        && _runs.TrueForAll(run => (run.Rid is null || (run.Backend == Backend.Cpu && run.IsBundled ? release.BundledCpuRids : release.RidsOf(run.Backend)).Contains(run.Rid)))
        && !HasFault(release, FaultImpact.PreventsUse);

    /// <summary>The release that fits and is nearest to a version, newer ones preferred, and before all those that the SDK would choose too; null where there is none.</summary>
    /// <param name="version">The version.</param>
    /// <param name="suits">What it must meet besides; null for nothing.</param>
    public TorchSharpRelease? Nearest(NuGetVersion version, Func<TorchSharpRelease, bool>? suits = null)
    {
        var fitting = TorchSharpCatalog.Releases.Where(release => Fits(release) && FitsFramework(release) && suits?.Invoke(release) != false).ToList();
        return NearestOf(fitting.FindAll(release => !HasFault(release, FaultImpact.Avoid)), version) ?? NearestOf(fitting, version);
    }

    /// <summary>The first of the releases that fits, the framework too.</summary>
    public TorchSharpRelease? FirstOf(IEnumerable<TorchSharpRelease> releases) => releases.FirstOrDefault(release => Fits(release) && FitsFramework(release));

    /// <summary>The changes that it takes to have everything in the release, which must fit; none where the parts of a runtime are listed and the release has others.</summary>
    public IReadOnlyList<PinChange> To(TorchSharpRelease release) => ChangesOf(_packages, release);

    /// <summary>The changes that it takes to have a runtime of the release, which must fit, its parts among them where they are listed.</summary>
    public IReadOnlyList<PinChange> RuntimeTo(PinnedPackage runtime, TorchSharpRelease release) =>
        ChangesOf(_packages.FindAll(package => package == runtime || (package.Package.Role == PackageRole.LibTorchPart && package.Package.Rid == runtime.Package.Rid)), release);

    private IReadOnlyList<PinChange> ChangesOf(List<PinnedPackage> packages, TorchSharpRelease release) => packages.Exists(package => ReleasePackage.Of(package.Package, release) is null)
        ? []
        : [.. packages.Select(package => ReleasePackage.ChangeTo(package, release, _packages)).OfType<PinChange>()];

    private static TorchSharpRelease? NearestOf(List<TorchSharpRelease> releases, NuGetVersion version) =>
        releases.Find(release => release.Version >= version) ?? releases.FindLast(release => release.Version < version);

    private bool HasFault(TorchSharpRelease release, FaultImpact atLeast) =>
        _runs.Exists(run => KnownFaults.Find(release.Version, run.System, run.Backend, atLeast) is not null)
        // Where nothing says which system it is, those count that show on all of them.
        || KnownFaults.Find(release.Version, OperatingSystemFamily.Other, Backend.Cpu, atLeast) is not null;

    // On Windows the netstandard2.0 assembly does.
    private bool FitsFramework(TorchSharpRelease release) => _framework?.Fits(release) != false
        || (_framework is { IsNetCore: true } && _runs.Count > 0 && _runs.TrueForAll(run => run.System == OperatingSystemFamily.Windows) && release.TargetFrameworks.Contains("netstandard2.0"));

    private static IEnumerable<(string?, OperatingSystemFamily, Backend, bool)> RunsOn(PortableRid target, List<PinnedPackage> runtimes)
    {
        var serving = runtimes.Where(runtime => runtime.OperatingSystem is null || runtime.OperatingSystem == target.OperatingSystem).ToList();
        return serving.Count == 0
            ? [(target.Name, target.OperatingSystem, Backend.Cpu, false)]
            : serving.Select(runtime => ((string?)target.Name, target.OperatingSystem, runtime.Package.Backend!.Value, runtime.Package.Rid is null));
    }

    private static List<(string?, OperatingSystemFamily, Backend, bool)> RunsOf(PinnedPackage package, List<PinnedPackage> runtimes)
    {
        var runs = runtimes.Where(runtime => runtime.OperatingSystem is not null).Select(runtime => (runtime.Package.Rid, runtime.OperatingSystem!.Value, runtime.Package.Backend!.Value, runtime.Package.Rid is null)).ToList();
        if (package.OperatingSystem is { } own && !runs.Exists(run => run.Item2 == own))
            runs.Add((null, own, package.Package.Backend ?? runtimes.Find(runtime => runtime.OperatingSystem is null)?.Package.Backend ?? Backend.Cpu, true));
        return runs;
    }

    // What counts with the package, what counts with that, and so on: a TorchSharp that Linux and Windows share can't move for one of them.
    private static List<PinnedPackage> Together(PinSet pins, PinnedPackage package)
    {
        var conditions = new List<string> { package.Condition };
        var others = pins.Packages.Select(other => other.Condition).Distinct().Where(condition => condition != package.Condition).ToList();
        for (var i = 0; i < conditions.Count; i++)
        {
            var more = others.FindAll(other => ConditionText.HoldTogether(conditions[i], other));
            conditions.AddRange(more);
            others.RemoveAll(more.Contains);
        }

        return [.. pins.Packages.Where(other => ReferenceEquals(other, package) || (other.Package.Role != PackageRole.NoSuchPackage && conditions.Contains(other.Condition) && ConditionText.HoldTogether(other.Condition, other.Condition)))];
    }
}
