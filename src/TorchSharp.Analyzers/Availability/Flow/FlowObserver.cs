using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Hears what happens in a body, once for every operation, after the flow is solved.</summary>
internal abstract class FlowObserver
{
    /// <summary>An operation needs CUDA.</summary>
    /// <param name="operation">The operation that throws without it.</param>
    /// <param name="isSafe">CUDA is available here, or the failure is handled.</param>
    /// <param name="place">Where in the flow it stands.</param>
    public virtual void OnRequirement(IOperation operation, bool isSafe, FlowPlace place)
    {
    }

    /// <summary>A method or constructor is called, or a delegate is made of it.</summary>
    /// <param name="method">The method, as it is declared.</param>
    /// <param name="isAvailable">CUDA is available here.</param>
    /// <param name="isHandled">A failure of the call is handled here.</param>
    /// <param name="arguments">What the arguments tell, by parameter; default where they are not known.</param>
    public virtual void OnCall(IMethodSymbol method, bool isAvailable, bool isHandled, ImmutableArray<ValueFact> arguments)
    {
    }

    /// <summary>A field or property gets a value.</summary>
    public virtual void OnAssigned(ISymbol member, ValueFact value)
    {
    }

    /// <summary>A parameter is read.</summary>
    /// <param name="reference">The place.</param>
    /// <param name="knowledge">What is known there.</param>
    public virtual void OnRead(IParameterReferenceOperation reference, Knowledge knowledge)
    {
    }
}
