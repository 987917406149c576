using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What the program's own methods do with the functions that they are given: <c>OrElse(() =&gt; x.cuda(), () =&gt; x)</c>.</summary>
internal sealed class DelegateParameters(AvailabilityContext context)
{
    // How many methods may hand a function on to one another.
    private const int DeepestCall = 40;

    private readonly ConcurrentDictionary<(ISymbol Parameter, int Level), Knowledge> _used = new(SymbolAndLevelComparer.Instance);
    private readonly ConcurrentDictionary<IParameterSymbol, HandledFailures> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The failures that a method handles of a function that it is given and only calls, or hands on to such a method.</summary>
    public HandledFailures HandledOf(IParameterSymbol parameter, CancellationToken cancellationToken) => HandledOf(parameter, DeepestCall, cancellationToken);

    private HandledFailures HandledOf(IParameterSymbol parameter, int depth, CancellationToken cancellationToken)
    {
        if (parameter.OriginalDefinition.ContainingSymbol is not IMethodSymbol { IsAsync: false } method
            || parameter.Type.TypeKind != TypeKind.Delegate
            || !context.Implementations.IsOurs(method))
        {
            return HandledFailures.None;
        }

        if (!_known.TryGetValue(parameter.OriginalDefinition, out var known))
        {
            known = Read(method, parameter.OriginalDefinition, depth, cancellationToken);
            if (depth == DeepestCall)
            {
                _known.TryAdd(parameter.OriginalDefinition, known);
            }
        }

        return known;
    }

    /// <summary>What is known wherever a method uses a function that it is given: calls it, keeps it, or hands it on. Availability never reverts, so it is known whenever the function runs.</summary>
    public Knowledge KnownWhereUsed(FlowRun run, IParameterSymbol parameter)
    {
        if (!run.FollowsConditions
            || parameter.Type.TypeKind != TypeKind.Delegate
            || parameter.OriginalDefinition is not { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } definition
            || !context.Implementations.IsOurs(method))
        {
            return Knowledge.NotKnown;
        }

        var key = ((ISymbol)definition, run.Depth);
        if (_used.TryGetValue(key, out var known))
        {
            return known;
        }

        if (run.FunctionsHandedTo.Count >= DeepestCall || run.FunctionsHandedTo.Contains(method, SymbolEqualityComparer.Default) || !run.Affords(definition))
        {
            run.Cuts++;
            return Knowledge.NotKnown;
        }

        var cuts = run.Cuts;
        run.FunctionsHandedTo.Push(method);
        known = FindUse(run, method, definition);
        run.FunctionsHandedTo.Pop();
        return known != Knowledge.NotKnown || run.Cuts == cuts ? _used.GetOrAdd(key, known) : known;
    }

    private Knowledge FindUse(FlowRun run, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (context.Implementations.Of(method) is not { Length: 1 } bodies
            || !SymbolEqualityComparer.Default.Equals(bodies[0], method)
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(run.CancellationToken) is not { } declaration
            || GraphOf(method, run.CancellationToken) is not { } graph)
        {
            return Knowledge.NotKnown;
        }

        var uses = new UseOfParameter(parameter, reference =>
            AsksForNull(reference) ? Knowledge.Unreached
            : reference.Parent is IArgumentOperation { Parameter: { } inner } ? KnownWhereUsed(run, inner)
            : Knowledge.NotKnown);
        var entry = context.Entries.Of(run, method);
        return run.WithOwnMembers(null, () => BodyFlow.Observe(run, graph, part: null, entry, uses)) && uses.Count == MentionsIn(declaration, parameter) ? uses.Weakest : Knowledge.NotKnown;
    }

