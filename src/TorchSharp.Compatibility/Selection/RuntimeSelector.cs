using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// Chooses the TorchSharp release and the package that carries libtorch. A pure function of the request, the machine and the catalog:
/// the same facts give the same decision anywhere.
/// </summary>
public static class RuntimeSelector
{
    /// <summary>Decides for one project, target framework and runtime identifier.</summary>
    /// <param name="request">What the project asks.</param>
    /// <param name="machine">
    /// The facts found or declared. Not looked at unless <see cref="RuntimeRequest.DependsOnMachine"/>, so any value will do then.
    /// </param>
    public static RuntimeDecision Decide(RuntimeRequest request, Machine machine)
    {
        if (Candidates.For(request, out var candidates) is { } problem)
            return new RuntimeDecision { Messages = [problem] };

        if (request is { Backend.Kind: BackendRequestKind.None, NeedsRuntime: true, RequireCuda: true })
            return new RuntimeDecision { Messages = [DecisionMessages.ContradictsRequireCuda(request)] };

        if (request.Backend.Kind == BackendRequestKind.None || !Chooses(request))
        {
            return new RuntimeDecision
            {
                Version = candidates[0].Version,
                Messages = request.NeedsRuntime ? [DecisionMessages.NoRuntimeAsked(candidates[0], request)] : [],
            };
        }

        var decision = new Choice(request, machine, candidates).Make();
        // A library that follows the machine in its version still gets no native package, and its program speaks for it: where nothing
        // runs here, the library compiles against the newest release all the same.
        return request.NeedsRuntime ? decision : decision with { Version = decision.Version ?? candidates[0].Version, Package = null, Messages = [] };
    }

    /// <summary>
    /// The release that a project without a version gets on every machine: the newest that fits its target framework (and the CUDA version,
    /// where it names one) and has no known fault on any operating system. Null where none fits.
    /// </summary>
    public static TorchSharpRelease? RecommendedFor(TargetFramework targetFramework, CudaVersion? cuda = null) =>
        Candidates.Recommended(targetFramework, cuda);

    /// <summary>The warnings about faults that prevent the use of a release, where a program with it is built for the targets.</summary>
    public static IEnumerable<DecisionMessage> FaultsOf(NuGetVersion version, Backend backend, IEnumerable<PortableRid> targets, TargetFramework targetFramework) => targets
        .Select(target => KnownFaults.Find(version, target.OperatingSystem, backend, FaultImpact.PreventsUse))
        .OfType<KnownFault>().Distinct()
        .Select(fault => DecisionMessages.KnownFault(version, fault, targetFramework));

    /// <summary>
    /// The warning that a release needs a newer glibc or libstdc++ than the machine has, where the program is to run on it; null where it does not, or where that
    /// is not known.
    /// </summary>
    public static DecisionMessage? SystemLibraryFaultOf(NuGetVersion version, Machine machine, PortableRid target, TargetFramework targetFramework) =>
        target.OperatingSystem == OperatingSystemFamily.Linux && KnownFaults.FindForSystemLibraries(version, machine.Glibc.Value, machine.LibStdCxx.Value) is { } fault
            ? DecisionMessages.SystemLibraryTooOld(version, fault, machine, targetFramework)
            : null;

    /// <summary>What was found and compared on the way to a decision, a sentence a line, for the detailed log.</summary>
    /// <param name="request">What the project asked.</param>
    /// <param name="machine">The facts.</param>
    /// <param name="decision">What <see cref="Decide"/> made of them.</param>
    public static IEnumerable<string> Explain(RuntimeRequest request, Machine machine, RuntimeDecision decision)
    {
        var facts = request.DependsOnMachine ? MachineReport.Of(machine, decision.ChosenCuda) : [];
        return facts.Concat(decision.Rejected.Select(DecisionMessages.Rejected));
    }

    private static bool Chooses(RuntimeRequest request) => request.NeedsRuntime || request.Version.Kind == VersionRequestKind.Auto;
}
