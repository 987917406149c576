using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Notes whether one method is only called where CUDA is available.</summary>
internal sealed class CallObserver(IMethodSymbol method) : IFlowObserver
{
    /// <summary>A call, or a delegate, was met.</summary>
    public bool IsCalled { get; private set; }

    /// <summary>One of them is where nothing is known.</summary>
    public bool IsCalledUnchecked { get; private set; }

    public void OnRequirement(IOperation operation, bool isSafe)
    {
    }

    public void OnCall(IMethodSymbol called, bool isSafe)
    {
        if (SymbolEqualityComparer.Default.Equals(called, method))
        {
            IsCalled = true;
            IsCalledUnchecked |= !isSafe;
        }
    }

    public void OnAssigned(ISymbol member, ValueFact value)
    {
    }
}