    private static int MentionsIn(SyntaxNode declaration, IParameterSymbol parameter) =>
        declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == parameter.Name && n.Parent is not (NameColonSyntax or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }));

    private HandledFailures Read(IMethodSymbol method, IParameterSymbol parameter, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration
            || (declaration.DescendantNodes().OfType<TryStatementSyntax>().FirstOrDefault() is { } attempt && MayThrowAgain(declaration, attempt))
            || context.Implementations.Of(method) is not { Length: 1 } bodies
            || !SymbolEqualityComparer.Default.Equals(bodies[0], method)
            || GraphOf(method, cancellationToken) is not { } graph)
        {
            return HandledFailures.None;
        }

        var tries = new TryRegions(graph, context.Symbols.Compilation);
        var mentions = 0;
        var handled = HandledFailures.None;
        foreach (var block in graph.Blocks)
        {
            foreach (var reference in OperationsOf(block).OfType<IParameterReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Parameter, parameter)))
            {
                mentions++;
                foreach (var call in CallsOf(graph, reference))
                {
                    var there = call is not null ? tries.HandledIn(BlockOf(graph, call))
                        : reference.Parent is IArgumentOperation { Parameter: { } inner } ? HandledOf(inner, depth - 1, cancellationToken)
                        : HandledFailures.None;
                    handled = handled == HandledFailures.None ? there : handled & there;
                    if (handled == HandledFailures.None)
                    {
                        return HandledFailures.None;
                    }
                }
            }
        }

        // A function inside the method may do something else with it.
        return mentions == MentionsIn(declaration, parameter)
            ? handled & (HandledFailures.Own | HandledFailures.Native)
            : HandledFailures.None;
    }

    /// <summary>The calls of a function by one mention of it: none where the mention only asks whether there is one; null among them stands for another use.</summary>
    private static IEnumerable<IInvocationOperation?> CallsOf(ControlFlowGraph graph, IOperation mention)
    {
        if (AsksForNull(mention))
        {
            return [];
        }

        switch (mention.Parent)
        {
            case IConversionOperation conversion:
                return CallsOf(graph, conversion);
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call when ReferenceEquals(call.Instance, mention):
                return [call];
            case IFlowCaptureOperation capture:
                // "f?.Invoke()" asks a copy, and calls it.
                return graph.Blocks.SelectMany(OperationsOf).OfType<IFlowCaptureReferenceOperation>().Where(r => r.Id.Equals(capture.Id)).SelectMany(r => CallsOf(graph, r));
            default:
                return [null];
        }
    }

    private static bool AsksForNull(IOperation mention) => (mention.Parent is IConversionOperation conversion ? conversion.Parent : mention.Parent) is IIsNullOperation
        or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
        or IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } }
        or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) } } };

    private static BasicBlock BlockOf(ControlFlowGraph graph, IOperation operation) => graph.Blocks.First(block => OperationsOf(block).Contains(operation));

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) =>
        (block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations).SelectMany(operation => operation.DescendantsAndSelf());

    /// <summary>Whether a method may throw after all what it has caught: it tries several times, or takes only some exceptions.</summary>
    private static bool MayThrowAgain(SyntaxNode declaration, TryStatementSyntax attempt) =>
        declaration.DescendantNodes().Any(n => n.SpanStart >= attempt.SpanStart && (n is ThrowStatementSyntax or ThrowExpressionSyntax || IsThrowOfDispatch(n) || AsksOtherwise(n)));

    private static bool IsThrowOfDispatch(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Throw" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Throw" };

    /// <summary>Whether a filter asks for something other than the type of the exception.</summary>
    private static bool AsksOtherwise(SyntaxNode node) => node is CatchFilterClauseSyntax
    {
        FilterExpression: not (IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax or BinaryPatternSyntax or DeclarationPatternSyntax } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression }),
    };

    private ControlFlowGraph? GraphOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return context.Bodies.Of(method, cancellationToken) is { } body && BodyReader.HasGraph(body) ? context.Bodies.GraphOf(body, cancellationToken) : null;
        }

        return method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
            && context.Bodies.Around(declaration, cancellationToken) is { } around
            && BodyReader.HasGraph(around)
            && context.Bodies.GraphOf(around, cancellationToken) is { } outer
            && LocalFunctionScope.Of(outer, method) is { } scope
            ? scope.GetLocalFunctionControlFlowGraph(method, cancellationToken)
            : null;
    }
}
