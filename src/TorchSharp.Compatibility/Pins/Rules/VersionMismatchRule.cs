namespace TorchSharp.Compatibility;

/// <summary>
/// TORCH2001: TorchSharp and libtorch must be an exact pair, since TorchSharp's native part is linked against one libtorch; NuGet's ranges are
/// minimums, so it restores any newer one without a word.
/// </summary>
internal sealed class VersionMismatchRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var references = TorchSharpSources.References(pins);
        foreach (var runtime in LibTorchs(pins))
        {
            // Without either nothing says which TorchSharp there is.
            var bringers = references.Any(runtime.CountsTogetherWith) ? pins.Of(PackageRole.Bundle) : TorchSharpSources.NewestBringers(pins);
            var versioned = references.Concat(bringers.Where(bringer => bringer != runtime && Outranks(bringer, runtime)));
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

    // Beside a bundle NuGet takes the newer TorchSharp.
    private static bool Outranks(PinnedPackage bringer, PinnedPackage runtime) => runtime.Package.Role != PackageRole.Bundle
        || (bringer.Version is { } one && runtime.Version is { } other && one > other);

    private static PinFinding? Mismatch(PinnedPackage runtime, PinnedPackage torchSharp, PinSet pins)
    {
        if (runtime.MayChange || torchSharp.MayChange || runtime.LibTorchVersion is not { } own || torchSharp.Release is not { LibTorchVersion: { } needed } release)
            return null;
        if (own == needed && (runtime.Cuda is null || runtime.Cuda == release.Cuda))
            return null;
        // A libtorch newer than all that the catalog knows may belong to a TorchSharp that it does not know either.
        if (runtime.BelongsTo is null && own > TorchSharpCatalog.Newest.LibTorchVersion!)
            return null;

        var (ways, remedies) = Remedies(runtime, torchSharp, release, pins);
        var version = torchSharp.Version!.ToNormalizedString();
        var subject = torchSharp.Package.Role == PackageRole.Companion ? $"{torchSharp} brings TorchSharp {version}, which needs" : $"TorchSharp {version} needs";
        return new PinFinding
        {
            Code = PinCodes.VersionMismatch,
            Severity = MessageSeverity.Error,
            Package = runtime,
            Others = [torchSharp],
            Remedies = remedies,
            Text = $"{runtime} brings libtorch {Described(runtime)}, and {subject} libtorch {needed.ToNormalizedString()} ({release.FlavourOf(runtime.Package.Backend!.Value)}) exactly: the program would stop at its first call."
                + (ways.Count == 0 ? " No TorchSharp release has all of the project's packages and runs where it does." : $" Take {string.Join(", or ", ways)}."),
        };
    }

    private static string Described(PinnedPackage runtime) =>
        $"{runtime.LibTorchVersion!.ToNormalizedString()} ({(runtime.Package.Backend == Backend.Cpu ? "cpu" : runtime.Cuda?.Flavour ?? "cuda")})";

    private static (List<string> Ways, List<PinRemedy> Remedies) Remedies(PinnedPackage runtime, PinnedPackage torchSharp, TorchSharpRelease release, PinSet pins)
    {
        var move = ReleaseMove.Of(pins, runtime);
        var ways = new List<string>();
        var remedies = new List<PinRemedy>();
        if (move.Fits(release))
        {
            var name = ReleasePackage.Name(runtime.Package, release);
            ways.Add(name);
            remedies.Add(new PinRemedy(PinRemedyKind.AlignToTorchSharp, $"Take {name}, which belongs to TorchSharp {release.Version}", move.RuntimeTo(runtime, release)));
        }

        var belonging = runtime.Release is { } itsOwn ? [itsOwn] : ReleaseSearch.With(runtime.LibTorchVersion!, runtime.Cuda);
        if (move.FirstOf(belonging) is { } fitting)
        {
            var leader = torchSharp.Package.Role == PackageRole.Companion ? torchSharp.Package.Id : "TorchSharp";
            ways.Add($"{leader} {fitting.Version}, which belongs to it");
            remedies.Add(new PinRemedy(PinRemedyKind.AlignToRuntime, $"Take {leader} {fitting.Version}, which belongs to {runtime}", move.To(fitting)));
        }

        if (ways.Count == 0 && move.Nearest(release.Version) is { } other)
        {
            ways.Add($"TorchSharp {other.Version} with {ReleasePackage.Name(runtime.Package, other)}");
            remedies.Add(new PinRemedy(PinRemedyKind.MoveRelease, $"Take TorchSharp {other.Version} with {ReleasePackage.Name(runtime.Package, other)}", move.To(other)));
        }

        return (ways, remedies);
    }
}
