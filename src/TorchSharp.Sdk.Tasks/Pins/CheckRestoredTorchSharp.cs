using Microsoft.Build.Framework;
using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// Checks what was restored, packages that others brought among it, and the project's own pins where the compiler's analyzers don't see what is wrong.
/// Reads the assets file, and project files only to say where a fault stands.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckRestoredTorchSharp : PinTask
{
    /// <summary>NuGet's project.assets.json.</summary>
    [Required]
    public string AssetsFile { get; set; } = "";

    /// <summary>The target framework's name in the project: net10.0.</summary>
    [Required]
    public string TargetFramework { get; set; } = "";

    /// <summary>The RID that the project is built for; empty for none.</summary>
    public string RuntimeIdentifier { get; set; } = "";

    /// <summary>TorchSharpDriverVersion as the user set it.</summary>
    public string DriverVersion { get; set; } = "";

    /// <summary>TorchSharpGpuArchitectures as the user set it.</summary>
    public string GpuArchitectures { get; set; } = "";

    /// <summary>A recorded machine to look at instead of this one.</summary>
    public string MachineRecording { get; set; } = "";

    /// <summary>Whether something was found that another driver or GPU would end.</summary>
    [Output]
    public bool IsOfMachine { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var pins = Evaluated();
        var facts = Facts() with { Machine = MachineOf(pins) };
        var own = pins.HasUserPins ? Findings(pins, facts).ToList() : [];
        IEnumerable<PinFinding> restored = [];
        if (Graph() is { } graph)
        {
            var known = new HashSet<string>(own.Select(finding => finding.Key));
            restored = RestoredRules.Check(graph, facts, pins.ChosenBySdk, CompiledVersions(graph)).Where(finding => !known.Contains(finding.Key));
        }

        WrittenPins? written = null;
        PortableRid[] analyzersTargets = RuntimeIdentifier.Length > 0 ? [PortableRid.From(RuntimeIdentifier)] : [];
        foreach (var finding in own.Concat(restored))
        {
            written ??= new WrittenPins(Files(pins), facts, pins.ForAnalyzers());
            IsOfMachine |= facts.Machine is { IsDeclared: false } && finding.Code is (PinCodes.DriverTooOld or PinCodes.NoCodeForGpu);
            if (finding.Severity == MessageSeverity.Error || !HandsOver || !written.IsFoundByAnalyzers(finding, analyzersTargets))
                Tell(finding, written);
        }

        return Finish();
    }

    private RestoredGraph? Graph() => Reading(AssetsFile, text =>
        Pins.AssetsFile.Read(text, TargetFramework, RuntimeIdentifier, PackageReferences.Concat(GlobalPackageReferences).Select(reference => reference.ItemSpec)));

    // What the projects that seem to drift were compiled against their own restore knows, which was part of this one.
    private Dictionary<string, NuGetVersion?> CompiledVersions(RestoredGraph graph)
    {
        var compiled = new Dictionary<string, NuGetVersion?>(StringComparer.OrdinalIgnoreCase);
        var drifting = graph.DriftingProjects().Select(drift => drift.Project.Id).ToList();
        if (drifting.Count == 0)
            return compiled;
        var projects = Reading(Path.Combine(Path.GetDirectoryName(AssetsFile) ?? "", Path.GetFileName(ProjectFile) + ".nuget.dgspec.json"), DependencyGraphFile.Read) ?? [];
        foreach (var project in projects.Where(project => drifting.Contains(project.Name, StringComparer.OrdinalIgnoreCase)))
        {
            var taken = project.OutputPath.Length == 0 ? null : Reading(Path.Combine(project.OutputPath, "project.assets.json"), text => Pins.AssetsFile.VersionOf("TorchSharp", text));
            if (NuGetVersion.TryParse(taken, out var version) || project.TorchSharpFloats)
                compiled[project.Name] = version;
        }

        return compiled;
    }

    private T? Reading<T>(string file, Func<string, T?> read)
        where T : class
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            // NuGet has just written or read them, so this is a race with another restore: the next build looks again.
            Log.LogMessage(MessageImportance.Low, "TorchSharp.Sdk: {0} was not checked: {1}", file, exception.Message);
            return null;
        }
    }

    // A machine is looked at only where a CUDA runtime of the user's is to run on it. What the SDK chose, it chose for the machine.
    private Machine? MachineOf(EvaluatedPins pins)
    {
        var targets = Targets;
        if (!IsProgram || !pins.HasUserPins || !pins.Packages.Any(package => package.Package is { IsRuntime: true, Backend: Backend.Cuda } && !pins.IsOfSdk(package)))
            return null;
        var host = PortableRid.From(HostRuntimeIdentifier);
        var target = targets.Count > 0 ? targets[0] : host;
        try
        {
            var declared = ProjectSettings.DeclaredMachine(DriverVersion, GpuArchitectures, new MachineAccess.LocalMachineAccess(), []);
            if (declared is null && targets.Any(other => other != host))
                return null;
            var folder = Path.GetDirectoryName(ProjectFile) ?? "";
            var machine = declared ?? new SharedMachine(BuildEngine4).Get(
                MachineRecording.Length == 0 ? "" : Path.Combine(folder, MachineRecording), folder, forReport: false, withSystemLibraries: false, text => Log.LogMessage(MessageImportance.Low, text));
            return machine with { OperatingSystem = target.OperatingSystem };
        }
        catch (Exception exception) when (exception is InvalidSettingException or MachineAccess.MachineRecordingException)
        {
            // The choice of the runtime reads the same settings, and has told.
            return null;
        }
    }
}
