using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What the program's own methods do with the functions that they are given: <c>OrElse(() =&gt; x.cuda(), () =&gt; x)</c>.</summary>
internal sealed class DelegateParameters(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<IParameterSymbol, HandledFailures> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The failures that a method handles of a function that it is given and only calls.</summary>
    public HandledFailures HandledOf(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.OriginalDefinition.ContainingSymbol is IMethodSymbol { IsAsync: false } method
        && parameter.Type.TypeKind == TypeKind.Delegate
        && context.Implementations.IsOurs(method)
            ? _known.GetOrAdd(parameter.OriginalDefinition, p => Read(method, p, cancellationToken))
            : HandledFailures.None;

    private HandledFailures Read(IMethodSymbol method, IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (context.Implementations.Of(method) is not { Length: 1 } bodies
            || !SymbolEqualityComparer.Default.Equals(bodies[0], method)
            || GraphOf(method, cancellationToken) is not { } graph)
        {
            return HandledFailures.None;
        }

        if (MayThrowAgain(method, cancellationToken))
        {
            return HandledFailures.None;
        }

        var tries = new TryRegions(graph, context.Symbols.Compilation);
        var calls = 0;
        var isCalled = false;
        var handled = HandledFailures.Own | HandledFailures.Native;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            {
                foreach (var reference in operation.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Parameter, parameter)))
                {
                    calls++;
                    if (IsOnlyAsked(reference))
                    {
                        continue;
                    }

                    if (!IsCalled(reference))
                    {
                        return HandledFailures.None;
                    }

                    isCalled = true;
                    handled &= tries.HandledIn(block);
                }
            }
        }

        // A function inside the method may do something else with it.
        return isCalled && calls == context.Index.MentionsOf(parameter, cancellationToken).Count() ? handled : HandledFailures.None;
    }

    /// <summary>Whether a method may throw after all what it has caught: it tries several times, or takes only some exceptions.</summary>
    private static bool MayThrowAgain(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Any(declaration =>
            declaration.DescendantNodes().OfType<TryStatementSyntax>().FirstOrDefault() is { } attempt
            && declaration.DescendantNodes().Any(n => n.SpanStart >= attempt.SpanStart
                && n is ThrowStatementSyntax or ThrowExpressionSyntax or CatchFilterClauseSyntax { FilterExpression: not IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax or TypePatternSyntax or BinaryPatternSyntax or DeclarationPatternSyntax } } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Throw" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Throw" }));

    /// <summary>Whether a mention only asks whether there is a function.</summary>
    private static bool IsOnlyAsked(IParameterReferenceOperation reference) => reference.Parent is IIsNullOperation or IIsPatternOperation or IBinaryOperation
        or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) } } }
        or IConversionOperation { Parent: IBinaryOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) } } } };

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

    private static bool IsCalled(IParameterReferenceOperation reference) =>
        reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && ReferenceEquals(call.Instance, reference);
}
