using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// Holds what the texts say against what MSBuild evaluated: a package that it did not evaluate is none, and a version that it evaluated otherwise is not known.
/// What may count on another machine stays as it is written.
/// </summary>
internal sealed class EvaluatedFilter(EvaluatedPackages evaluated, PropertyValues properties)
{
    public IReadOnlyList<PinnedPackage> Of(IReadOnlyList<WrittenPackage> packages)
    {
        var written = packages.ToLookup(package => package.Package.Package);
        var overridden = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var package in packages.Where(package => !IsForOthers(package) && IsRefuted(package.Package, written)))
            overridden.UnionWith(properties.NamesIn(package.VersionText));
        return [.. packages.Select(package => Kept(package, written, overridden)).OfType<PinnedPackage>()];
    }

    private PinnedPackage? Kept(WrittenPackage written, ILookup<PackageName, WrittenPackage> all, HashSet<string> overridden)
    {
        var package = written.Package;
        // NuGet reads packages.config only where there are no references.
        if (package.Reference!.Kind == PinKind.PackagesConfig)
            return evaluated.Any ? null : package;
        if (IsForOthers(written))
            return properties.NamesIn(written.VersionText).Any(overridden.Contains) || (written.VersionText?.Contains("$(") == true && IsRefuted(package, all)) ? WithoutVersion(package) : package;
        if (!evaluated.Has(package.Package))
            return null;
        if (package.Range is { } range)
            return evaluated.Has(package.Package, range) ? package with { Condition = "" } : IsRefuted(package, all) ? WithoutVersion(package) : null;
        return PinnedPackage.Of(package.Package, evaluated.VersionOf(package.Package)?.OriginalString) with
        {
            Place = package.Place,
            EditPlace = package.EditPlace,
            Reference = package.Reference,
        };
    }

    // It was evaluated with a version that is not the one of this pin, nor of another: by an import that nobody reads, on the command line, or before the file was changed.
    private bool IsRefuted(PinnedPackage package, ILookup<PackageName, WrittenPackage> all) =>
        package.Range is not null && evaluated.Has(package.Package) && !evaluated.Has(package.Package, package.Range)
        && !evaluated.AreAllOf(package.Package, all[package.Package].Select(other => other.Package.Range).OfType<VersionRange>());

    private bool IsForOthers(WrittenPackage package) => properties.IsOfMachine(package.Package.Condition);

    private static PinnedPackage WithoutVersion(PinnedPackage package) => package with { Range = null, Version = null, MayChange = false, EditPlace = null };
}
