using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Flow;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>
/// What the program's own methods do with the devices that they are given: <c>Train(model, new torch.Device("cuda"))</c>. Which device a parameter
/// holds is the caller's business, so it is the call that fails where the method uses a CUDA device without a check.
/// </summary>
internal sealed class DeviceParameters(AvailabilityContext context)
{
    // How many methods may hand a device on to one another.
    private const int DeepestCall = 4;

    /// <summary>Whether a call fails for the CUDA devices among its arguments where CUDA is not available.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="called">The method.</param>
    /// <param name="scope">The graph of the caller, in which local functions are found.</param>
    /// <param name="given">What the arguments tell, and the variables around a local function.</param>
    /// <param name="isVirtual">Whether an override may run in its place.</param>
    public bool NeedCuda(FlowRun run, IMethodSymbol called, ControlFlowGraph scope, BodyEntry given, bool isVirtual)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (!context.Implementations.IsOurs(method) || run.HandedTo.Count >= DeepestCall || run.HandedTo.Contains(method, SymbolEqualityComparer.Default))
        {
            return false;
        }

        if (run.WithDevices.TryGet(method, run.Depth, given, out var known))
        {
            return known;
        }

        var bodies = context.Members.BodiesOf(method, isVirtual);
        run.HandedTo.Push(method);
        var needs = !bodies.IsEmpty && bodies.All(body => Needs(run, body, scope, given.InPlaceOf(method, body)));
        run.HandedTo.Pop();
        return run.WithDevices.Add(method, run.Depth, given, needs);
    }

    private bool Needs(FlowRun run, IMethodSymbol method, ControlFlowGraph scope, BodyEntry given)
    {
        if (context.Members.GraphOf(run, method, scope) is not { } graph)
        {
            return false;
        }

        var entry = context.Entries.Of(run, method) with { Arguments = given.Arguments };
        var withDevice = UncheckedIn(run, graph, entry);
        return withDevice.Count > 0
            && !withDevice.IsSubsetOf(UncheckedIn(run, graph, entry with { Arguments = given.Arguments.Select(a => (a.Variable, a.Fact.WithoutCuda())).ToImmutableArray() }));
    }

    private static HashSet<SyntaxNode> UncheckedIn(FlowRun run, ControlFlowGraph graph, BodyEntry entry)
    {
        var observer = new RequirementObserver();
        return run.WithOwnMembers(null, () => BodyFlow.Observe(run, graph, part: null, entry, observer)) ? [.. observer.Unchecked] : [];
    }
}
