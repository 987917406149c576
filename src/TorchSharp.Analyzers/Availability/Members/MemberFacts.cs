using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>
/// What members that are written in the compilation tell: helpers that check, throw, or hand out a device; fields and properties
/// that keep the answer of a check.
/// </summary>
internal sealed class MemberFacts(AvailabilityContext context)
{
    // How many helpers may call one another. Real ones are two or three levels deep.
    private const int DeepestCall = 40;

    private const int OneBody = 1000;

    // How many helpers deep the argument of a call is followed ("Require(torch.cuda.is_available())").
    private const int DeepestCallWithArguments = 2;

    private readonly ConcurrentDictionary<(ISymbol Method, int Level), MethodSummary> _methods = new(SymbolAndLevelComparer.Instance);
    private readonly ConcurrentDictionary<(ISymbol Type, int Level), Dictionary<ISymbol, ValueFact>> _members = new(SymbolAndLevelComparer.Instance);

    /// <summary>What a call of a method leaves behind; null where its body is not known to be the one that runs.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="called">The method.</param>
    /// <param name="scope">The graph of the caller, in which local functions are found.</param>
    /// <param name="given">What the arguments tell, and the variables around a local function.</param>
    /// <param name="isVirtual">Whether an override may run in its place.</param>
    public MethodSummary? OfMethod(FlowRun run, IMethodSymbol called, ControlFlowGraph? scope, BodyEntry given, bool isVirtual)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (!run.FollowsConditions && !HandsOutDevice(method))
        {
            return null;
        }

        var bodies = BodiesOf(method, isVirtual);
        if (bodies.IsEmpty || (given.Arguments.IsEmpty && !IsWorthReading(run, method)))
        {
            return null;
        }

        // "base.Has" means the one body of a method that has several.
        var key = ((ISymbol)method, isVirtual || !(method.IsVirtual || method.IsOverride) ? run.Depth : run.Depth + OneBody);
        var first = run.Methods.FindIndex(m => SymbolAndLevelComparer.Instance.Equals(m, key));
        if (!given.Arguments.IsEmpty)
        {
            if (run.Methods.Count >= DeepestCallWithArguments || first >= 0)
            {
                return null;
            }

            return run.WithArguments.TryGet(method, key.Item2, given, out var answer) ? answer : run.WithArguments.Add(method, key.Item2, given, Summarize(run, key, bodies, scope, given));
        }

        if (_methods.TryGetValue(key, out var known))
        {
            return known;
        }

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

