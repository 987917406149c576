using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The texts of decisions, one function a message: what was found, what is needed, what to do.</summary>
internal static class DecisionMessages
{
    private const string RequireCuda = "TorchSharpRequireCuda=true";

    public static DecisionMessage Chosen(Candidate candidate, Backend backend, RuntimePackage runtime, string reason, RuntimeRequest request)
    {
        var text = $"TorchSharp {candidate.Version}, {candidate.Release.FlavourOf(backend)}: {runtime}. {reason}";
        if (!candidate.IsInCatalog)
        {
            text += $" This SDK does not know TorchSharp {candidate.Version} (newest known: {TorchSharpCatalog.Newest.Version}),"
                + $" so it took the bundle of the same version and assumed the needs of {candidate.Release.Version}.";
        }

        // A companion that asks for a TorchSharp is easily overlooked.
        if (request.Version is { Kind: VersionRequestKind.Pinned, Package: { Length: > 0 } package } && !package.Equals("TorchSharp", StringComparison.OrdinalIgnoreCase))
            text += $" The TorchSharp version is that of {package}.";
        return new(DecisionCodes.Chosen, MessageSeverity.Information, string.Join(" ", [text, .. request.Notes]));
    }

    public static DecisionMessage NoRuntimeAsked(Candidate candidate, RuntimeRequest request) => new(DecisionCodes.Chosen, MessageSeverity.Information,
        $"TorchSharp {candidate.Version} without a runtime package, as set by {request.Backend.Setting}: the program has to load libtorch itself.");

    /// <summary>A line of the detailed log.</summary>
    public static string Rejected(RejectedCandidate candidate) => $"Rejected: TorchSharp {candidate.Version}, {candidate.Flavour}: {candidate.Explanation}.";

    public static string AsSet(Candidate candidate, RuntimeRequest request)
    {
        // The recommended release of another CUDA version may be an older one.
        var isOlder = request is { Backend.Kind: BackendRequestKind.Flavour, Version.Kind: VersionRequestKind.Recommended }
            && Candidates.Recommended(request.TargetFramework, null) is { } recommended && recommended.Version != candidate.Version;
        return $"As set by {request.Backend.Setting}{(isOlder ? $"; {candidate.Version} is the newest release built with {candidate.Release.Cuda.Flavour} that has no known fault" : "")}.";
    }

    public static string OtherTarget(RuntimeRequest request)
    {
        if (NoCudaFor(request.Target) is { } none)
            return none;
        return $"The GPUs of this {request.Host} machine say nothing about {request.Target};"
            + " for CUDA, set TorchSharpBackend=cuda, or declare the target's driver and GPUs (TorchSharpDriverVersion, TorchSharpGpuArchitectures).";
    }

    /// <summary>The sentence that there is no CUDA for a target; null where there is.</summary>
    private static string? NoCudaFor(PortableRid target)
    {
        if (target.OperatingSystem == OperatingSystemFamily.MacOS)
            return "There is no CUDA on macOS.";
        return TorchSharpCatalog.Newest.CudaRids.Contains(target.Name)
            ? null
            : $"TorchSharp has CUDA packages for {MachineWords.Join(TorchSharpCatalog.Newest.CudaRids)}, none for {target}.";
    }

    public static string NoGpu(Machine machine, RuntimeRequest request)
    {
        if (NoCudaFor(request.Target) is { } none)
            return none;

        var sentences = new List<string> { machine switch
        {
            { Findings.Count: > 0 } when machine.Findings.Any(IsAboutTheGpu) => machine.Findings.First(IsAboutTheGpu).Text,
            { Driver.IsKnown: true, IsDeclared: false } => MachineWords.Sentence($"{MachineWords.Driver(machine)} was found, and no GPU"),
            { IsDeclared: true } => $"No GPU is declared ({machine.Declaration}).",
            _ => "No NVIDIA driver or GPU was found on this machine.",
        } };
        if (machine.Toolkits.Count > 0 && !machine.Driver.IsKnown)
        {
            var toolkit = machine.Toolkits[0];
            sentences.Add($"A CUDA toolkit{ToolkitVersion(toolkit)} is in {toolkit.Folder}; to build for a machine with a GPU, set TorchSharpBackend=cuda.");
        }

        return string.Join(" ", sentences);
    }

