using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks;

/// <summary>Logs the report of a project: that of its one target framework, or those of all of them together.</summary>
[MSBuildMultiThreadableTask]
public sealed class TellTorchSharpReport : Microsoft.Build.Utilities.Task
{
    internal const string TextMetadata = "Text";

    /// <summary>What <see cref="ResolveTorchSharpRuntime.Report"/> gave, one a target framework.</summary>
    [Required]
    public ITaskItem[] Reports { get; set; } = [];

    /// <summary><c>text</c> or <c>json</c>.</summary>
    public string Format { get; set; } = "";

    /// <summary>Whether the project names several target frameworks: its JSON is an array, even of one.</summary>
    public bool IsMultiTargeting { get; set; }

    /// <summary>The report as one text, or one JSON value.</summary>
    [Output]
    public string Report { get; private set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var texts = Reports.Select(report => report.GetMetadata(TextMetadata));
        Report = !Format.Equals("json", StringComparison.OrdinalIgnoreCase) ? string.Join("\n", texts)
            : IsMultiTargeting ? JsonReport.Join(texts)
            : string.Concat(texts);
        Log.LogMessage(MessageImportance.High, "{0}", Report);
        return true;
    }
}
