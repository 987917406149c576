using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>Writes a <see cref="RuntimeReport"/> for scripts. Names are camelCase; what is not known is null or left out of a list.</summary>
public static class JsonReport
{
    /// <summary>The reports of a project's target frameworks as one JSON array.</summary>
    /// <param name="reports">What <see cref="Write"/> made of each.</param>
    public static string Join(IEnumerable<string> reports) => $"[\n{string.Join(",\n", reports)}\n]";

    /// <summary>The report as one indented JSON object.</summary>
    public static string Write(RuntimeReport report)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Property("sdkVersion", report.SdkVersion);
        json.Property("project", report.Project);
        json.Property("targetFramework", report.TargetFramework.Length == 0 ? null : report.TargetFramework);
        if (report.Machine is null)
            json.Property("machine", default(string));
        else
            Machine(json, report.Machine);
        json.Array("decisions", report.Decisions, reported => Decision(json, reported, report.Machine));
        json.Array("messages", report.Messages, message => Message(json, message));
        json.EndObject();
        return json.ToString();
    }

    private static void Machine(JsonText json, Machine machine)
    {
        json.BeginObject("machine");
        json.Property("operatingSystem", machine.OperatingSystem.ToString().ToLowerInvariant());
        json.Property("wsl", machine.IsWsl);
        json.Property("declared", machine.IsDeclared);
        Fact(json, "driver", machine.Driver);
        Fact(json, "cudaDriverVersion", machine.CudaDriverVersion);
        json.Property("gpusAreKnown", machine.GpusAreKnown);
        json.Array("gpus", machine.Gpus, gpu =>
        {
            json.BeginObject();
            json.Property("name", gpu.Name);
            Fact(json, "computeCapability", gpu.ComputeCapability);
            json.Property("pciDeviceId", gpu.PciDeviceId?.ToString("X4", CultureInfo.InvariantCulture));
            json.Property("memoryMiB", gpu.MemoryMiB);
            json.Property("source", gpu.Source);
            json.EndObject();
        });
        Fact(json, "glibc", machine.Glibc);
        Fact(json, "libStdCxx", machine.LibStdCxx);
        Fact(json, "forwardCompatibility", machine.ForwardCompatibility);
        json.Array("toolkits", machine.Toolkits, toolkit =>
        {
            json.BeginObject();
            Fact(json, "version", toolkit.Version);
            json.Property("folder", toolkit.Folder);
            json.Property("source", toolkit.Source);
            json.EndObject();
        });
        json.Array("findings", machine.Findings, finding =>
        {
            json.BeginObject();
            json.Property("kind", finding.Kind.ToString());
            json.Property("text", finding.Text);
            json.EndObject();
        });
        json.EndObject();
    }

    private static void Fact<T>(JsonText json, string name, Fact<T> fact)
    {
        json.BeginObject(name);
        json.Property("state", fact.State.ToString().ToLowerInvariant());
        json.Property("value", fact.IsKnown ? fact.Value!.ToString() : null);
        json.Property("source", fact.Source);
        json.Property("problem", fact.Problem);
        json.EndObject();
    }

    private static void Decision(JsonText json, ReportedDecision reported, Machine? machine)
    {
        var (request, decision) = reported;
        json.BeginObject();
        json.Property("target", request.Target.Name);
        json.Property("host", request.Host.Name);
        json.Property("targetFramework", request.TargetFramework.ToString());
        json.Property("needsRuntime", request.NeedsRuntime);
        json.Property("requireCuda", request.RequireCuda);
        json.Property("requestedVersion", request.Version.Version?.ToNormalizedString() ?? request.Version.Kind.ToString().ToLowerInvariant());
        json.Property("requestedBackend", request.Backend.Kind == BackendRequestKind.Flavour
            ? request.Backend.Flavour.Flavour : request.Backend.Kind.ToString().ToLowerInvariant());
        json.Property("version", decision.Version?.ToNormalizedString());
        json.Property("backend", decision.Flavour);
        json.Property("isReferencedByProject", reported.IsReferenced);
        json.Property("package", decision.Package?.Id);
        json.Property("packageVersion", decision.Package?.Version.ToNormalizedString());
        json.Strings("packages", PackagesToFetch.Of(decision, request.Target));
        var size = PackagesToFetch.SizeOf(decision, request.Target);
        json.Property("downloadBytes", size?.Download);
        json.Property("packagesFolderBytes", size is { Unpacked: not null } ? size.InPackagesFolder : null);
        json.Property("largestJoinedFileBytes", size?.LargestFile);
        json.Array("releases", machine is null ? [] : ReleaseMatrix.Rows(request, ReleaseMatrix.MachineFor(request, machine)), row =>
        {
            json.BeginObject();
            json.Property("version", row.Release.Version.ToNormalizedString());
            json.Property("libTorchVersion", row.Release.LibTorchVersion?.ToNormalizedString());
            json.Property("flavour", row.Release.Cuda.Flavour);
            json.Property("minimumDriver", row.MinimumDriver?.ToString());
            json.Strings("gpus", row.Gpus.Select(ReleaseMatrixRow.Words));
            json.Property("runsOnCpu", row.RunsOnCpu);
            json.Property("runsOnCuda", row.RunsOnCuda);
            json.Property("remark", row.Remark);
            json.EndObject();
        });
        json.Array("rejected", decision.Rejected, rejected =>
        {
            json.BeginObject();
            json.Property("version", rejected.Version.ToNormalizedString());
            json.Property("backend", rejected.Flavour);
            json.Property("reason", rejected.Reason.ToString());
            json.Property("explanation", rejected.Explanation);
            json.EndObject();
        });
        json.Array("messages", decision.Messages, message => Message(json, message));
        json.EndObject();
    }

    private static void Message(JsonText json, DecisionMessage message)
    {
        json.BeginObject();
        json.Property("code", message.Code);
        json.Property("severity", message.Severity.ToString().ToLowerInvariant());
        json.Property("text", message.Text);
        json.Property("helpLink", message.HelpLink);
        json.EndObject();
    }
}
