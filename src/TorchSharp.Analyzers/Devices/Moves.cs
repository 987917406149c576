using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>
/// The methods that return a tensor on another device or of another type and leave the one they are called on alone. The
/// methods of a module with the same names work in place.
/// </summary>
internal sealed class Moves(TorchSharpSymbols symbols)
{
    private static readonly ImmutableHashSet<string> OfTensor = ImmutableHashSet.Create(
        "to", "cuda", "cpu", "mps", "to_type", "type",
        "bool", "byte", "char", "short", "int", "long", "half", "bfloat16", "float", "double", "cfloat", "cdouble");

    /// <summary>Whether a method is one of them.</summary>
    public bool Contains(IMethodSymbol method)
    {
        if (method is { IsStatic: false, ReturnsVoid: false } && OfTensor.Contains(method.Name))
        {
            var type = method.ContainingType.OriginalDefinition;
            return TorchSharpSymbols.Same(type, symbols.Tensor)
                || (TorchSharpSymbols.Same(type, symbols.Storage) && method.Name is "cuda" or "cpu");
        }

        return false;
    }

    /// <summary>What a chain of moves starts from: <c>t</c> in <c>t.cpu().to(type)</c>.</summary>
    public IOperation? Receiver(IInvocationOperation call)
    {
        var receiver = call.Instance;
        while (true)
        {
            switch (receiver)
            {
                case IInvocationOperation inner when Contains(inner.TargetMethod):
                    receiver = inner.Instance;
                    break;
                case IConditionalAccessInstanceOperation:
                    receiver = ConditionalReceiver(receiver);
                    break;
                default:
                    return receiver;
            }
        }
    }

    private static IOperation? ConditionalReceiver(IOperation instance)
    {
        for (var (child, parent) = (instance, instance.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalAccessOperation conditional && conditional.WhenNotNull == child)
            {
                return conditional.Operation;
            }
        }

        return null;
    }
}