    public static string WhyCuda(Candidate candidate, Machine machine, Gpu? gpu, RuntimeRequest request)
    {
        var sentences = new List<string>();
        var cuda = candidate.Release.Cuda;
        var needed = DriverCatalog.RequirementOf(cuda)!.MinimumOn(machine.DriverOperatingSystem);
        var build = LibTorchBuilds.Find(candidate.Release, request.Target.OperatingSystem);

        var driver = machine switch
        {
            _ when CandidateCheck.NeedsForwardCompatibility(candidate, machine, gpu) => $"{MachineWords.Driver(machine)} is older than {needed}, and the forward-compatibility"
                + $" libcuda of driver {machine.ForwardCompatibility.Value} (from {machine.ForwardCompatibility.Source}) makes up for it where the program gets the same LD_LIBRARY_PATH",
            { Driver.IsKnown: true } => $"{MachineWords.Driver(machine)} is new enough ({needed} or newer)",
            { CudaDriverVersion.IsKnown: true } => $"the driver serves CUDA {machine.CudaDriverVersion.Value} (from {machine.CudaDriverVersion.Source})",
            _ => $"no driver version is declared, so {needed} or newer is assumed",
        };
        var code = gpu switch
        {
            null => "nothing is known of its GPUs",
            { ComputeCapability.IsKnown: true } when build is not null => $"this build has code for {MachineWords.Gpu(gpu)}",
            { ComputeCapability.IsKnown: true } => $"it is not known for which GPUs this build has code ({MachineWords.Gpu(gpu)} is here)",
            _ => $"the compute capability of {MachineWords.Gpu(gpu)} is not known",
        };
        sentences.Add(MachineWords.Sentence($"{driver}, and {code}"));

        sentences.AddRange(machine.Gpus
            .Select(other => CandidateCheck.OfMachine(candidate, machine, other, request))
            .OfType<RejectedCandidate>()
            .Select(rejected => $"A GPU is left out: {rejected.Explanation}.").Distinct());

        if (machine is { Driver.IsKnown: true, DriverOperatingSystem: OperatingSystemFamily.Windows }
            && machine.Driver.Value! < DriverCatalog.RequirementOf(cuda)!.WindowsDriverOfReleaseNotes)
        {
            sentences.Add($"NVIDIA's release notes ask for {DriverCatalog.RequirementOf(cuda)!.WindowsDriverOfReleaseNotes}; update the driver if CUDA does not start.");
        }

        sentences.AddRange(machine.Findings
            .Where(finding => IsAboutTheGpu(finding) || finding.Kind is MachineFindingKind.VisibleDevices or MachineFindingKind.GpuFault
                || (gpu is not { ComputeCapability.IsKnown: true } && finding.Kind == MachineFindingKind.ProbeFailed)
                || (finding.Kind == MachineFindingKind.ForwardCompatibility && !(gpu is not null && GpuCatalog.IsDataCenter(gpu.Name))))
            .Select(finding => MachineWords.Sentence(finding.Text)));
        return string.Join(" ", sentences);
    }

