using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Collects the operations that need CUDA where nothing says that it is available.</summary>
internal sealed class RequirementObserver : IFlowObserver
{
    private readonly List<SyntaxNode> _unchecked = [];
    private readonly HashSet<SyntaxNode> _known = [];

    /// <summary>The innermost failing expressions: of a chain, only the first to throw.</summary>
    public IEnumerable<SyntaxNode> Unchecked
    {
        get
        {
            var outer = new HashSet<SyntaxNode>(_unchecked.SelectMany(inner => inner.Ancestors().Where(_known.Contains)));
            return _unchecked.Where(expression => !outer.Contains(expression));
        }
    }

    public bool Any => _unchecked.Count > 0;

    public void OnRequirement(IOperation operation, bool isSafe)
    {
        // One expression stands in several graphs where the compiler copies it: an initializer in two constructors.
        if (!isSafe && _known.Add(operation.Syntax))
        {
            _unchecked.Add(operation.Syntax);
        }
    }

    public void OnCall(IMethodSymbol method, bool isAvailable, bool isHandled, ImmutableArray<ValueFact> arguments)
    {
    }

    public void OnAssigned(ISymbol member, ValueFact value)
    {
    }
}
