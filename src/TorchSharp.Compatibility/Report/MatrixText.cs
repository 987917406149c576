using System.Globalization;
using System.Text;

namespace TorchSharp.Compatibility;

/// <summary>Writes the table of releases, and what to fetch for a machine without a network, for people.</summary>
public static class MatrixText
{
    /// <summary>The report as lines that end in <c>\n</c>.</summary>
    public static string Write(RuntimeReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append('\n');
        foreach (var reported in report.Decisions)
        {
            var request = reported.Request;
            var machine = ReleaseMatrix.MachineFor(request, report.Machine ?? new Machine());
            text.Append($"\nReleases for {request.Target}, {request.TargetFramework}, on {Describe(request, machine)}\n");
            Table(text, machine, ReleaseMatrix.Rows(request, machine));
            Packages(text, reported);
        }

        foreach (var message in report.Messages)
            text.Append('\n').Append(message.Code).Append(": ").Append(message.Text).Append('\n');
        return text.ToString();
    }

    private static string Describe(RuntimeRequest request, Machine machine)
    {
        if (machine.Driver.State == FactState.Unknown && machine.Gpus.Count == 0)
            return $"a machine of which nothing is known{(request.Target == request.Host ? "" : $" (this one is {request.Host})")}";
        var driver = machine.Driver.IsKnown ? $"driver {machine.Driver.Value}" : "a machine without a known driver";
        return machine.Gpus.Count == 0 ? driver : $"{driver} with {MachineWords.Join([.. machine.Gpus.Select(MachineWords.Gpu).Distinct()])}";
    }

    private static void Table(StringBuilder text, Machine machine, IReadOnlyList<ReleaseMatrixRow> rows)
    {
        var lines = new List<string[]> { (string[])["TorchSharp", "libtorch", "flavour", "driver from", .. machine.Gpus.Select((_, i) => $"GPU {i}"), "CPU", "CUDA", ""] };
        lines.AddRange(rows.Select(row => (string[])
        [
            row.Release.Version.ToNormalizedString(),
            row.Release.LibTorchVersion?.ToNormalizedString() ?? "?",
            row.Release.Cuda.Flavour,
            row.MinimumDriver?.ToString() ?? "?",
            .. row.Gpus.Select(ReleaseMatrixRow.Words),
            row.RunsOnCpu ? "yes" : "no",
            row.RunsOnCuda switch { true => "yes", false => "no", null => "unknown" },
            row.Remark,
        ]));
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            text.Append("  ").Append(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
    }

    private static void Packages(StringBuilder text, ReportedDecision reported)
    {
        var (request, decision) = reported;
        var packages = PackagesToFetch.Of(decision, request.Target);
        if (packages.Count == 0)
            return;
        text.Append($"\nPackages for a machine without a network, as {(reported.IsReferenced ? "the project references them" : "chosen")} for {request.Target}\n");
        foreach (var package in packages)
            text.Append("  ").Append(package).Append('\n');
        if (PackagesToFetch.SizeOf(decision, request.Target) is { } size)
        {
            text.Append($"  about {ByteSize.Words(size.Download)} to download");
            if (size.Unpacked is not null)
                text.Append($", {ByteSize.Words(size.InPackagesFolder)} in the packages folder once unpacked");
            if (size.LargestFile is { } largest)
                text.Append($"; the largest library, {ByteSize.Words(largest)}, is joined in the folder for temporary files");
            text.Append('\n');
        }
    }
}
