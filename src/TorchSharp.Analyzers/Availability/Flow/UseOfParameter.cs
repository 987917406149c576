using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Collects what is known wherever one parameter is used, other than to ask whether it is null.</summary>
internal sealed class UseOfParameter(IParameterSymbol parameter, Func<IParameterReferenceOperation, Knowledge> knownByUse) : FlowObserver
{
    private readonly HashSet<SyntaxNode> _heard = [];

    /// <summary>What is known at the weakest of them; unreached where there is none.</summary>
    public Knowledge Weakest { get; private set; } = Knowledge.Unreached;

    /// <summary>How many places read it.</summary>
    public int Count => _heard.Count;

    public override void OnRead(IParameterReferenceOperation reference, Knowledge knowledge)
    {
        if (SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
        {
            _heard.Add(reference.Syntax);
            Weakest = ValueFact.Weakest(Weakest, ValueFact.Strongest(knowledge, knownByUse(reference)));
        }
    }
}