    /// <summary>What to do about a rejection; <paramref name="newest"/> is the newest release that driver and GPU run.</summary>
    public static string RemedyFor(RejectedCandidate rejection, TorchSharpRelease? newest, Machine machine, RuntimeRequest request)
    {
        var ways = new List<string>();
        switch (rejection.Reason)
        {
            // It says itself what to do.
            case RejectionReason.NoDriver when DriverFinding(rejection, machine) is not null || CandidateCheck.Mismatch(machine) is not null:
                return "";
            case RejectionReason.NoDriver when machine.Driver.State == FactState.Unreadable:
                ways.Add("declare the driver with TorchSharpDriverVersion");
                break;
            case RejectionReason.NoDriver when machine.IsDeclared:
                ways.Add("declare a driver with TorchSharpDriverVersion");
                break;
            case RejectionReason.NoDriver:
                ways.Add("install the NVIDIA driver");
                break;
            case RejectionReason.DriverTooOld when AnyReleaseHasCodeFor(machine, request):
                ways.Add("update the driver");
                break;
            case RejectionReason.DriverDroppedGpu:
                ways.Add("go back to that driver branch");
                break;
        }

        if (newest is not null && newest.Version != rejection.Version)
        {
            ways.Add(request.Version.Package.Length > 0
                ? $"reference {request.Version.PackageToChange} {newest.Version}, the newest that runs here ({newest.Cuda.Flavour})"
                : $"set TorchSharpVersion to {newest.Version}, the newest that runs here ({newest.Cuda.Flavour}), or to auto");
        }

        if (ways.Count == 0)
            ways.Add("no TorchSharp release runs here with CUDA: set TorchSharpBackend=cpu to say that the CPU is meant");
        return MachineWords.Sentence(string.Join(", or ", ways));
    }

    // Where not, no driver helps.
    private static bool AnyReleaseHasCodeFor(Machine machine, RuntimeRequest request) =>
        machine.Gpus.Count == 0 || machine.Gpus.Any(gpu => !gpu.ComputeCapability.IsKnown || Candidates.Published().Any(release =>
            LibTorchBuilds.Find(release, request.Target.OperatingSystem)?.SupportOf(gpu.ComputeCapability.Value) == ArchitectureSupport.Native));

    /// <summary>Why CUDA was ruled out: what is known to be wrong with the machine first, then what the release needs.</summary>
    public static string WhyNot(RejectedCandidate rejection, Machine machine)
    {
        return DriverFinding(rejection, machine) is { } finding
            ? $"{finding.Text} {MachineWords.Sentence(rejection.Need)}"
            : MachineWords.Sentence(rejection.Explanation);
    }

    // What is known of a driver that is not loaded says more than that it is not, and has its own remedy.
    private static MachineFinding? DriverFinding(RejectedCandidate rejection, Machine machine) =>
        rejection.Need.Length > 0 ? machine.Findings.FirstOrDefault(IsAboutTheGpu) : null;

    public static DecisionMessage CpuDespiteGpu(RejectedCandidate rejection, Machine machine, RuntimePackage package, string remedy, RuntimeRequest request) => new(
        DecisionCodes.CpuDespiteGpu, MessageSeverity.Warning,
        $"{WhyNot(rejection, machine)} The program gets {package} and computes on the CPU. {remedy}".TrimEnd())
    {
        Cause = request.Version.Cause,
    };

    /// <summary>With the codes that the rules about pins have for it.</summary>
    public static DecisionMessage ReferencedCudaRejected(RejectedCandidate rejection, Machine machine, RuntimePackage package, string remedy) => new(
        rejection.Reason switch
        {
            RejectionReason.NoDriver or RejectionReason.DriverTooOld => PinCodes.DriverTooOld,
            RejectionReason.KnownFault => DecisionCodes.KnownFault,
            _ => PinCodes.NoCodeForGpu,
        },
        MessageSeverity.Warning, $"{WhyNot(rejection, machine)} {package} can't compute on the GPU here. {remedy}".TrimEnd());

    public static DecisionMessage KnownFault(NuGetVersion version, KnownFault fault, TargetFramework targetFramework)
    {
        var other = Candidates.Recommended(targetFramework, null);
        return new(DecisionCodes.KnownFault, MessageSeverity.Warning,
            $"TorchSharp {version.ToNormalizedString()} {fault.Symptom} ({fault.Source})." + (other is null ? "" : $" Use {other.Version}, which has no such fault."));
    }

    public static DecisionMessage SystemLibraryTooOld(NuGetVersion version, KnownFault fault, Machine machine, TargetFramework targetFramework)
    {
        var other = Candidates.Recommended(targetFramework, null);
        return new(DecisionCodes.SystemLibraryTooOld, MessageSeverity.Warning,
            $"TorchSharp {version.ToNormalizedString()} {NeedOfSystemLibrary(fault, machine)}: its native library does not load here ({fault.Source})."
            + (other is null ? "" : $" Use {other.Version}, which has no such need, or run the program on a newer system."));
    }

