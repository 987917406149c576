using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Doubt;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>
/// What the program's own methods do with the devices that they are given: <c>Train(model, new torch.Device("cuda"))</c>. Which device a parameter
/// holds is the caller's business, so it is the call that fails where the method uses a CUDA device without a check before it comes back.
/// </summary>
internal sealed class DeviceParameters(AvailabilityContext context)
{
    // Real programs hand a device through two or three methods.
    private const int DeepestCall = 40;

    /// <summary>Whether a call fails for the CUDA devices among its arguments where CUDA is not available.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="called">The method.</param>
    /// <param name="scope">The graph of the caller, in which local functions are found.</param>
    /// <param name="given">What the arguments tell, and the variables around a local function.</param>
    /// <param name="isVirtual">Whether an override may run in its place.</param>
    public bool NeedCuda(FlowRun run, IMethodSymbol called, ControlFlowGraph scope, BodyEntry given, bool isVirtual)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;

        // More that is known only takes back, so most calls are answered by their devices alone, and calls with the same ones at once.
        return context.Implementations.IsOurs(method)
            && NeedsFor(run, method, scope, Only(given, static (_, fact) => fact.MayBeCuda), isVirtual)
            && NeedsFor(run, method, scope, Only(given, static (variable, fact) => fact.MayBeCuda || fact.CanProve || variable is not IParameterSymbol { Type: { SpecialType: not SpecialType.System_Boolean, TypeKind: not TypeKind.Enum } }), isVirtual);
    }

    private static BodyEntry Only(BodyEntry given, Func<ISymbol, ValueFact, bool> isKept) =>
        given with { Arguments = given.Arguments.Select(a => isKept(a.Variable, a.Fact) ? a : (a.Variable, ValueFact.Unknown)).ToImmutableArray() };

    private bool NeedsFor(FlowRun run, IMethodSymbol method, ControlFlowGraph scope, BodyEntry given, bool isVirtual)
    {
        // How far the arguments of other calls are followed hangs on how deep the question stands.
        var level = run.Depth + (1000 * run.Methods.Count);
        if (run.WithDevices.TryGet(method, level, given, out var known))
        {
            return known;
        }

        if (run.DevicesHandedTo.Count >= DeepestCall || run.DevicesHandedTo.Contains(method, SymbolEqualityComparer.Default) || !run.Affords(method))
        {
            run.Cuts++;
            return false;
        }

        var cuts = run.Cuts;
        var bodies = context.Members.BodiesOf(method, isVirtual);
        run.DevicesHandedTo.Push(method);
        var needs = !bodies.IsEmpty && bodies.All(body => Needs(run, body, scope, given.InPlaceOf(method, body)));
        run.DevicesHandedTo.Pop();
        return needs || run.Cuts == cuts ? run.WithDevices.Add(method, level, given, needs) : needs;
    }

    private bool Needs(FlowRun run, IMethodSymbol method, ControlFlowGraph scope, BodyEntry given)
    {
        if (MemberFacts.IsIterator(method, run.CancellationToken) || context.Members.GraphOf(run, method, scope) is not { } graph)
        {
            return false;
        }

        var entry = context.Entries.Of(run, method) with { Arguments = given.Arguments };
        var withDevice = UncheckedIn(run, graph, entry);
        withDevice.RemoveWhere(use => ConditionsOnTheWay.To(use).Any(c => context.VisibleChecks.AreIn(c.Condition, run.CancellationToken)));
        return withDevice.Count > 0 && !withDevice.IsSubsetOf(UncheckedIn(run, graph, Only(entry, static (_, fact) => !fact.MayBeCuda)));
    }

    private static HashSet<SyntaxNode> UncheckedIn(FlowRun run, ControlFlowGraph graph, BodyEntry entry)
    {
        var uses = new OwnUses(graph);
        return run.WithOwnMembers(null, () => BodyFlow.Observe(run, graph, part: null, entry, uses)) ? uses.Unchecked : [];
    }

    /// <summary>Collects the uses in a method itself: what stands in a function inside it may run when the method has long come back.</summary>
    private sealed class OwnUses(ControlFlowGraph graph) : FlowObserver
    {
        public HashSet<SyntaxNode> Unchecked { get; } = [];

        public override void OnRequirement(IOperation operation, bool isSafe, FlowPlace place)
        {
            if (!isSafe && ReferenceEquals(place.Graph, graph))
            {
                Unchecked.Add(operation.Syntax);
            }
        }
    }
}
