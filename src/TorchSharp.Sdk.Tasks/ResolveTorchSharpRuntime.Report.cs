using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.References;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks;

// What a person or a script asks for: the report.
public sealed partial class ResolveTorchSharpRuntime
{
    // A half-written project still shows the machine.
    private void ReportWithoutFramework()
    {
        _machine = ProjectSettings.DeclaredMachine(DriverVersion, GpuArchitectures, _environment, []) ?? _machine;
        var found = FrameworkName.Length == 0 ? "The project names no TargetFramework" : $"TargetFramework={FrameworkName} is not understood";
        Tell(new DecisionMessage(DecisionCodes.InvalidSetting, MessageSeverity.Information, $"{found}, so nothing can be chosen for it; set TargetFramework to one such as net8.0."));
    }

    private void ReportUserRuntime(UserRuntime runtime, string id, RuntimeRequest request)
    {
        if (ReportFormat.Length == 0 || (runtime.Version ?? runtime.Release?.LibTorchVersion) is not { } packageVersion)
            return;
        var backend = runtime.IsCuda ? TorchSharp.Compatibility.Backend.Cuda : TorchSharp.Compatibility.Backend.Cpu;
        foreach (var target in Targets(request))
        {
            var asked = request with { Target = target, Version = runtime.TorchSharpVersion is { } version ? VersionRequest.Pinned(version, id) : request.Version };
            _decisions.Add(ReferencedRuntime.Judge(asked, _machine ?? new Machine(), new RuntimePackage(id, packageVersion), backend, runtime.Release, runtime.Target));
        }
    }

    private void WriteReport()
    {
        if (ReportFormat.Length == 0)
            return;
        // A machine that is declared has the system that the program is built for.
        var machine = _machine is { IsDeclared: true } && _decisions.Count > 0 ? _machine with { OperatingSystem = _decisions[0].Request.Target.OperatingSystem } : _machine;
        var report = new RuntimeReport
        {
            SdkVersion = typeof(ResolveTorchSharpRuntime).Assembly.GetName().Version.ToString(3),
            Project = ProjectFile,
            TargetFramework = FrameworkName,
            Machine = machine,
            Decisions = _decisions,
            Messages = _messages,
        };
        var item = new TaskItem("report");
        ((ITaskItem2)item).SetMetadataValueLiteral(
            TellTorchSharpReport.TextMetadata,
            ReportFormat.Equals("json", StringComparison.OrdinalIgnoreCase) ? JsonReport.Write(report)
            : IsMatrix ? MatrixText.Write(report)
            : TextReport.Write(report));
        Report = item;
    }
}
