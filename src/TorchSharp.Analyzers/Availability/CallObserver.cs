using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Notes whether one method is only called where CUDA is available.</summary>
internal sealed class CallObserver(IMethodSymbol method) : IFlowObserver
{
    private ImmutableArray<ValueFact>? _arguments;

    /// <summary>A call, or a delegate, was met.</summary>
    public bool IsCalled { get; private set; }

    /// <summary>One of them is where nothing is known.</summary>
    public bool IsCalledUnchecked { get; private set; }

    public void OnRequirement(IOperation operation, bool isSafe)
    {
    }

    /// <summary>What all unchecked calls tell of an argument.</summary>
    public ValueFact ArgumentOf(int parameter) =>
        _arguments is { } known && parameter < known.Length ? known[parameter] : ValueFact.Unknown;

    public void OnCall(IMethodSymbol called, bool isSafe, ImmutableArray<ValueFact> arguments)
    {
        if (!SymbolEqualityComparer.Default.Equals(called, method))
        {
            return;
        }

        IsCalled = true;
        if (isSafe)
        {
            return;
        }

        var told = arguments.IsDefault ? ImmutableArray<ValueFact>.Empty : arguments;
        _arguments = !IsCalledUnchecked ? told
            : _arguments!.Value.Length != told.Length ? ImmutableArray<ValueFact>.Empty
            : _arguments.Value.Zip(told, ValueFact.Join).ToImmutableArray();
        IsCalledUnchecked = true;
    }

    public void OnAssigned(ISymbol member, ValueFact value)
    {
    }
}
