using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Collects the operations that need CUDA where nothing says that it is available.</summary>
internal sealed class RequirementObserver : IFlowObserver
{
    private readonly List<IOperation> _unchecked = [];

    /// <summary>The innermost failing operations: of a chain, only the first to throw.</summary>
    public IEnumerable<IOperation> Unchecked =>
        _unchecked.Where(o => !_unchecked.Any(other => !ReferenceEquals(other, o) && IsInside(other, o)));

    public bool Any => _unchecked.Count > 0;

    public void OnRequirement(IOperation operation, bool isSafe)
    {
        // One expression stands in several graphs where the compiler copies it: an initializer in two constructors.
        if (!isSafe && !_unchecked.Any(o => o.Syntax == operation.Syntax))
        {
            _unchecked.Add(operation);
        }
    }

    public void OnCall(IMethodSymbol method, bool isSafe)
    {
    }

    public void OnAssigned(ISymbol member, ValueFact value)
    {
    }

    private static bool IsInside(IOperation inner, IOperation outer) =>
        inner.Syntax != outer.Syntax && outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);
}
