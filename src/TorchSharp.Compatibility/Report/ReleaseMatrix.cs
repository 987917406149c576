namespace TorchSharp.Compatibility;

/// <summary>What each release does on a machine: the table behind <c>-t:TorchSharpMatrix</c>.</summary>
public static class ReleaseMatrix
{
    /// <summary>The machine that the table for a request is about: another target than the host is one of which nothing is known, unless it is declared.</summary>
    /// <param name="request">The project's target and host.</param>
    /// <param name="machine">The present machine, or the declared one.</param>
    public static Machine MachineFor(RuntimeRequest request, Machine machine) =>
        (request.DeclaresMachine || request.Target == request.Host ? machine : new Machine { GpusAreKnown = false }) with { OperatingSystem = request.Target.OperatingSystem };

    /// <summary>One row a published release, newest first.</summary>
    /// <param name="request">The project's target and framework; what it asks of version and backend does not matter.</param>
    /// <param name="machine">The machine.</param>
    public static IReadOnlyList<ReleaseMatrixRow> Rows(RuntimeRequest request, Machine machine)
    {
        // As if each were the one that the project names: where it is not known for which GPUs a release has code, it is believed.
        return [.. Candidates.Published().Select(release => Row(release, request with { Version = VersionRequest.Pinned(release.Version), Backend = BackendRequest.Auto }, machine))];
    }

    private static ReleaseMatrixRow Row(TorchSharpRelease release, RuntimeRequest request, Machine machine)
    {
        var candidate = Candidate.Of(release);
        var cpu = CandidateCheck.OfRelease(candidate, Backend.Cpu, request, FaultImpact.PreventsUse);
        var cuda = CandidateCheck.OfRelease(candidate, Backend.Cuda, request, FaultImpact.PreventsUse)
            ?? (machine.Gpus.Count == 0
                ? CandidateCheck.OfMachine(candidate, machine, gpu: null, request)
                : machine.Gpus.Select(gpu => CandidateCheck.OfMachine(candidate, machine, gpu, request)).OrderBy(rejected => rejected is not null).First());
        // Without the C or C++ library that it needs, neither of its packages loads.
        var tooOld = request.Target.OperatingSystem == OperatingSystemFamily.Linux ? KnownFaults.FindForSystemLibraries(release.Version, machine.Glibc.Value, machine.LibStdCxx.Value) : null;
        var isNothingKnown = machine is { Driver.State: FactState.Unknown, GpusAreKnown: false };
        return new ReleaseMatrixRow(
            release,
            DriverCatalog.RequirementOf(release.Cuda)?.MinimumOn(machine.DriverOperatingSystem),
            [.. machine.Gpus.Select(gpu => Support(release, gpu, request))],
            cpu is null && tooOld is null,
            cuda is not null || tooOld is not null ? false : isNothingKnown ? null : machine.Gpus.Count > 0 || !machine.GpusAreKnown,
            tooOld is not null ? DecisionMessages.NeedOfSystemLibrary(tooOld, machine)
                // That there is no driver stands above the table.
                : cuda is { Reason: RejectionReason.NoDriver } && machine.Driver.State == FactState.Absent ? cpu?.Explanation ?? ""
                : (cuda ?? cpu)?.Explanation ?? KnownFaults.Find(release.Version, request.Target.OperatingSystem, Backend.Cuda, FaultImpact.Avoid)?.Symptom ?? "");
    }

    private static ArchitectureSupport? Support(TorchSharpRelease release, Gpu gpu, RuntimeRequest request) =>
        gpu.ComputeCapability.IsKnown ? LibTorchBuilds.Find(release, request.Target.OperatingSystem)?.SupportOf(gpu.ComputeCapability.Value) : null;
}
