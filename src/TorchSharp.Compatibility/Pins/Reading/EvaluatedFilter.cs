using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// Holds what the texts say against what MSBuild evaluated: a package that it did not evaluate is none, a property has the value that it had there, and a version
/// that it evaluated otherwise is not known. What may count on another machine stays as it is written.
/// </summary>
internal sealed class EvaluatedFilter(EvaluatedPackages evaluated, PropertyValues properties)
{
    // The packages whose evaluated versions all stand in the files, and the properties of which one was evaluated otherwise.
    private readonly HashSet<PackageName> _explained = [];
    private readonly HashSet<string> _overridden = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<PinnedPackage> Of(IReadOnlyList<WrittenPackage> packages)
    {
        _explained.UnionWith(packages.GroupBy(package => package.Package.Package, package => package.Package.Range)
            .Where(written => evaluated.AreAllOf(written.Key, written.OfType<VersionRange>())).Select(written => written.Key));
        foreach (var package in packages.Where(package => IsRefuted(package.Package) && !IsForOthers(package)))
            _overridden.UnionWith(properties.NamesIn(package.VersionText));
        return [.. packages.Select(Kept).OfType<PinnedPackage>()];
    }

    private PinnedPackage? Kept(WrittenPackage written)
    {
        var package = written.Package;
        // NuGet reads packages.config only where there are no references.
        if (package.Reference!.Kind == PinKind.PackagesConfig)
            return evaluated.Any ? null : package;
        if (IsForOthers(written))
            return properties.NamesIn(written.VersionText).Any(_overridden.Contains) || (HasProperties(written) && IsRefuted(package)) ? WithoutVersion(package) : package;
        if (!evaluated.Has(package.Package))
            return null;
        if (package.Range is { } range && evaluated.Has(package.Package, range))
            return package with { Condition = "" };
        if (package.Range is not null && !IsRefuted(package))
            return null;
        // A version in the file itself has changed since.
        return package.Range is not null && !HasProperties(written) ? WithoutVersion(package) : PinnedPackage.Of(package.Package, evaluated.VersionOf(package.Package)?.OriginalString) with
        {
            Place = package.Place,
            EditPlace = package.Range is null ? package.EditPlace : null,
            Reference = package.Reference,
        };
    }

    // It was evaluated with a version that is not the one of this pin, nor of another: by an import that nobody reads, on the command line, or before the file was changed.
    private bool IsRefuted(PinnedPackage package) => package.Range is not null && evaluated.Has(package.Package) && !evaluated.Has(package.Package, package.Range) && !_explained.Contains(package.Package);

    private bool IsForOthers(WrittenPackage package) => properties.IsOfMachine(package.Package.Condition, evaluated.IsOfOneFramework);

    private static bool HasProperties(WrittenPackage package) => package.VersionText?.Contains("$(") == true;

    private static PinnedPackage WithoutVersion(PinnedPackage package) => package with { Range = null, Version = null, MayChange = false, EditPlace = null };
}
