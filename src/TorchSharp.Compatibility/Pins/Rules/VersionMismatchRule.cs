namespace TorchSharp.Compatibility;

/// <summary>
/// TORCH2001: TorchSharp and libtorch must be an exact pair, since TorchSharp's native part is linked against one libtorch; NuGet's ranges are
/// minimums, so it restores any newer one without a word.
/// </summary>
internal sealed class VersionMismatchRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        foreach (var runtime in LibTorchs(pins))
        {
            // A bundle brings the TorchSharp of its own version; without either nothing says which TorchSharp there is.
            var versioned = pins.Of(PackageRole.Managed).Concat(pins.Of(PackageRole.Bundle).Where(bundle => bundle != runtime && Outranks(bundle, runtime)));
            foreach (var other in versioned.Where(runtime.CountsTogetherWith))
            {
                if (Mismatch(runtime, other, pins) is { } finding)
                {
                    yield return finding;
                    break;
                }
            }
        }
    }

    // Of a runtime that is listed with all its parts, as packages.config does, the head speaks for them.
    private static IEnumerable<PinnedPackage> LibTorchs(PinSet pins) => pins.Runtimes.Concat(pins.Of(PackageRole.LibTorchPart)
        .Where(part => !pins.Of(PackageRole.LibTorch).Any(head => head.Package.Rid == part.Package.Rid && head.Package.Backend == part.Package.Backend))
        .GroupBy(part => (part.Package.Rid, part.Package.Cuda, part.Version)).Select(parts => parts.First()));

    // Of two bundles NuGet takes the newer TorchSharp.
    private static bool Outranks(PinnedPackage bundle, PinnedPackage runtime) => runtime.Package.Role != PackageRole.Bundle
        || (bundle.Version is { } one && runtime.Version is { } other && one > other);

    private static PinFinding? Mismatch(PinnedPackage runtime, PinnedPackage torchSharp, PinSet pins)
    {
        if (runtime.MayChange || torchSharp.MayChange || runtime.LibTorchVersion is not { } own || torchSharp.Release is not { LibTorchVersion: { } needed } release)
            return null;
        if (own == needed && (runtime.Cuda is null || runtime.Cuda == release.Cuda))
            return null;
        var belonging = runtime.BelongsTo;
        // A libtorch newer than all that the catalog knows may belong to a TorchSharp that it does not know either.
        if (belonging is null && own > TorchSharpCatalog.Newest.LibTorchVersion!)
            return null;

        var remedies = Remedies(runtime, torchSharp, release, belonging, pins);
        var advice = belonging is null
            ? $"Take {NameFor(runtime, release)}."
            : $"Take {NameFor(runtime, release)}, or TorchSharp {belonging.Version}, which belongs to it.";
        return new PinFinding
        {
            Code = PinCodes.VersionMismatch,
            Severity = MessageSeverity.Error,
            Package = runtime,
            Others = [torchSharp],
            Remedies = remedies,
            Text = $"{runtime} brings libtorch {Described(runtime)}, and TorchSharp {torchSharp.Version!.ToNormalizedString()} needs libtorch {needed.ToNormalizedString()} ({release.FlavourOf(runtime.Package.Backend!.Value)}) exactly: the program would stop at its first call. {advice}",
        };
    }

    private static string Described(PinnedPackage runtime) =>
        $"{runtime.LibTorchVersion!.ToNormalizedString()} ({(runtime.Package.Backend == Backend.Cpu ? "cpu" : runtime.Cuda?.Flavour ?? "cuda")})";

    private static List<PinRemedy> Remedies(PinnedPackage runtime, PinnedPackage torchSharp, TorchSharpRelease release, TorchSharpRelease? belonging, PinSet pins)
    {
        var remedies = new List<PinRemedy>
        {
            new(PinRemedyKind.AlignToTorchSharp, $"Take {NameFor(runtime, release)}, which belongs to TorchSharp {release.Version}", [RuntimeFor(runtime, release)]),
        };
        if (belonging is not null)
        {
            var managed = pins.Packages.Where(package => package.Package.Role is PackageRole.Managed or PackageRole.Companion && package.CountsTogetherWith(runtime) && package.Version != belonging.Version);
            var changed = torchSharp.Package.Role == PackageRole.Bundle ? managed.Append(torchSharp) : managed;
            remedies.Add(new PinRemedy(PinRemedyKind.AlignToRuntime, $"Take TorchSharp {belonging.Version}, which belongs to {runtime}",
                [.. changed.Select(package => new PinChange(package) { Version = belonging.Version.ToNormalizedString() })]));
        }

        return remedies;
    }

    private static string NameFor(PinnedPackage runtime, TorchSharpRelease release)
    {
        var change = RuntimeFor(runtime, release);
        return $"{change.Id ?? runtime.Package.Id} {change.Version}";
    }

    private static PinChange RuntimeFor(PinnedPackage runtime, TorchSharpRelease release)
    {
        if (runtime.Package.Role == PackageRole.Bundle)
            return new PinChange(runtime) { Version = release.Version.ToNormalizedString() };
        var id = runtime.Package.Cuda is { } cuda && cuda != release.Cuda ? runtime.Package.Id.Replace($"-{cuda}-", $"-{release.Cuda}-") : null;
        return new PinChange(runtime) { Version = release.LibTorchVersion!.ToNormalizedString(), Id = id };
    }
}
