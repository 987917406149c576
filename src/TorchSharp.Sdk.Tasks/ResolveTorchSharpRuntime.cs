using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Messages;
using TorchSharp.Sdk.Tasks.Probes;
using TorchSharp.Sdk.Tasks.References;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks;

/// <summary>
/// Finds the machine's CUDA, decides which TorchSharp release and runtime package the project gets, and returns them as PackageReference items.
/// Reads files, the environment and the registry, and starts nvidia-smi or nvcc only where these leave a question open; never uses the network.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed partial class ResolveTorchSharpRuntime : Microsoft.Build.Utilities.Task
{
    private static readonly string[] s_reportFormats = ["text", "json"];

    private readonly LocalMachineAccess _environment = new();
    private readonly List<ReportedDecision> _decisions = [];
    private readonly List<DecisionMessage> _messages = [];
    private readonly List<ITaskItem> _warnings = [];
    private Download? _download;
    private Machine? _machine;
    private Machine? _declared;

    /// <inheritdoc/>
    public override bool Execute()
    {
        // A half-typed target framework is the .NET SDK's to report.
        var hasFramework = TargetFrameworkVersion.TrimStart('v') is not ("" or "0.0");
        if (!hasFramework && ReportFormat.Length == 0)
            return true;

        try
        {
            if (ReportFormat.Length > 0)
            {
                if (!s_reportFormats.Contains(ReportFormat, StringComparer.OrdinalIgnoreCase))
                    throw new InvalidSettingException($"TorchSharpInfoFormat={ReportFormat}", string.Join(" and ", s_reportFormats));
                _machine = PresentMachine();
            }

            TellMisspeltProperties();
            if (hasFramework)
                Resolve();
            else
                ReportWithoutFramework();
        }
        catch (InvalidSettingException exception)
        {
            Tell(new DecisionMessage(DecisionCodes.InvalidSetting, MessageSeverity.Error, exception.Message) { Cause = exception.Cause });
        }
        catch (MachineRecordingException exception)
        {
            Tell(new DecisionMessage(DecisionCodes.InvalidSetting, MessageSeverity.Error, $"The machine recording {MachineRecording} can't be read: {exception.Message}"));
        }

        Warnings = [.. _warnings];
        WriteReport();
        return ReportFormat.Length > 0 || !Log.HasLoggedErrors;
    }

    // In a build another task looks into the files, once, until one changes.
    private void TellMisspeltProperties()
    {
        if (IsRestoring)
            return;
        var properties = new MisspeltProperties([ProjectFile, .. SettingFiles]);
        var onCommandLine = BuildEngine is IBuildEngine6 engine ? properties.Among(engine.GetGlobalProperties()) : [];
        foreach (var message in ReportFormat.Length > 0 ? onCommandLine.Concat(properties.InFiles()) : onCommandLine)
            Tell(message);
    }

    private void Resolve()
    {
        var project = new ProjectReferences(PackageReferences, GlobalPackageReferences, PackageVersions, ManagePackageVersionsCentrally);
        var request = Request(project);
        if (project.Runtime is { } runtime)
            KeepUserRuntime(project, runtime.ItemSpec, request);
        else
            Choose(project, request);
    }

    // Every setting is read, and so checked, whatever comes of it.
    private RuntimeRequest Request(ProjectReferences project)
    {
        var notes = new List<string>();
        var host = PortableRid.From(HostRuntimeIdentifier);
        _declared = ProjectSettings.DeclaredMachine(DriverVersion, GpuArchitectures, _environment, notes);
        _machine = _declared ?? _machine;
        return new RuntimeRequest
        {
            Version = Version(project, notes),
            Backend = ProjectSettings.Backend(Backend, _environment, notes),
            Target = host,
            Host = host,
            TargetFramework = ProjectFramework(),
            NeedsRuntime = ProjectSettings.Switch("TorchSharpRuntime", Runtime) ?? IsRun(project),
            RequireCuda = ProjectSettings.Switch("TorchSharpRequireCuda", RequireCuda) ?? false,
            DeclaresMachine = _declared is not null,
            Notes = notes,
        };
    }

    // A library may ask for a runtime, and is packed for others all the same.
    private bool IsRun(ProjectReferences project) => IsProgram || project.HasTestFramework;

    // The user's own reference, then the property, then the release that a companion belongs to.
    private VersionRequest Version(ProjectReferences project, List<string> notes)
    {
        var property = ProjectSettings.Version(TorchSharpVersion);
        if (project.TorchSharpVersion() is { } own)
        {
            if (property.Kind == VersionRequestKind.Auto || (property.Version is { } version && version != own))
                notes.Add($"The project's own version of TorchSharp overrides TorchSharpVersion={TorchSharpVersion.Trim()}.");
            return VersionRequest.Pinned(own, PackageIds.TorchSharp);
        }

        if (NamesVersion(project) || project.HighestCompanion() is not { } companion)
            return property;
        if (property.Kind == VersionRequestKind.Auto)
            notes.Add($"The version of {companion.Package} overrides TorchSharpVersion={TorchSharpVersion.Trim()}.");
        return companion;
    }

    // Whether the project itself says which TorchSharp it wants, and not a companion for it.
    private bool NamesVersion(ProjectReferences project) =>
        project.TorchSharpVersion() is not null || ProjectSettings.Version(TorchSharpVersion).Kind == VersionRequestKind.Pinned;

    private void Choose(ProjectReferences project, RuntimeRequest request)
    {
        if (ProjectSettings.Switch("TorchSharpPortable", Portable) ?? false)
        {
            if (request.Backend.Kind is not (BackendRequestKind.Auto or BackendRequestKind.Cpu))
            {
                Tell(new DecisionMessage(DecisionCodes.NothingFits, MessageSeverity.Error,
                    $"TorchSharpPortable=true brings the CPU packages of every platform, and {request.Backend.Setting} asks for something else; remove one of them.") { Cause = request.Backend.Setting });
                return;
            }

            request = request with { Backend = new BackendRequest(BackendRequestKind.Cpu, Setting: "TorchSharpPortable=true") };
        }

        // The host's own decision comes first: where the machine chooses the version, the other targets follow.
        var targets = Targets(request).OrderByDescending(target => target == request.Host).ToList();
        var references = new List<ITaskItem>();
        foreach (var target in targets)
        {
            request = request with { Target = target };
            var machine = (_declared ?? (request.DependsOnMachine ? PresentMachine(request.Version.Version) : new Machine())) with { OperatingSystem = target.OperatingSystem };
            var decision = RuntimeSelector.Decide(request, machine);
            _decisions.Add(new ReportedDecision(request, decision));
            if (Log.LogsMessagesOfImportance(MessageImportance.Low))
                LogDetails(request, machine, decision);
            foreach (var message in decision.Messages)
                LogDecision(message);
            if (decision.Version is null)
                return;
            // A declared backend looks at no GPU; what the program loads on this machine is another matter.
            if (decision.Package is not null && !request.DependsOnMachine && target == request.Host && SystemLibraryFault(decision.Version, request) is { } tooOld)
                Tell(tooOld with { Cause = request.Version.Cause });

            if (target == targets[0])
            {
                ResolvedVersion = decision.Version.ToNormalizedString();
                ResolvedBackend = decision.Flavour;
                if (ReferencePlan.Managed(project, decision.Version, IsRun(project)) is { } managed)
                    references.Add(managed);
                if (request.Version.Kind == VersionRequestKind.Auto)
                    request = request with { Version = VersionRequest.Pinned(decision.Version) };
            }

            if (decision.Package is not null)
            {
                CompareWithLockFile(request, decision.Package);
                references.Add(ReferencePlan.Native(project, decision.Package));
                if (decision.Backend == TorchSharp.Compatibility.Backend.Cuda)
                    AddToDownload(decision.Package, decision.Version, target);
            }
        }

        PackageReferencesToAdd = [.. references];
        TellDownload();
    }

    // A disk that fills up fails the restore, or leaves libraries in parts without an error: what is needed is told before, in the restore itself.
    private void AddToDownload(RuntimePackage package, NuGetVersion version, PortableRid target)
    {
        if ((!IsRestoring && ReportFormat.Length == 0) || TorchSharpCatalog.Find(version) is not { } release)
            return;
        if (_download is null && new PackagesFolder(_environment).Find(ProjectFolder, RestorePackagesPath, RestoreConfigFile) is { } folder)
            _download = new Download(folder, _environment);
        _download?.Add(package, release, target);
    }

    private void TellDownload()
    {
        foreach (var message in _download?.Messages(SharedMachine.Access(RecordingFile), Path.GetTempPath()) ?? [])
            Tell(message);
    }

    private void LogDetails(RuntimeRequest request, Machine machine, RuntimeDecision decision)
    {
        foreach (var detail in RuntimeSelector.Explain(request, machine, decision))
            Log.LogMessage(MessageImportance.Low, "TorchSharp.Sdk: {0}", detail);
    }

    // What the user referenced by hand is never replaced. The managed package is added where it does not come along, and the pair is checked.
    private void KeepUserRuntime(ProjectReferences project, string id, RuntimeRequest request)
    {
        var runtime = new UserRuntime(id, PackageIds.IsBundle(id) ? project.RestoredVersionOf(id) : project.LowestVersionOf(id));
        ResolvedBackend = runtime.Flavour;
        var version = request.Version.Version ?? runtime.TorchSharpVersion ?? RuntimeSelector.RecommendedFor(request.TargetFramework)?.Version;
        // Both bring TorchSharp along, and NuGet takes the newer.
        if (!NamesVersion(project) && runtime.TorchSharpVersion is { } own && (version is null || own > version))
            version = own;
        Tell(new DecisionMessage(DecisionCodes.Chosen, MessageSeverity.Information,
            $"{runtime} is referenced by the project and was left as it is; without that reference the SDK chooses."));
        if (IgnoredBackend(request.Backend, runtime) is { } ignored)
        {
            Tell(new DecisionMessage(DecisionCodes.SettingWithoutEffect, MessageSeverity.Warning,
                $"{ignored} has no effect: the project references {runtime}, which is for {runtime.Flavour}. Remove the reference, and the SDK chooses by {ignored}; or remove the setting.") { Cause = ignored });
        }

        if (request is { RequireCuda: true, NeedsRuntime: true } && !runtime.IsCuda)
        {
            Tell(new DecisionMessage(DecisionCodes.NothingFits, MessageSeverity.Error,
                $"TorchSharpRequireCuda is true and the project references {runtime}, which has no CUDA. Drop the reference, or TorchSharpRequireCuda.") { Cause = id });
        }

        ReportUserRuntime(runtime, id, request);
        if (version is null)
            return;
        if (request is { RequireCuda: true, NeedsRuntime: true } && _declared is { } declared && runtime.IsCuda)
            CheckDeclaredMachine(request, version, id, runtime.Target ?? request.Host, declared);
        ResolvedVersion = version.ToNormalizedString();
        var managed = ReferencePlan.Managed(project, version, IsRun(project));
        PackageReferencesToAdd = managed is null ? [] : [managed];
        var targets = Targets(request).ToList();
        // Of a version that stands in a reference the check of the pins tells.
        foreach (var message in managed is null ? [] : RuntimeSelector.FaultsOf(version, runtime.IsCuda ? TorchSharp.Compatibility.Backend.Cuda : TorchSharp.Compatibility.Backend.Cpu, targets, request.TargetFramework))
            Tell(message with { Cause = id });
        // The machine is looked at only where the release asks for more than every machine has.
        if (request is { NeedsRuntime: true, DeclaresMachine: false } && targets.Contains(request.Host) && SystemLibraryFault(version, request) is { } tooOld)
            Tell(tooOld with { Cause = id });

        if (runtime.Release is { LibTorchVersion: { } libTorch } release && runtime.Target is { } rid)
        {
            AddToDownload(new RuntimePackage(id, runtime.Version ?? libTorch), release.Version, rid);
            TellDownload();
        }
    }

    // The setting that asks for something else than the user's own runtime; null where none does.
    private static string? IgnoredBackend(BackendRequest backend, UserRuntime runtime)
    {
        var isMet = backend.Kind switch
        {
            BackendRequestKind.Cpu => !runtime.IsCuda,
            BackendRequestKind.Cuda => runtime.IsCuda,
            BackendRequestKind.Flavour => runtime.Flavour == backend.Flavour.Flavour || runtime.Flavour == "cuda",
            _ => true,
        };
        return isMet ? null : backend.Setting;
    }

    // Where CUDA is required, a build machine without a GPU has to stop what the declared machine can't run.
    private void CheckDeclaredMachine(RuntimeRequest request, NuGetVersion version, string id, PortableRid target, Machine declared)
    {
        var asked = request with { Version = VersionRequest.Pinned(version, id), Backend = BackendRequest.Auto, Target = target };
        var decision = RuntimeSelector.Decide(asked, declared with { OperatingSystem = target.OperatingSystem });
        foreach (var message in decision.Messages.Where(message => message.Severity == MessageSeverity.Error))
            Tell(message);
    }

    // No program is run for it. The machine is looked at only where the release asks for more than every machine has.
    private DecisionMessage? SystemLibraryFault(NuGetVersion version, RuntimeRequest request)
    {
        if (!KnownFaults.NeedsSystemLibraries(version))
            return null;
        var access = SharedMachine.Access(RecordingFile);
        var machine = new Machine { Glibc = GlibcProbe.Read(access), LibStdCxx = LibStdCxxProbe.Read(access) };
        return RuntimeSelector.SystemLibraryFaultOf(version, machine, request.Host, request.TargetFramework);
    }

    private IEnumerable<PortableRid> Targets(RuntimeRequest request)
    {
        if (RuntimeIdentifiers.Length > 0)
            return RuntimeIdentifiers.Select(PortableRid.From).Distinct();
        if (!(ProjectSettings.Switch("TorchSharpPortable", Portable) ?? false))
            return [request.Host];
        // As a library it needs no package of its own, so that this says which release it is on any host.
        var version = RuntimeSelector.Decide(request with { NeedsRuntime = false }, new Machine()).Version;
        var rids = version is null ? null : TorchSharpCatalog.Find(version)?.CpuRids;
        return rids is null ? [request.Host] : rids.Select(PortableRid.From);
    }

    // A backend that is declared anew rewrites the file on purpose; in locked mode the restore fails all the same, and NuGet does not say why.
    private void CompareWithLockFile(RuntimeRequest request, RuntimePackage package)
    {
        var isDeclared = request.Backend.Kind != BackendRequestKind.Auto;
        if (!IsRestoring || LockFilePath.Length == 0 || (!IsLocked && (isDeclared || request.DeclaresMachine)))
            return;
        var chosenBy = isDeclared ? request.Backend.Setting : request.DeclaresMachine ? "the declared machine" : "this machine";
        var path = Path.Combine(ProjectFolder, LockFilePath);
        if (File.Exists(path) && LockFile.Conflict(path, File.ReadAllText(path), package, chosenBy, IsLocked) is { } conflict)
            Tell(conflict);
    }

    private TargetFramework ProjectFramework() => TargetFramework.TryParse(TargetFrameworkIdentifier, TargetFrameworkVersion)
        ?? throw new InvalidSettingException($"TargetFrameworkVersion={TargetFrameworkVersion}", "versions such as v8.0");

    private string ProjectFolder => Path.GetDirectoryName(ProjectFile) ?? "";

    private string RecordingFile => MachineRecording.Length == 0 ? "" : Path.Combine(ProjectFolder, MachineRecording);

    private Machine PresentMachine(NuGetVersion? pinned = null) => new SharedMachine(BuildEngine4).Get(
        RecordingFile, ProjectFolder, ReportFormat.Length > 0, pinned is not null && KnownFaults.NeedsSystemLibraries(pinned), text => Log.LogMessage(MessageImportance.Low, text));

    private void Tell(DecisionMessage message)
    {
        _messages.Add(message);
        LogDecision(message);
    }

    private void LogDecision(DecisionMessage message)
    {
        var messages = new BuildMessages(Log, BuildEngine4, RestoreSession, new ErrorLog(ErrorLog, ProjectFile, Log, BuildEngine4));
        switch (message.Severity)
        {
            case MessageSeverity.Error:
                messages.Error(message.Code, message.HelpLink, Place(message), message.Text);
                break;
            // The download is made by the restore: where it fails, no build follows.
            case MessageSeverity.Warning when message.Code == DecisionCodes.Download:
                if (IsRestoring)
                    messages.Warning(message.Code, message.HelpLink, Place(message), message.Text);
                break;
            case MessageSeverity.Warning:
                // The build phase tells, from the items.
                _warnings.Add(WarningItem.Of(message));
                break;
            default:
                messages.Message(message.Code, new SettingPlace(ProjectFile), message.Text, IsRestoring);
                break;
        }
    }

    private SettingPlace Place(DecisionMessage message) => new SettingPlaces([ProjectFile, .. SettingFiles]).Find(message.Cause);
}
