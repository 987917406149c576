using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>Puts the pins of a project's files together as MSBuild and NuGet do: updates, central versions, overrides, properties.</summary>
internal sealed class PinCollector(IReadOnlyList<PinFile> files, ProjectFacts project, EvaluatedPackages? evaluated)
{
    // More different pins of TorchSharp's packages than any project has; the rules compare each with each.
    private const int MostPackages = 200;

    private readonly PropertyValues _properties = new(files);

    public PinSet Collect()
    {
        var pins = Remaining().Where(pin => pin.Package.IsTorchSharps).ToList();
        var central = pins.Where(pin => pin.Kind == PinKind.PackageVersion).ToList();
        var references = pins.Where(pin => pin.Kind != PinKind.PackageVersion && !pin.IsUpdate).ToList();
        var updates = pins.Where(pin => pin.Kind == PinKind.PackageReference && pin.IsUpdate).ToList();
        // An update of what only an SDK or an import includes.
        references.AddRange(updates.Where(update => !references.Any(reference => reference.Package.Equals(update.Package))));

        var packages = references.SelectMany(reference => Versions(reference, updates, central));
        return new PinSet
        {
            // One that is written twice says nothing new.
            Packages = [.. (evaluated is null ? packages.Select(written => written.Package) : new EvaluatedFilter(evaluated, _properties).Of([.. packages]))
                .GroupBy(package => (package.Package, package.Range, package.Condition)).Select(same => same.First()).Take(MostPackages)],
            Scripts = [.. files.Where(file => file.Kind == PinFileKind.Script).SelectMany(file => file.Pins).Where(pin => pin.Package.IsTorchSharps)
                .Select(pin => Pinned(pin, pin, pin.Condition).Package)],
            Project = Completed(),
        };
    }

    // The pins that nothing takes away. Where MSBuild has decided, only what is certain counts here; else what may be gone is left alone.
    private IEnumerable<Pin> Remaining()
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].Kind == PinFileKind.Script)
                continue;
            for (var j = 0; j < files[i].Pins.Count; j++)
            {
                var pin = files[i].Pins[j];
                var (file, at) = (i, j);
                if (!(evaluated is null && pin.MayBeExcluded) && !files.Skip(file).Any(later => later.Removals.Any(removal => IsRemoved(pin, removal) && (later != files[file] || removal.PinsBefore > at))))
                    yield return pin;
            }
        }
    }

    private bool IsRemoved(Pin pin, PinRemoval removal) =>
        removal.Kind == pin.Kind && (removal.Package is null || removal.Package.Equals(pin.Package)) && (removal.IsCertain || evaluated is null);

    private IEnumerable<WrittenPackage> Versions(Pin reference, List<Pin> updates, List<Pin> central)
    {
        var own = reference;
        foreach (var update in updates.Where(update => update != reference && update.VersionText is not null && update.Package.Equals(reference.Package)))
        {
            if (!ConditionText.HoldTogether(update.Condition, reference.Condition))
                continue;
            // One that counts sometimes only leaves open which of the two versions does.
            own = update.Condition.Length == 0 || update.Condition == reference.Condition
                ? update with { Condition = reference.Condition }
                : own with { Condition = ConditionText.And(own.Condition, ConditionText.Unknown) };
        }

        if (own.VersionText is not null || reference.Kind is PinKind.PackagesConfig or PinKind.ScriptReference)
            return [Pinned(reference, own, own.Condition)];
        var versions = central.Where(version => version.Package.Equals(reference.Package) && ConditionText.HoldTogether(version.Condition, reference.Condition)).ToList();
        if (versions.Count > 1 && versions.All(version => version.Condition.Length == 0))
            versions = [versions[versions.Count - 1]];
        return versions.Count == 0
            ? [Pinned(reference, own, own.Condition)]
            : versions.Select(version => Pinned(reference, version, ConditionText.And(own.Condition, version.Condition)));
    }

    private WrittenPackage Pinned(Pin reference, Pin version, string condition)
    {
        var text = version.VersionText is null ? null : _properties.Evaluate(version.VersionText, condition);
        return new WrittenPackage(version.VersionText, PinnedPackage.Of(reference.Package, text, isExact: version.Kind == PinKind.PackagesConfig) with
        {
            Condition = condition,
            Place = version.VersionPlace ?? reference.IdPlace,
            EditPlace = version.VersionText is null ? null : _properties.EditPlaceOf(version.VersionText, version.VersionPlace, condition),
            Reference = reference,
            Versioned = version.VersionText is null ? null : version,
        });
    }

    private ProjectFacts Completed()
    {
        var rids = _properties.ValueOf("RuntimeIdentifier") is { Length: > 0 } rid ? rid : _properties.ValueOf("RuntimeIdentifiers") ?? "";
        var outputType = _properties.ValueOf("OutputType");
        return project with
        {
            IsProgram = project.IsProgram ?? (outputType is null ? null : outputType.EndsWith("Exe", StringComparison.OrdinalIgnoreCase)),
            Targets = project.Targets.Count > 0 ? project.Targets : [.. rids.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(PortableRid.From)],
            TorchSharpVersion = project.TorchSharpVersion ?? (NuGetVersion.TryParse(_properties.ValueOf("TorchSharpVersion"), out var version) ? version : null),
            IsPortable = project.IsPortable || "true".Equals(_properties.ValueOf("TorchSharpPortable"), StringComparison.OrdinalIgnoreCase),
        };
    }
}
