using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.StandIns;

namespace TorchSharp.CatalogTool;

/// <summary>Compares published packages with the catalog. Pure: the packages of the catalog are those that the stand-ins are made as.</summary>
public static class CatalogComparison
{
    private static readonly string[] s_ofRelease = ["TorchSharp", "TorchSharp-cpu", "TorchSharp-cuda-linux", "TorchSharp-cuda-windows", "TorchVision", "TorchAudio"];

    /// <summary>The ids whose versions are looked up: those of the catalog's packages, without the parts that a CUDA runtime is cut into.</summary>
    public static IReadOnlyList<string> Ids(IReadOnlyList<TorchSharpRelease> releases) =>
        [.. StandInPackages.Of(releases).Select(package => package.Id).Where(id => !id.Contains("-part", StringComparison.Ordinal)).Distinct()];

    /// <summary>What differs; nothing where the catalog knows all that was published, as it was.</summary>
    /// <param name="releases">The catalog.</param>
    /// <param name="published">The packages of the feed, of the ids of <see cref="Ids"/>; prereleases left out.</param>
    public static IReadOnlyList<Difference> Compare(IReadOnlyList<TorchSharpRelease> releases, IReadOnlyList<FeedPackage> published)
    {
        var known = StandInPackages.Of(releases).ToDictionary(package => (package.Id, package.Version));
        var own = known.Keys.Select(key => key.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var differences = new List<Difference>();
        foreach (var package in published)
        {
            if (known.TryGetValue((package.Id, package.Version), out var expected))
                differences.AddRange(Compare(expected, package, own));
            else
                differences.Add(new Difference(IsFault: true, $"{package.Id} {package.Version} is published, and the catalog does not know it.{Hint(package, own)}"));
        }

        var there = published.Select(package => (package.Id, package.Version)).ToHashSet();
        differences.AddRange(known.Keys
            .Where(key => s_ofRelease.Contains(key.Id) && !there.Contains(key))
            .GroupBy(key => key.Id)
            .Select(missing => new Difference(IsFault: false, $"{missing.Key}: the feed lacks {missing.Count()} of the catalog's versions, {missing.Min(key => key.Version)} to {missing.Max(key => key.Version)}.")));
        return differences;
    }

    private static IEnumerable<Difference> Compare(StandInPackage expected, FeedPackage package, HashSet<string> own)
    {
        var frameworks = expected.DependencyGroups.Select(group => group.TargetFramework).ToList();
        if (frameworks.Except(package.Frameworks).Concat(package.Frameworks.Except(frameworks)).Any())
            yield return new Difference(IsFault: true, $"{expected}: published for {Join(package.Frameworks)}, in the catalog for {Join(frameworks)}.");

        foreach (var group in expected.DependencyGroups)
        {
            var asked = package.Dependencies.Where(dependency => dependency.Framework == group.TargetFramework && own.Contains(dependency.Id)).ToDictionary(dependency => dependency.Id, StringComparer.OrdinalIgnoreCase);
            foreach (var dependency in group.Dependencies.Where(dependency => own.Contains(dependency.Id)))
            {
                if (!asked.Remove(dependency.Id, out var actual))
                    yield return new Difference(IsFault: true, $"{expected} ({group.TargetFramework}) does not depend on {dependency.Id}, and the catalog says so.");
                else if (actual.Range is not { HasLowerBound: true, IsMinInclusive: true, HasUpperBound: false } || actual.Range.MinVersion != dependency.MinVersion)
                    yield return new Difference(IsFault: true, $"{expected} ({group.TargetFramework}) depends on {dependency.Id} {actual.Range.ToNormalizedString()}, in the catalog on {dependency.MinVersion} or newer.");
            }

            foreach (var more in asked.Values)
                yield return new Difference(IsFault: true, $"{expected} ({group.TargetFramework}) depends on {more.Id} {more.Range.ToNormalizedString()} too, and the catalog does not say so.");
        }
    }

    // What a row of the catalog would say of it.
    private static string Hint(FeedPackage package, HashSet<string> own)
    {
        var needs = package.Dependencies.Where(dependency => own.Contains(dependency.Id) || dependency.Id.StartsWith("libtorch-", StringComparison.OrdinalIgnoreCase))
            .Select(dependency => $"{dependency.Id} {dependency.Range.ToNormalizedString()}").Distinct().ToList();
        return $" It is for {Join(package.Frameworks)}{(needs.Count == 0 ? "" : $" and depends on {Join(needs)}")}.";
    }

    private static string Join(IReadOnlyList<string> words) => words.Count == 0 ? "no framework" : string.Join(", ", words);
}
