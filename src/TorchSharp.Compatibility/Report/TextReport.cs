using System.Text;

namespace TorchSharp.Compatibility;

/// <summary>Writes a <see cref="RuntimeReport"/> for people.</summary>
public static class TextReport
{
    /// <summary>The report as lines that end in <c>\n</c>.</summary>
    public static string Write(RuntimeReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append('\n');

        Section(text, report.Machine is { IsDeclared: true } ? "Declared machine" : "Machine",
            report.Machine is null ? ["not looked at"] : MachineReport.Of(report.Machine, report.Decisions.Select(reported => reported.Decision.ChosenCuda).FirstOrDefault(cuda => cuda is not null)));
        foreach (var reported in report.Decisions)
        {
            var (request, decision) = reported;
            Section(text, "Request", Request(request));
            Section(text, $"Decision for {request.Target}", Decision(reported));
            if (decision.Rejected.Count > 0)
                Section(text, "Rejected", decision.Rejected.Select(rejected => $"TorchSharp {rejected.Version}, {rejected.Flavour}: {rejected.Explanation}"));
        }

        if (report.Messages.Count > 0)
            Section(text, "Messages", report.Messages.Select(Message));
        return text.ToString();
    }

    private static IEnumerable<string> Request(RuntimeRequest request)
    {
        yield return "TorchSharp: " + request.Version.Kind switch
        {
            VersionRequestKind.Pinned => $"{request.Version.Version} ({(request.Version.Package.Length > 0 ? $"package reference {request.Version.Package}" : "TorchSharpVersion")})",
            VersionRequestKind.Auto => "auto, the newest that this machine runs",
            _ => "not set, so the recommended release",
        };
        yield return "Backend: " + (request.Backend.Setting.Length > 0 ? request.Backend.Setting : "auto (not set)");
        yield return $"Target: {request.Target}, {request.TargetFramework}, {(request.NeedsRuntime ? "a program" : "a library without natives")}, built on {request.Host}";
        if (request.RequireCuda)
            yield return "TorchSharpRequireCuda: true";
    }

    private static IEnumerable<string> Decision(ReportedDecision reported)
    {
        var decision = reported.Decision;
        var package = decision.Package is null ? "no runtime package" : $"runtime package {decision.Package}{(reported.IsReferenced ? ", which the project references" : "")}";
        if (decision.Version is not null)
            yield return $"TorchSharp {decision.Version}, backend {decision.Flavour}, {package}";
        foreach (var message in decision.Messages)
            yield return Message(message);
    }

    private static string Message(DecisionMessage message) => $"{message.Code}: {message.Text}";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append('\n').Append(title).Append('\n');
        foreach (var line in lines)
            text.Append("  ").Append(line).Append('\n');
    }
}
