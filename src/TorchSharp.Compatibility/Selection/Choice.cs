namespace TorchSharp.Compatibility;

/// <summary>The making of one decision: CUDA first where it is asked or possible, then the CPU, with each rejection noted.</summary>
internal sealed class Choice(RuntimeRequest request, Machine machine, IReadOnlyList<Candidate> candidates)
{
    private readonly List<RejectedCandidate> _rejected = [];

    public RuntimeDecision Make()
    {
        switch (request.Backend.Kind)
        {
            case BackendRequestKind.Cpu when request.RequireCuda:
                return Failure(DecisionMessages.ContradictsRequireCuda(request));
            case BackendRequestKind.Cpu:
                return UseCpu(candidate => DecisionMessages.AsSet(candidate, request));
            case BackendRequestKind.Cuda or BackendRequestKind.Flavour:
                return UseDeclaredCuda();
            default:
                return UseWhatTheMachineRuns();
        }
    }

    /// <summary>What the machine makes of the CUDA package of the first candidate, which the project references by hand.</summary>
    public DecisionMessage JudgeCuda(RuntimePackage package)
    {
        if (!HasNvidia)
            return new(DecisionCodes.Chosen, MessageSeverity.Information, $"{DecisionMessages.NoGpu(machine with { Toolkits = [] }, request)} {package} computes on the CPU here.");
        if (FindForMachine() is var (candidate, gpu))
            return new(DecisionCodes.Chosen, MessageSeverity.Information, DecisionMessages.WhyCuda(candidate, machine, gpu, request));
        var rejection = MachineRejection();
        return DecisionMessages.ReferencedCudaRejected(rejection, machine, package, DecisionMessages.RemedyFor(rejection, NewestThatRuns(), machine, request));
    }

    private RuntimeDecision UseDeclaredCuda()
    {
        if (!request.DeclaresMachine)
        {
            return FirstThatPasses(Backend.Cuda, _ => null) is { } candidate
                ? Success(candidate, Backend.Cuda, DecisionMessages.AsSet(candidate, request))
                : Failure(DecisionMessages.DeclaredCudaImpossible(request, _rejected[0], null));
        }

        if (!HasNvidia)
            return Failure(DecisionMessages.DeclaredCudaWithoutGpu(request, machine));
        return FindForMachine() is var (fit, gpu)
            ? Success(fit, Backend.Cuda, DecisionMessages.AsSet(fit, request) + " " + DecisionMessages.WhyCuda(fit, machine, gpu, request))
            : Failure(DecisionMessages.DeclaredCudaImpossible(request, MachineRejection(), NewestThatRuns()));
    }

    private RuntimeDecision UseWhatTheMachineRuns()
    {
        if (!request.DependsOnMachine)
        {
            return request.RequireCuda
                ? Failure(DecisionMessages.RequiredCudaForOtherTarget(request))
                : UseCpu(_ => DecisionMessages.OtherTarget(request));
        }

        if (!HasNvidia || request.Target.OperatingSystem == OperatingSystemFamily.MacOS)
        {
            return request.RequireCuda
                ? Failure(DecisionMessages.RequiredCudaWithoutGpu(machine, request))
                : UseCpu(_ => DecisionMessages.NoGpu(machine, request));
        }

        if (FindForMachine() is var (candidate, gpu))
            return Success(candidate, Backend.Cuda, DecisionMessages.WhyCuda(candidate, machine, gpu, request));

        var rejection = MachineRejection();
        var remedy = DecisionMessages.RemedyFor(rejection, NewestThatRuns(), machine, request);
        if (request.RequireCuda)
            return Failure(DecisionMessages.RequiredCudaRejected(rejection, machine, remedy));

        var decision = UseCpu(_ => DecisionMessages.WhyNot(rejection, machine));
        return decision.Failed || decision.Package is null
            ? decision
            : decision with { Messages = [.. decision.Messages, DecisionMessages.CpuDespiteGpu(rejection, machine, decision.Package, remedy, request)] };
    }

    // A sign of an NVIDIA GPU that a program could reach, readable or not.
    private bool HasNvidia => machine.Gpus.Count > 0 || !machine.GpusAreKnown || machine.Driver.State == FactState.Unreadable;

    // The GPUs to serve, the most capable first; one of which nothing is known where none could be listed.
    private IEnumerable<Gpu?> GpusToServe() => machine.Gpus.Count > 0
        ? machine.Gpus.OrderByDescending(gpu => gpu.ComputeCapability.IsKnown ? gpu.ComputeCapability.Value : default)
        : [null];

