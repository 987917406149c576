using System.Globalization;
using System.Text;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>How many programs are safe, and of how many of these something is said: of all, and of those that each production had a part in.</summary>
internal static class ProgramCounts
{
    public static string Of(IReadOnlyCollection<JudgedProgram> programs)
    {
        var text = new StringBuilder();
        Append("all", [.. programs.Select(program => program.Verdict)]);
        foreach (var feature in programs.SelectMany(program => program.Program.Features.Select(feature => (feature, program.Verdict))).GroupBy(f => f.feature, f => f.Verdict).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Append(feature.Key, [.. feature]);
        }

        return text.ToString();

        void Append(string name, List<Verdict> verdicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-30} {verdicts.Count,6} | unsafe {Count(Truth.Unsafe),6}, silent {verdicts.Count(v => v.IsMissed),4}, suggested {verdicts.Count(v => v.IsDoubted),4}");
            text.Append(CultureInfo.InvariantCulture, $" | safe {Count(Truth.Safe),6}, reported {verdicts.Count(v => v.IsFalse),4}");
            text.Append(CultureInfo.InvariantCulture, $" | handled {Count(Truth.Handled)}, translated {Count(Truth.Translated)}, dead {Count(Truth.Dead)}, not compiled {Count(Truth.NotCompiled)}\n");

            int Count(Truth truth) => verdicts.Count(v => v.Truth == truth);
        }
    }
}
