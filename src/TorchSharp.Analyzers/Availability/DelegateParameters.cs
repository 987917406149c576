using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What the program's own methods do with the functions that they are given: <c>OrElse(() =&gt; x.cuda(), () =&gt; x)</c>.</summary>
internal sealed class DelegateParameters(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a method only calls a function that it is given, and handles what that throws where CUDA is missing.</summary>
    public bool AreTried(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.OriginalDefinition.ContainingSymbol is IMethodSymbol { IsAsync: false } method
        && parameter.Type.TypeKind == TypeKind.Delegate
        && context.Implementations.IsOurs(method)
        && _known.GetOrAdd(parameter.OriginalDefinition, p => IsTried(method, p, cancellationToken));

    private bool IsTried(IMethodSymbol method, IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (context.Implementations.Of(method) is not { Length: 1 } bodies
            || !SymbolEqualityComparer.Default.Equals(bodies[0], method)
            || GraphOf(method, cancellationToken) is not { } graph)
        {
            return false;
        }

        var tries = new TryRegions(graph, context.Symbols.Compilation);
        var calls = 0;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            {
                foreach (var reference in operation.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Parameter, parameter)))
                {
                    if (!IsCalled(reference) || !tries.HandledIn(block).HasFlag(HandledFailures.Own))
                    {
                        return false;
                    }

                    calls++;
                }
            }
        }

        // A function inside the method may do something else with it.
        return calls > 0 && calls == context.Index.MentionsOf(parameter, cancellationToken).Count();
    }

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
