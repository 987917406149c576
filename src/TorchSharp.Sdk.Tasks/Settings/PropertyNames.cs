namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>The names of properties that begin with TorchSharp and that somebody reads.</summary>
internal static class PropertyNames
{
    /// <summary>What they begin with.</summary>
    public const string Prefix = "TorchSharp";

    // So many letters may differ in a name, counted without the prefix, that has this many or more; in a shorter one a single letter.
    private const int MostDifferences = 2;
    private const int LongName = 10;

    /// <summary>What users set.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "TorchSharpAlignApply", "TorchSharpAlignTo", "TorchSharpAnalysisMode", "TorchSharpBackend", "TorchSharpCheckScripts", "TorchSharpDriverVersion", "TorchSharpGpuArchitectures",
        "TorchSharpInfoFormat", "TorchSharpMachineFile", "TorchSharpPortable", "TorchSharpRequireCuda", "TorchSharpRuntime", "TorchSharpVerifyNativeFiles", "TorchSharpVersion",
    ];

    /// <summary>The setting that a name is a slip of; null where it is one, where it is near none, and where it looks like a name of the user's own.</summary>
    public static string? MeantBy(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        string? meant = null;
        var least = MostDifferences + 1;
        foreach (var setting in Settings)
        {
            // TorchSharpVersions is a list of somebody's, and TorchSharpVersion2 a second one.
            if (name.StartsWith(setting, StringComparison.OrdinalIgnoreCase))
                return null;
            var most = setting.Length - Prefix.Length < LongName ? 1 : MostDifferences;
            var differences = Differences(name.Substring(Prefix.Length).ToUpperInvariant(), setting.Substring(Prefix.Length).ToUpperInvariant(), most);
            if (differences <= most && differences < least)
                (meant, least) = (setting, differences);
        }

        return meant;
    }

    // Letters that are missing, too many, others, or swapped with their neighbour (the optimal string alignment distance); more than most is not counted.
    private static int Differences(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
