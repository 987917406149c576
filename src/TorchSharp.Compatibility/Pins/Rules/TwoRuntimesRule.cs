namespace TorchSharp.Compatibility;

/// <summary>TORCH2003: a process loads one libtorch, so a CPU and a CUDA runtime don't go together; those of two operating systems cost a download that one build has no use for.</summary>
internal sealed class TwoRuntimesRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var runtimes = pins.Runtimes.ToList();
        for (var i = 0; i < runtimes.Count; i++)
        {
            foreach (var earlier in runtimes.Take(i).Where(runtimes[i].CountsTogetherWith))
            {
                if (Meet(earlier, runtimes[i], pins.Project) && earlier.Package.Backend != runtimes[i].Package.Backend)
                    yield return Backends(earlier, runtimes[i], pins);
                else if (AreForTwoSystems(earlier, runtimes[i], pins.Project))
                    yield return Systems(earlier, runtimes[i]);
            }
        }
    }

    // A CPU build for one system and a CUDA build for another never load in one process, nor does one for a system that the program isn't built for.
    private static bool Meet(PinnedPackage left, PinnedPackage right, ProjectFacts project) =>
        (left.Package.OperatingSystem is null || right.Package.OperatingSystem is null || left.Package.OperatingSystem == right.Package.OperatingSystem)
        && (project.Targets.Count == 0 || project.Targets.Any(target => IsFor(left, target) && IsFor(right, target)));

    private static bool IsFor(PinnedPackage runtime, PortableRid target) => runtime.Package.OperatingSystem is null || runtime.Package.OperatingSystem == target.OperatingSystem;

    private static bool AreForTwoSystems(PinnedPackage left, PinnedPackage right, ProjectFacts project) =>
        left.Package.OperatingSystem is { } one && right.Package.OperatingSystem is { } other && one != other
        && left.Condition.Length == 0 && right.Condition.Length == 0
        && left.Package.Backend == Backend.Cuda && right.Package.Backend == Backend.Cuda
        && !project.IsPortable && project.Targets.Select(target => target.OperatingSystem).Distinct().Count() < 2;

    private static PinFinding Backends(PinnedPackage first, PinnedPackage second, PinSet pins)
    {
        var (cpu, cuda) = first.Package.Backend == Backend.Cpu ? (first, second) : (second, first);
        return new PinFinding
        {
            Code = PinCodes.TwoRuntimes,
            Severity = MessageSeverity.Error,
            Package = second,
            Others = [first],
            Text = $"The program gets a CPU runtime ({cpu}) and a CUDA runtime ({cuda}), and a process loads one libtorch. Remove one of them: a CUDA runtime computes on the CPU too.",
            Remedies = [.. Removal(cpu, cuda, pins), .. Removal(cuda, cpu, pins)],
        };
    }

    // One can go where the other does all that it did: in every build, on every target, and with the same TorchSharp.
    private static IEnumerable<PinRemedy> Removal(PinnedPackage runtime, PinnedPackage left, PinSet pins)
    {
        var hasTorchSharp = runtime.Package.Role != PackageRole.Bundle
            || pins.Packages.Any(other => other != runtime && other.Package.IsVersionedAsTorchSharp && other.Version == runtime.Version && other.CountsWherever(runtime));
        var serves = pins.Project.Targets.All(target => left.OperatingSystem is null || left.OperatingSystem == target.OperatingSystem);
        if (hasTorchSharp && serves && left.CountsWherever(runtime))
            yield return new PinRemedy(PinRemedyKind.RemoveRuntime, $"Remove {runtime.Package}", [new PinChange(runtime) { Remove = true }]);
    }

    private static PinFinding Systems(PinnedPackage first, PinnedPackage second) => new()
    {
        Code = PinCodes.TwoRuntimes,
        Severity = MessageSeverity.Information,
        Package = second,
        Others = [first],
        Text = $"{first.Package} and {second.Package} are both downloaded on every machine, some 3 GB each. Where one build need not run on both systems, give each a condition such as $([MSBuild]::IsOSPlatform('{(second.Package.OperatingSystem == OperatingSystemFamily.Windows ? "Windows" : "Linux")}')).",
    };
}