        var summary = Summarize(run, key, bodies, scope, given);
        return _methods.GetOrAdd(key, run.Recursive.Contains(key) ? MethodSummary.Empty : summary);
    }

    /// <summary>What the value tells that a lambda returns.</summary>
    public static ValueFact OfLambda(FlowRun run, IMethodSymbol lambda, ControlFlowGraph graph, BodyEntry given)
    {
        var key = ((ISymbol)lambda, run.Depth);
        if (run.Methods.Count >= DeepestCall || run.Methods.Contains(key, SymbolAndLevelComparer.Instance))
        {
            return ValueFact.Unknown;
        }

        run.Methods.Add(key);
        var result = run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, given, observer: null));
        run.Methods.RemoveAt(run.Methods.Count - 1);
        return result?.Returned ?? ValueFact.Unknown;
    }

    /// <summary>What a field or automatic property tells, whenever it is read, with the benefit of the doubt where that is given.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="member">The member.</param>
    /// <param name="reading">The source of the body or function that reads it.</param>
    public ValueFact OfMember(FlowRun run, ISymbol member, SyntaxNode reading)
    {
        var known = KnownOfMember(run, member);
        return run.Doubt is { } doubt && !known.CanProve && run.OwnMember(member) is null && SourceFile.FunctionAround(reading.DescendantNodes().FirstOrDefault() ?? reading) is { } function
            ? context.Corrected.FactOf(member, outcome: doubt.WhenTrue == Knowledge.Available, function, run.CancellationToken) ?? known
            : known;
    }

    /// <summary>What a field or automatic property tells, whenever it is read.</summary>
    public ValueFact KnownOfMember(FlowRun run, ISymbol member)
    {
        if (run.OwnMember(member) is { } assumed)
        {
            return assumed;
        }

        if (run.Level < 0 || (!run.FollowsConditions && !context.Symbols.MayHoldDevice(TypeOf(member))) || !context.MayTell(run, member.Name) || !MemberWrites.CanBeKnown(member, context))
        {
            return ValueFact.Unknown;
        }

        var key = ((ISymbol)member.ContainingType, run.Depth);
        if (!_members.TryGetValue(key, out var facts))
        {
            facts = _members.GetOrAdd(key, run.OneLevelDown(() => MemberWrites.Find(member.ContainingType, context, run).Solve(run)));
        }

        return facts.TryGetValue(member, out var fact) ? fact : ValueFact.Unknown;
    }

    /// <summary>What the parameter of a primary constructor tells in the members of its type.</summary>
    public ValueFact OfPrimaryParameter(FlowRun run, IParameterSymbol parameter)
    {
        if (run.Level < 0 || !run.LooksAround || !MemberWrites.Tells(parameter.Type, context.Symbols) || !context.Vocabulary.Value.MayTell(parameter.Name))
        {
            return ValueFact.Unknown;
        }

        return context.Index.WritesTo(parameter, run.CancellationToken).Any() ? ValueFact.Unknown : run.OneLevelDown(() => context.Callers.ArgumentOf(run, parameter));
    }

    /// <summary>What all methods that may run for a called one leave behind.</summary>
    private MethodSummary Summarize(FlowRun run, (ISymbol Method, int Depth) key, ImmutableArray<IMethodSymbol> bodies, ControlFlowGraph? scope, BodyEntry given)
    {
        run.Methods.Add(key);
        var summary = bodies.Select(body => Summarize(run, body, scope, given.InPlaceOf((IMethodSymbol)key.Method, body))).Aggregate(MethodSummary.Join);
        run.Methods.RemoveAt(run.Methods.Count - 1);
        return summary;
    }

    private MethodSummary Summarize(FlowRun run, IMethodSymbol method, ControlFlowGraph? scope, BodyEntry given)
    {
        if (method.AssociatedSymbol is IPropertySymbol property && MemberWrites.IsAutomatic(property))
        {
            return new MethodSummary(Knowledge.NotKnown, KnownOfMember(run, property), ImmutableDictionary<int, ValueFact>.Empty);
        }

        if (GraphOf(run, method, scope) is not { } graph)
        {
            return MethodSummary.Empty;
        }

        var entry = context.Entries.Of(run, method) with { Arguments = given.Arguments };
        if (run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, entry, observer: null)) is not { } result)
        {
            return MethodSummary.Empty;
        }

        if (IsIterator(method, run.CancellationToken))
        {
            // Its body runs when somebody asks for elements, if at all.
            return new MethodSummary(Knowledge.NotKnown, result.Yielded ?? ValueFact.Collection(Knowledge.Unreached, mayHaveCuda: false), ImmutableDictionary<int, ValueFact>.Empty);
        }

        var atExit = ImmutableDictionary.CreateBuilder<int, ValueFact>();
        foreach (var parameter in method.Parameters.Where(p => p.RefKind is RefKind.Out or RefKind.Ref || result.KeepsItsValue(p)))
        {
            atExit.Add(parameter.Ordinal, result.AtExit(parameter));
        }

        return new MethodSummary(result.Exit, result.Returned, atExit.ToImmutable());
    }

    /// <summary>The graph of a method; null where it has none that can be read.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="method">The method.</param>
    /// <param name="scope">The graph of the caller, in which local functions are found.</param>
    public ControlFlowGraph? GraphOf(FlowRun run, IMethodSymbol method, ControlFlowGraph? scope)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return scope is not null && LocalFunctionScope.Of(scope, method) is { } owner ? owner.GetLocalFunctionControlFlowGraph(method) : null;
        }

        return context.Bodies.Of(method, run.CancellationToken) is { } body ? context.Bodies.GraphOf(body, run.CancellationToken) : null;
    }

    /// <summary>The methods that may run for a called one; empty where not all of them can be read.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isVirtual">Whether an override may run in its place.</param>
    public ImmutableArray<IMethodSymbol> BodiesOf(IMethodSymbol method, bool isVirtual)
    {
        var bodies = isVirtual ? context.Implementations.Of(method) : context.Implementations.IsOurs(method) ? ImmutableArray.Create(method) : ImmutableArray<IMethodSymbol>.Empty;
        return bodies.All(HasReadableBody) ? bodies : ImmutableArray<IMethodSymbol>.Empty;
    }

    private static bool HasReadableBody(IMethodSymbol method) =>
        !method.IsAbstract
        && !method.IsExtern
        && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.ExplicitInterfaceImplementation
        && (!method.IsImplicitlyDeclared || method.AssociatedSymbol is IPropertySymbol)
        && method.ReturnType.Name is not ("IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator");

    /// <summary>Whether the body of a method runs only when somebody asks for elements.</summary>
    public static bool IsIterator(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.ReturnType.Name == "IEnumerable"
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
        && declaration.DescendantNodes(n => n == declaration || n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(n => n is YieldStatementSyntax);

    private bool HandsOutDevice(IMethodSymbol method) =>
        context.Symbols.MayHoldDevice(method.ReturnType) || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref && context.Symbols.MayHoldDevice(p.Type));

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private bool IsWorthReading(FlowRun run, IMethodSymbol method) =>
        context.MayTell(run, NameOf(method)) || (run.FollowsConditions && context.Vocabulary.Value.MayEnsure(NameOf(method)));

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { AssociatedSymbol: { } property } => property.Name,
        { MethodKind: MethodKind.Constructor } => method.ContainingType.Name,
        _ => method.Name,
    };
}
