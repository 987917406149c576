using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Collects the operations that need CUDA where nothing says that it is available.</summary>
internal sealed class RequirementObserver : FlowObserver
{
    private readonly List<SyntaxNode> _unchecked = [];
    private readonly HashSet<SyntaxNode> _known = [];
    private readonly List<FlowPlace> _places = [];

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

    /// <summary>Where in the flow they stand.</summary>
    public IEnumerable<FlowPlace> Places => _places;

    public override void OnRequirement(IOperation operation, bool isSafe, FlowPlace place)
    {
        if (isSafe)
        {
            return;
        }

        _places.Add(place);

        // One expression stands in several places where the compiler copies it: what a finally block or a field's initializer does.
        if (_known.Add(operation.Syntax))
        {
            _unchecked.Add(operation.Syntax);
        }
    }
}