    /// <summary>What the release needs of the system, and what is there: the end of a sentence that begins with the release.</summary>
    public static string NeedOfSystemLibrary(KnownFault fault, Machine machine) => fault.MinimumLibStdCxx is { } symbols
        ? $"needs a libstdc++ with GLIBCXX_{symbols}, and this machine has GLIBCXX_{machine.LibStdCxx.Value} (from {machine.LibStdCxx.Source})"
        : $"needs glibc {fault.MinimumGlibc} or newer, and this machine has {machine.Glibc.Value} (from {machine.Glibc.Source})";

    public static DecisionMessage ContradictsRequireCuda(RuntimeRequest request) => NothingFits(
        $"{request.Backend.Setting} rules CUDA out and TorchSharpRequireCuda=true asks for it; remove one of them.", request.Backend.Setting);

    public static DecisionMessage DeclaredCudaWithoutGpu(RuntimeRequest request, Machine machine) => NothingFits(
        $"{request.Backend.Setting} asks for CUDA and {machine.Declaration} declares a machine without a GPU; remove one of them.", request.Backend.Setting);

    public static DecisionMessage RequiredCudaForOtherTarget(RuntimeRequest request) => NothingFits(
        $"TorchSharpRequireCuda is true and CUDA can't be used. {OtherTarget(request)}", RequireCuda);

    public static DecisionMessage RequiredCudaWithoutGpu(Machine machine, RuntimeRequest request)
    {
        var remedy = NoCudaFor(request.Target) is not null
            ? "Remove TorchSharpRequireCuda, or build for another target."
            : "To build for another machine, set TorchSharpBackend=cuda.";
        return NothingFits($"TorchSharpRequireCuda is true and CUDA can't be used. {NoGpu(machine with { Toolkits = [] }, request)} {remedy}", RequireCuda);
    }

    public static DecisionMessage RequiredCudaRejected(RejectedCandidate rejection, Machine machine, string remedy) => NothingFits(
        $"TorchSharpRequireCuda is true and CUDA can't be used. {WhyNot(rejection, machine)} {remedy}".TrimEnd(), RequireCuda);

    /// <summary>An error; <paramref name="newest"/> is the newest release that the declared driver and GPU run, null where there is none or nothing is declared.</summary>
    public static DecisionMessage DeclaredCudaImpossible(RuntimeRequest request, RejectedCandidate rejection, TorchSharpRelease? newest)
    {
        var target = request.Target;
        var remedy = rejection.Reason switch
        {
            RejectionReason.NoPackageForTarget => $"{(NoCudaFor(target) ?? "").TrimEnd('.')}: build for another target, or set TorchSharpBackend=cpu",
            RejectionReason.OtherFlavour => $"set TorchSharpBackend={rejection.Flavour}, or take one of the releases with {request.Backend.Flavour.Flavour}: {ReleasesWith(request.Backend.Flavour)}",
            RejectionReason.TargetFramework => "target a newer framework, or take an older TorchSharp",
            _ when newest is not null && newest.Version != rejection.Version => (request.Version.Package.Length > 0
                ? $"reference {request.Version.PackageToChange} {newest.Version}"
                : $"set TorchSharpVersion to {newest.Version}") + $", the newest that runs there ({newest.Cuda.Flavour}), or change the declared driver and GPUs",
            _ => "change the declared driver and GPUs, or set TorchSharpBackend=auto",
        };
        return NothingFits($"{MachineWords.Sentence(rejection.Explanation)} {MachineWords.Sentence(remedy)}", request.Backend.Setting);
    }

    public static DecisionMessage NoSuchFlavour(RuntimeRequest request) => NothingFits(
        $"{request.Backend.Setting} asks for {request.Backend.Flavour.Flavour}, and no TorchSharp release for {request.TargetFramework} is built with it;"
        + $" set one of {MachineWords.Join([.. Candidates.Published().Where(request.TargetFramework.Fits).Select(release => release.Cuda.Flavour).Distinct()])}.", request.Backend.Setting);