    private (Candidate Candidate, Gpu? Gpu)? FindForMachine()
    {
        foreach (var gpu in GpusToServe())
        {
            if (FirstThatPasses(Backend.Cuda, candidate => CandidateCheck.OfMachine(candidate, machine, gpu, request)) is { } candidate)
                return (candidate, gpu);
        }

        return null;
    }

    private RuntimeDecision UseCpu(Func<Candidate, string> reason)
    {
        if (FirstThatPasses(Backend.Cpu, _ => null) is { } candidate)
            return Success(candidate, Backend.Cpu, reason(candidate));
        return Failure(DecisionMessages.NoCpuPackage(request, _rejected.First(rejection => rejection.Flavour == "cpu"), NewestCpuRelease(request.Target), ServedRids()));
    }

    private Candidate? FirstThatPasses(Backend backend, Func<Candidate, RejectedCandidate?> check)
    {
        foreach (var candidate in candidates)
        {
            var rejection = CandidateCheck.OfRelease(candidate, backend, request, RejectedFaultFor(backend)) ?? check(candidate);
            if (rejection is null)
                return candidate;
            if (!_rejected.Contains(rejection))
                _rejected.Add(rejection);
        }

        return null;
    }

    // What the project names is kept, faults and all, where it is asked for; a detected GPU is no reason to walk into a fault.
    private FaultImpact? RejectedFaultFor(Backend backend)
    {
        if (request.Version.Kind != VersionRequestKind.Pinned)
            return FaultImpact.Avoid;
        return backend == Backend.Cuda && request.Backend.Kind == BackendRequestKind.Auto ? FaultImpact.PreventsUse : null;
    }

    // The rejection to tell: the newest release that driver or GPU ruled out, rather than one that was out for its own sake.
    private RejectedCandidate MachineRejection() => _rejected.FirstOrDefault(rejection => rejection.Reason
        is RejectionReason.NoDriver or RejectionReason.DriverTooOld or RejectionReason.DriverDroppedGpu or RejectionReason.NoCodeForGpu)
        ?? _rejected[0];

    private TorchSharpRelease? NewestThatRuns()
    {
        // Of a pin an unknown need is believed; of a release that is recommended instead, nothing is.
        var anyRelease = request with { Version = VersionRequest.Auto };
        foreach (var gpu in GpusToServe())
        {
            var release = Candidates.Published().Where(request.TargetFramework.Fits).FirstOrDefault(release =>
                CandidateCheck.OfRelease(Candidate.Of(release), Backend.Cuda, request, FaultImpact.Avoid) is null
                && CandidateCheck.OfMachine(Candidate.Of(release), machine, gpu, anyRelease) is null);
            if (release is not null)
                return release;
        }

        return null;
    }

    private TorchSharpRelease? NewestCpuRelease(PortableRid target) => Candidates.Published().Where(request.TargetFramework.Fits).FirstOrDefault(release =>
        CandidateCheck.OfRelease(Candidate.Of(release), Backend.Cpu, request with { Target = target }, FaultImpact.Avoid) is null);

    // The runtime identifiers of the newest release that some release serves without a fault.
    private List<string> ServedRids() => [.. TorchSharpCatalog.Newest.CpuRids.Where(rid => NewestCpuRelease(PortableRid.From(rid)) is not null)];

    private RuntimeDecision Success(Candidate candidate, Backend backend, string reason)
    {
        var package = candidate.PackageFor(backend, request.Target);
        var messages = new List<DecisionMessage> { DecisionMessages.Chosen(candidate, backend, package, reason, request) };
        var cause = request.Version.Cause;
        // Of a version that stands in a reference to TorchSharp the rules about pins tell, at its place.
        if (request.Version.Package != "TorchSharp")
            messages.AddRange(RuntimeSelector.FaultsOf(candidate.Version, backend, [request.Target], request.TargetFramework).Select(fault => fault with { Cause = cause }));
        if (request.DependsOnMachine && RuntimeSelector.SystemLibraryFaultOf(candidate.Version, machine, request.Target, request.TargetFramework) is { } tooOld)
            messages.Add(tooOld with { Cause = cause });
        return new RuntimeDecision
        {
            Version = candidate.Version,
            Backend = backend,
            Flavour = candidate.Release.FlavourOf(backend),
            Package = package,
            // Rejected for the newest GPU and taken for another one: the message says which is left out.
            Rejected = [.. _rejected.Where(rejected => rejected.Version != candidate.Version || rejected.Flavour != candidate.Release.FlavourOf(backend))],
            Messages = messages,
        };
    }

    private RuntimeDecision Failure(DecisionMessage message) => new() { Rejected = _rejected, Messages = [message] };
}
