using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// What members that are written in the compilation tell: helpers that check, throw, or hand out a device; fields and properties
/// that keep the answer of a check.
/// </summary>
internal sealed class MemberFacts(AvailabilityContext context)
{
    // How many helpers may call one another. Real ones are two or three levels deep.
    private const int DeepestCall = 16;

    // How many helpers deep the argument of a call is followed ("Require(torch.cuda.is_available())").
    private const int DeepestCallWithArguments = 3;

    // A field that depends on itself settles after two rounds; whatever does not tells nothing.
    private const int MostRounds = 4;

    private readonly ConcurrentDictionary<ISymbol, MethodSummary> _methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ValueFact> _values = new(SymbolEqualityComparer.Default);

    /// <summary>What a call of a method leaves behind; null where its body is not known to be the one that runs.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="called">The method.</param>
    /// <param name="scope">The graph of the caller, in which local functions are found.</param>
    /// <param name="arguments">What the arguments tell, by parameter; default where that is nothing.</param>
    public MethodSummary? OfMethod(FlowRun run, IMethodSymbol called, ControlFlowGraph? scope, ImmutableArray<ValueFact> arguments)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (!HasOneVisibleBody(method) || (arguments.IsDefault && !context.Vocabulary.Value.Has(NameOf(method))))
        {
            return null;
        }

        if (!arguments.IsDefault)
        {
            return run.Methods.Count < DeepestCallWithArguments && !run.Methods.Contains(method, SymbolEqualityComparer.Default)
                ? Summarize(run, method, scope, arguments)
                : null;
        }

        if (_methods.TryGetValue(method, out var known))
        {
            return known;
        }

        var first = run.Methods.FindIndex(m => SymbolEqualityComparer.Default.Equals(m, method));
        if (first >= 0)
        {
            // Nothing is said of methods that call one another in a circle, whichever of them was asked for first.
            run.Recursive.UnionWith(run.Methods.Skip(first));
            return null;
        }

        if (run.Methods.Count >= DeepestCall)
        {
            return null;
        }

        var summary = Summarize(run, method, scope, arguments);
        if (run.Recursive.Contains(method))
        {
            summary = MethodSummary.Empty;
        }

        return run.Assumed.Count == 0 ? _methods.GetOrAdd(method, summary) : summary;
    }

    /// <summary>What the value tells that a lambda returns.</summary>
    public static ValueFact OfLambda(FlowRun run, IMethodSymbol lambda, ControlFlowGraph graph)
    {
        if (run.Methods.Count >= DeepestCall || run.Methods.Contains(lambda, SymbolEqualityComparer.Default))
        {
            return ValueFact.Unknown;
        }

        run.Methods.Add(lambda);
        var result = BodyFlow.Solve(run, graph, observer: null);
        run.Methods.RemoveAt(run.Methods.Count - 1);
        return result?.Returned ?? ValueFact.Unknown;
    }

    /// <summary>What a field or automatic property tells, whenever it is read.</summary>
    public ValueFact OfMember(FlowRun run, ISymbol member)
    {
        if (!FieldWrites.CanBeKnown(member, context.Symbols) || !context.Vocabulary.Value.Has(member.Name))
        {
            return ValueFact.Unknown;
        }

        if (_values.TryGetValue(member, out var known))
        {
            return known;
        }

        if (run.Assumed.TryGetValue(member, out var assumed))
        {
            return assumed;
        }

        if (run.Assumed.Count >= DeepestCall)
        {
            return ValueFact.Unknown;
        }

        var fact = Settle(run, member);
        return run.Assumed.Count == 0 && run.Methods.Count == 0 ? _values.GetOrAdd(member, fact) : fact;
    }

    private ValueFact Settle(FlowRun run, ISymbol member)
    {
        if (FieldWrites.Find(member, context, run.CancellationToken) is not { } writes)
        {
            return ValueFact.Unknown;
        }

        var fact = ValueFact.Nothing;
        for (var round = 0; round < MostRounds; round++)
        {
            run.Assumed[member] = fact;
            var found = writes.Evaluate(run);
            run.Assumed.Remove(member);
            if (found is null)
            {
                return ValueFact.Unknown;
            }

            if (found.Equals(fact))
            {
                return fact;
            }

            fact = found;
        }

        return ValueFact.Unknown;
    }

    private MethodSummary Summarize(FlowRun run, IMethodSymbol method, ControlFlowGraph? scope, ImmutableArray<ValueFact> arguments)
    {
        if (GraphOf(run, method, scope) is not { } graph)
        {
            return MethodSummary.Empty;
        }

        run.Methods.Add(method);
        var result = BodyFlow.Solve(run, graph, method, arguments.IsDefault ? ImmutableArray<ValueFact>.Empty : arguments, observer: null);
        run.Methods.RemoveAt(run.Methods.Count - 1);
        if (result is null)
        {
            return MethodSummary.Empty;
        }

        var written = ImmutableDictionary.CreateBuilder<int, ValueFact>();
        foreach (var parameter in method.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref))
        {
            written.Add(parameter.Ordinal, result.AtExit(parameter));
        }

        return new MethodSummary(result.Exit, result.Returned, written.ToImmutable());
    }

    private ControlFlowGraph? GraphOf(FlowRun run, IMethodSymbol method, ControlFlowGraph? scope)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return scope?.GetLocalFunctionControlFlowGraphInScope(method);
        }

        return context.Bodies.Of(method, run.CancellationToken) is { } body ? BodyReader.GraphOf(body, run.CancellationToken) : null;
    }

    private bool HasOneVisibleBody(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, context.Symbols.Compilation.Assembly)
        && !method.IsAbstract
        && !method.IsExtern
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor or MethodKind.PropertyGet
        && !method.IsImplicitlyDeclared
        // The body of an iterator runs some time after the call, if at all.
        && method.ReturnType.Name is not ("IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator");

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { AssociatedSymbol: { } property } => property.Name,
        { MethodKind: MethodKind.Constructor } => method.ContainingType.Name,
        _ => method.Name,
    };
}