    public static DecisionMessage NoCpuPackage(RuntimeRequest request, RejectedCandidate rejection, TorchSharpRelease? newest, IReadOnlyList<string> servedRids)
    {
        if (rejection.Reason != RejectionReason.NoPackageForTarget && newest is null)
            return NothingFits(MachineWords.Sentence(rejection.Explanation) + " Take another version of TorchSharp.", request.Version.Cause);

        // A release may have a package and not work there: without that, the message would seem to be wrong.
        var faulty = newest is null ? Candidates.Published().FirstOrDefault(release => release.CpuRids.Contains(request.Target.Name)) : null;
        var fault = faulty is null ? null : Compatibility.KnownFaults.Find(faulty.Version, request.Target.OperatingSystem, Backend.Cpu, FaultImpact.Avoid);
        var found = newest is null && faulty is null
            ? $"no TorchSharp release has a package for {request.Target}, with CUDA or without"
            : rejection.Explanation;
        if (fault is not null)
            found += $", and TorchSharp {faulty!.Version}, which has one, {fault.Symptom} ({fault.Source})";
        var remedy = newest is null
            ? $"{(faulty is null ? "" : "no release runs there; ")}build for one of the RuntimeIdentifiers {MachineWords.Join(servedRids, "or")},"
              + " or set TorchSharpBackend=none and load libtorch yourself"
            : $"the newest release that runs there is {newest.Version}: "
              + (request.Version.Package.Length > 0 ? $"reference {request.Version.PackageToChange} {newest.Version}" : $"set TorchSharpVersion={newest.Version}");
        return NothingFits($"{MachineWords.Sentence(found)} {MachineWords.Sentence(remedy)}",
            newest is null || request.Version.Kind != VersionRequestKind.Pinned ? $"RuntimeIdentifier={request.Target}" : request.Version.Cause);
    }

    public static DecisionMessage NoReleaseForTargetFramework(TargetFramework targetFramework) => NothingFits(
        targetFramework.Meant is { } meant
            ? $"The target framework is .NET Framework {targetFramework.Version}, which TorchSharp never had an assembly for; .NET {meant.Version.Major} is written {meant}."
            : $"No TorchSharp release has an assembly for {targetFramework}; target {string.Join(", ", TorchSharpCatalog.Newest.TargetFrameworks)} or newer.",
        $"TargetFramework={targetFramework}");

    public static DecisionMessage NeverPublished(TorchSharpRelease release, TorchSharpRelease? before, VersionRequest request) => NothingFits(
        $"TorchSharp {release.Version} was announced and never published" + (before is null ? "." : $"; use {before.Version} or a newer release."), request.Cause);

    public static DecisionMessage OlderThanCatalog(NuGetVersion version, VersionRequest request) => NothingFits(
        $"TorchSharp {version} is older than the first release that this SDK knows ({TorchSharpCatalog.Releases[0].Version});"
        + " use a newer one, or set TorchSharpBackend=none and reference the runtime package by hand.", request.Cause);

    private static DecisionMessage NothingFits(string text, string cause) => new(DecisionCodes.NothingFits, MessageSeverity.Error, text) { Cause = cause };

    private static bool IsAboutTheGpu(MachineFinding finding) =>
        finding.Kind is MachineFindingKind.NoDeviceNode or MachineFindingKind.DriverLibraryMismatch or MachineFindingKind.DriverNotLoaded
            or MachineFindingKind.StubLibrary;

    private static string ToolkitVersion(CudaToolkit toolkit) => toolkit.Version.IsKnown ? $" {toolkit.Version.Value}" : "";

    private static string ReleasesWith(CudaVersion cuda)
    {
        var releases = Candidates.Published().Where(release => release.Cuda == cuda).ToList();
        return releases.Count == 0 ? "there are none" : $"{releases.Last().Version} to {releases[0].Version}";
    }
}
