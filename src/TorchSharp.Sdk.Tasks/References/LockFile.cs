using System.Text.RegularExpressions;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>
/// NuGet's packages.lock.json, which records what a restore chose. What one machine's GPU decided is not what another machine's does: NuGet would
/// refuse it in locked mode (NU1004) and rewrite the file otherwise, and say why in neither case.
/// </summary>
internal static class LockFile
{
    private static readonly Regex s_runtime = new(@"""libtorch-(cpu|cuda-[0-9.]+)-[a-z0-9-]+""\s*:\s*\{\s*""type"":\s*""Direct""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What to say of a lock file that was made with another runtime package; null where it holds the chosen one or none.</summary>
    public static DecisionMessage? Conflict(string path, string text, RuntimePackage chosen, bool isLocked)
    {
        if (text.IndexOf($"\"{chosen.Id}\"", StringComparison.OrdinalIgnoreCase) >= 0)
            return null;
        var recorded = s_runtime.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct().ToList();
        if (recorded.Count == 0)
            return null;

        var found = $"{Path.GetFileName(path)} was made with {string.Join(" and ", recorded.Select(flavour => $"libtorch-{flavour}"))}, and this machine chooses {chosen.Id}"
            + (isLocked ? "; locked mode allows no other package than those of the file." : "; the restore rewrites the file.");
        return new DecisionMessage(DecisionCodes.LockedToOtherBackend, isLocked ? MessageSeverity.Error : MessageSeverity.Information,
            found + " Declare the backend (TorchSharpBackend=cpu or cuda), or keep one lock file a backend (NuGetLockFilePath=packages.$(TorchSharpBackend).lock.json).");
    }
}
