using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Recognises code that is there to fail: the lambda that a test hands to an assertion about exceptions.</summary>
internal static class ExpectedFailure
{
    /// <summary>Whether an operation stands in such a lambda.</summary>
    public static bool Surrounds(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation && Receiver(current) is { } method && ExpectsException(method.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? Receiver(IOperation function)
    {
        var value = function.Parent;
        while (value is IDelegateCreationOperation or IConversionOperation)
        {
            value = value.Parent;
        }

        return value is IArgumentOperation { Parent: IInvocationOperation call } ? call.TargetMethod : null;
    }

    private static bool ExpectsException(string method) =>
        method.IndexOf("Throw", StringComparison.Ordinal) >= 0
        || method is "Exception" or "ExceptionAsync" or "Catch" or "CatchAsync" or "Invoking" or "Awaiting";
}
