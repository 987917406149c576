namespace TorchSharp.Compatibility;

/// <summary>TORCH2005 and TORCH2006: the pinned CUDA runtime needs a newer driver than the machine has, or has no code for its GPU.</summary>
internal sealed class MachineRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        if (pins.Project.Machine is not { } machine || machine.Gpus.Count == 0)
            yield break;
        foreach (var runtime in pins.Runtimes.Where(runtime => runtime.Package.Backend == Backend.Cuda && runtime.Condition.Length == 0))
        {
            var release = runtime.BelongsTo;
            if (release is not null && (runtime.OperatingSystem ?? machine.OperatingSystem) == machine.OperatingSystem && Rejection(release, machine, pins.Project) is { } rejection)
                yield return Of(runtime, rejection, machine, pins.Project);
        }
    }

    // The GPU that suits the runtime best speaks: one that is left out beside it is nothing to warn of.
    private static RejectedCandidate? Rejection(TorchSharpRelease release, Machine machine, ProjectFacts project)
    {
        RejectedCandidate? rejection = null;
        foreach (var gpu in machine.Gpus)
        {
            if (CandidateCheck.OfMachine(Candidate.Of(release), machine, gpu, RequestOn(machine, project)) is not { } rejected)
                return null;
            rejection ??= rejected;
        }

        return rejection;
    }

    private static PinFinding Of(PinnedPackage runtime, RejectedCandidate rejection, Machine machine, ProjectFacts project)
    {
        var newest = Candidates.Published().FirstOrDefault(release =>
            release.LibTorchVersion is not null && project.TargetFramework?.Fits(release) != false
            && KnownFaults.Find(release.Version, machine.OperatingSystem, Backend.Cuda, FaultImpact.Avoid) is null
            && Rejection(release, machine, project) is null);
        var isDriver = rejection.Reason is RejectionReason.DriverTooOld or RejectionReason.NoDriver;
        var ways = new List<string>();
        if (isDriver)
            ways.Add("update the driver");
        ways.Add(newest is null ? "take the CPU runtime: no TorchSharp release runs here with CUDA" : $"take TorchSharp {newest.Version} ({newest.Cuda.Flavour}), the newest that runs here");
        return new PinFinding
        {
            Code = isDriver ? PinCodes.DriverTooOld : PinCodes.NoCodeForGpu,
            Severity = MessageSeverity.Warning,
            Package = runtime,
            Text = $"{MachineWords.Sentence(rejection.Explanation)} {runtime} can't compute on the GPU here. {MachineWords.Sentence(string.Join(", or ", ways))}",
        };
    }

    private static RuntimeRequest RequestOn(Machine machine, ProjectFacts project)
    {
        var rid = PortableRid.From(machine.OperatingSystem == OperatingSystemFamily.Windows ? "win-x64" : "linux-x64");
        return new RuntimeRequest
        {
            Target = rid,
            Host = rid,
            TargetFramework = project.TargetFramework ?? new TargetFramework(".NETCoreApp", new Version(8, 0)),
            Version = VersionRequest.Pinned(TorchSharpCatalog.Newest.Version),
        };
    }
}
