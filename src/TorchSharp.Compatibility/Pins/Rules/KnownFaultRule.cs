using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>TORCH2007: the pinned release has a fault on the operating system that it is for.</summary>
internal sealed class KnownFaultRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        foreach (var package in pins.Packages.Where(package => package.Package.Role is PackageRole.Managed or PackageRole.Bundle && package.Version is not null && !package.MayChange))
        {
            // Of a bundle and the TorchSharp that it belongs to one is enough.
            if (package.Package.Role == PackageRole.Managed && pins.Of(PackageRole.Bundle).Any(bundle => bundle.Version == package.Version && bundle.CountsTogetherWith(package)))
                continue;
            var backend = package.Package.Backend ?? pins.Runtimes.FirstOrDefault(package.CountsTogetherWith)?.Package.Backend ?? Backend.Cpu;
            var systems = SystemsOf(package, pins).Distinct().ToList();
            if (FaultOf(package.Version!) is { } fault)
                yield return Of(package, fault, ReleaseMove.Of(pins, package), release => FaultOf(release.Version) is null);

            KnownFault? FaultOf(NuGetVersion version) =>
                systems.Select(system => KnownFaults.Find(version, system, backend, FaultImpact.PreventsUse)).FirstOrDefault(found => found is not null);
        }
    }

    // Where nothing says which system it is, every fault that shows on one of them may be another's.
    private static IEnumerable<OperatingSystemFamily> SystemsOf(PinnedPackage package, PinSet pins)
    {
        if (package.OperatingSystem is { } own)
            return [own];
        if (pins.Project.Targets.Count > 0)
            return pins.Project.Targets.Select(target => target.OperatingSystem);
        var runtimes = pins.Runtimes.Where(package.CountsTogetherWith).Select(runtime => runtime.OperatingSystem).OfType<OperatingSystemFamily>().ToList();
        return runtimes.Count > 0 ? runtimes : [OperatingSystemFamily.Other];
    }

    private static PinFinding Of(PinnedPackage package, KnownFault fault, ReleaseMove move, Func<TorchSharpRelease, bool> isFree)
    {
        var nearest = move.Nearest(package.Version!, isFree);
        return new PinFinding
        {
            Code = PinCodes.KnownFault,
            Severity = MessageSeverity.Warning,
            Package = package,
            Remedies = nearest is null ? [] : [new PinRemedy(PinRemedyKind.MoveRelease, $"Take TorchSharp {nearest.Version}, which has no such fault", move.To(nearest))],
            Text = $"TorchSharp {package.Version!.ToNormalizedString()} {fault.Symptom} ({fault.Source})."
                + (nearest is null ? " No other release has all of the project's packages and runs where it does." : $" Use {nearest.Version}, which has no such fault."),
        };
    }
}
