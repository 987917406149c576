using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The releases that a request allows, before operating system, driver and GPUs are looked at.</summary>
internal static class Candidates
{
    /// <summary>Fills <paramref name="candidates"/>, newest first and never empty, or returns the error that says why there is none.</summary>
    public static DecisionMessage? For(RuntimeRequest request, out IReadOnlyList<Candidate> candidates)
    {
        candidates = [];
        switch (request.Version.Kind)
        {
            case VersionRequestKind.Pinned:
                var version = request.Version.Version!;
                var release = TorchSharpCatalog.Find(version);
                if (release is { IsPublished: false })
                    return DecisionMessages.NeverPublished(release, NewestBefore(version), request.Version);
                var candidate = release is not null ? Candidate.Of(release) : Assumed(version);
                if (candidate is null)
                    return DecisionMessages.OlderThanCatalog(version, request.Version);
                candidates = [candidate];
                return null;

            case VersionRequestKind.Auto:
                candidates = [.. Published().Where(request.TargetFramework.Fits).Select(Candidate.Of)];
                break;

            default:
                CudaVersion? flavour = request.Backend.Kind == BackendRequestKind.Flavour ? request.Backend.Flavour : null;
                if (Recommended(request.TargetFramework, flavour) is { } recommended)
                    candidates = [Candidate.Of(recommended)];
                else if (flavour is not null && Recommended(request.TargetFramework, null) is not null)
                    return DecisionMessages.NoSuchFlavour(request);
                break;
        }

        return candidates.Count > 0 ? null : DecisionMessages.NoReleaseForTargetFramework(request.TargetFramework);
    }

    /// <summary>The published releases, newest first.</summary>
    public static IEnumerable<TorchSharpRelease> Published() => TorchSharpCatalog.Releases.Reverse().Where(release => release.IsPublished);

    public static TorchSharpRelease? Recommended(TargetFramework targetFramework, CudaVersion? cuda) => Published().FirstOrDefault(release =>
        targetFramework.Fits(release)
        && release.LibTorchVersion is not null
        && (cuda is null || release.Cuda == cuda)
        && KnownFaults.IsSound(release.Version));

    private static Candidate? Assumed(NuGetVersion version) =>
        NewestBefore(version) is { } release ? new Candidate(release, version, IsInCatalog: false) : null;

    private static TorchSharpRelease? NewestBefore(NuGetVersion version) => Published().FirstOrDefault(release => release.Version < version);
}
