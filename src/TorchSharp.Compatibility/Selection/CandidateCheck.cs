namespace TorchSharp.Compatibility;

/// <summary>Whether one candidate can serve the target, its machine and its GPU; where not, why.</summary>
internal static class CandidateCheck
{
    /// <summary>
    /// What can be said without a machine: packages, faults, CUDA version. Releases with a fault of at least
    /// <paramref name="rejectedFault"/> are rejected; null rejects none.
    /// </summary>
    public static RejectedCandidate? OfRelease(Candidate candidate, Backend backend, RuntimeRequest request, FaultImpact? rejectedFault)
    {
        var release = candidate.Release;
        var target = request.Target;
        if (!release.RidsOf(backend).Contains(target.Name))
        {
            return Reject(candidate, backend, RejectionReason.NoPackageForTarget,
                $"TorchSharp {candidate.Version} has no {(backend == Backend.Cuda ? "CUDA" : "CPU")} package for {target}");
        }

        if (backend == Backend.Cuda && request.Backend.Kind == BackendRequestKind.Flavour && request.Backend.Flavour != release.Cuda)
        {
            return Reject(candidate, backend, RejectionReason.OtherFlavour,
                $"TorchSharp {candidate.Version} is built with {release.Cuda.Flavour} only, and {request.Backend.Setting} asks for {request.Backend.Flavour.Flavour}");
        }

        if (candidate.IsInCatalog && release.LibTorchVersion is null)
        {
            return Reject(candidate, backend, RejectionReason.UnknownLibTorch,
                $"it is not known which libtorch TorchSharp {candidate.Version} needs");
        }

        // On Windows the netstandard2.0 assembly works; elsewhere it stops with "not supported on non-Windows platforms".
        if (request.TargetFramework.IsNetCore && target.OperatingSystem != OperatingSystemFamily.Windows && !request.TargetFramework.Fits(release))
        {
            return Reject(candidate, backend, RejectionReason.TargetFramework,
                $"TorchSharp {candidate.Version} needs {release.TargetFrameworks[0]} or newer, and the project targets {request.TargetFramework}");
        }

        return rejectedFault is { } impact && KnownFaults.Find(candidate.Version, target.OperatingSystem, backend, impact) is { } fault
            ? Reject(candidate, backend, RejectionReason.KnownFault, $"TorchSharp {candidate.Version} {fault.Symptom} ({fault.Source})")
            : null;
    }

    /// <summary>Whether driver and GPU run the candidate's CUDA build. A null <paramref name="gpu"/> stands for one of which nothing is known.</summary>
    public static RejectedCandidate? OfMachine(Candidate candidate, Machine machine, Gpu? gpu, RuntimeRequest request) =>
        OfDriver(candidate, machine, gpu) ?? (gpu is { ComputeCapability.IsKnown: true } ? OfGpu(candidate, machine, gpu, request) : null);

    /// <summary>Whether the driver is too old by itself, and a forward-compatibility libcuda makes up for it on this GPU.</summary>
    public static bool NeedsForwardCompatibility(Candidate candidate, Machine machine, Gpu? gpu) =>
        machine is { ForwardCompatibility.IsKnown: true, Driver.IsKnown: true }
        && gpu is not null && GpuCatalog.IsDataCenter(gpu.Name)
        && DriverCatalog.RequirementOf(candidate.Release.Cuda)?.MinimumOn(machine.DriverOperatingSystem) is { } needed
        && machine.Driver.Value! < needed && machine.ForwardCompatibility.Value! >= needed;

    /// <summary>What was found of a kernel module and libraries that don't belong together, with which CUDA does not start; null where they do.</summary>
    public static MachineFinding? Mismatch(Machine machine) => machine.Findings.FirstOrDefault(finding => finding.Kind == MachineFindingKind.DriverLibraryMismatch);

