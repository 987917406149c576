using System.Text.RegularExpressions;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>
/// NuGet's packages.lock.json, which records what a restore chose. What one machine's GPU decided is not what another machine's does: NuGet would
/// refuse it in locked mode (NU1004) and rewrite the file otherwise, and say why in neither case.
/// </summary>
internal static class LockFile
{
    // "libtorch-cpu-linux-x64": { "type": "Direct", and so the bundles, which releases that the catalog does not know get.
    private static readonly Regex s_runtime = new(
        @"""(?:(?<runtime>libtorch-(?:cpu|cuda-[0-9.]+))-[a-z0-9-]+|(?<runtime>TorchSharp-(?:cpu|cuda-linux|cuda-windows)))""\s*:\s*\{\s*""type"":\s*""Direct""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What to say of a lock file that was made with another runtime package; null where it holds the chosen one or none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="chosen">The package of this restore.</param>
    /// <param name="chosenBy">What chose it, as the message names it: <c>this machine</c>, or a setting.</param>
    /// <param name="isLocked">Whether the restore may not change the file.</param>
    public static DecisionMessage? Conflict(string path, string text, RuntimePackage chosen, string chosenBy, bool isLocked)
    {
        if (text.IndexOf($"\"{chosen.Id}\"", StringComparison.OrdinalIgnoreCase) >= 0)
            return null;
        var recorded = s_runtime.Matches(text).Cast<Match>().Select(match => match.Groups["runtime"].Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (recorded.Count == 0)
            return null;

        var found = $"{Path.GetFileName(path)} was made with {string.Join(" and ", recorded)}, and {chosenBy} chooses {chosen.Id}"
            + (isLocked ? "; locked mode allows no other package than those of the file." : "; the restore rewrites the file.");
        return new DecisionMessage(DecisionCodes.LockedToOtherBackend, isLocked ? MessageSeverity.Error : MessageSeverity.Information,
            found + " Declare TorchSharpBackend in the project; to serve both kinds of machine, also set NuGetLockFilePath=packages.$(TorchSharpBackend).lock.json.");
    }
}