    private static RejectedCandidate? OfDriver(Candidate candidate, Machine machine, Gpu? gpu)
    {
        if (Mismatch(machine) is { } mismatch)
            return Reject(candidate, Backend.Cuda, RejectionReason.NoDriver, mismatch.Text.TrimEnd('.'));

        var cuda = candidate.Release.Cuda;
        var requirement = DriverCatalog.RequirementOf(cuda)
            ?? throw new InvalidOperationException($"The catalog has no minimum driver for CUDA {cuda}.");
        var needed = requirement.MinimumOn(machine.DriverOperatingSystem);
        var needs = $"TorchSharp {candidate.Version} ({cuda.Flavour}) needs driver {needed} or newer";

        switch (machine.Driver.State)
        {
            case FactState.Known when machine.Driver.Value! < needed && NeedsForwardCompatibility(candidate, machine, gpu):
                return null;
            case FactState.Known when machine.Driver.Value! < needed:
                return Reject(candidate, Backend.Cuda, RejectionReason.DriverTooOld, $"{MachineWords.Driver(machine)} is too old: {needs}");
            case FactState.Known:
                return null;
            case FactState.Absent:
                return Reject(candidate, Backend.Cuda, RejectionReason.NoDriver, $"no NVIDIA driver is {(machine.IsDeclared ? "declared" : "loaded")}, and {needs}") with { Need = needs };
            case FactState.Unreadable when !machine.CudaDriverVersion.IsKnown:
                return Reject(candidate, Backend.Cuda, RejectionReason.NoDriver,
                    $"the NVIDIA driver's version could not be read ({MachineWords.Problem(machine.Driver)}), and {needs}") with { Need = needs };
        }

        // A driver that serves CUDA 12.x at all runs every 12.y build (minor-version compatibility), and older majors too.
        return machine.CudaDriverVersion is { IsKnown: true } served && served.Value.Major < cuda.Major
            ? Reject(candidate, Backend.Cuda, RejectionReason.DriverTooOld, $"the driver serves CUDA {served.Value} (from {served.Source}): {needs}")
            : null;
    }

    private static RejectedCandidate? OfGpu(Candidate candidate, Machine machine, Gpu gpu, RuntimeRequest request)
    {
        var capability = gpu.ComputeCapability.Value;
        if (machine.Driver.IsKnown)
        {
            var branch = machine.Driver.Value!.Branch;
            if (DriverCatalog.FirstBranchFor(capability) is { } first && branch < first)
            {
                return Reject(candidate, Backend.Cuda, RejectionReason.DriverTooOld,
                    $"{MachineWords.Driver(machine)} does not know {MachineWords.Gpu(gpu)}: it needs {first} or newer");
            }

            if (DriverCatalog.LastBranchFor(capability) is { } last && branch > last)
            {
                return Reject(candidate, Backend.Cuda, RejectionReason.DriverDroppedGpu,
                    $"{MachineWords.Driver(machine)} no longer drives {MachineWords.Gpu(gpu)}: the last branch that does is {last}");
            }
        }

        // Where the architectures of a build are not known, a pin is believed and nothing else is chosen.
        var support = LibTorchBuilds.Find(candidate.Release, request.Target.OperatingSystem)?.SupportOf(capability)
            ?? (request.Version.Kind == VersionRequestKind.Pinned ? ArchitectureSupport.Native : ArchitectureSupport.None);
        return support == ArchitectureSupport.Native
            ? null
            : Reject(candidate, Backend.Cuda, RejectionReason.NoCodeForGpu,
                candidate.IsInCatalog
                    ? $"TorchSharp {candidate.Version} ({candidate.Release.Cuda.Flavour}) has no code for {MachineWords.Gpu(gpu)}"
                    : $"this SDK does not know TorchSharp {candidate.Version}, and {candidate.Release.Version} before it ({candidate.Release.Cuda.Flavour}) has no code for {MachineWords.Gpu(gpu)}");
    }

    private static RejectedCandidate Reject(Candidate candidate, Backend backend, RejectionReason reason, string explanation) =>
        new(candidate.Version, candidate.Release.FlavourOf(backend), reason, explanation);
}
