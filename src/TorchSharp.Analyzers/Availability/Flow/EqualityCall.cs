using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Calls that compare two values as <c>==</c> does: <c>a.Equals(b)</c>, <c>object.Equals(a, b)</c>.</summary>
internal static class EqualityCall
{
    /// <summary>The two values; null for other calls.</summary>
    public static (IOperation Left, IOperation Right)? Of(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Equals", ReturnType.SpecialType: SpecialType.System_Boolean, ContainingType: { } type }
            || !(type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Enum))
        {
            return null;
        }

        return call switch
        {
            { Instance: { } instance, Arguments.Length: 1 } => (instance, call.Arguments[0].Value),
            { Instance: null, Arguments.Length: 2 } => (call.Arguments[0].Value, call.Arguments[1].Value),
            _ => null,
        };
    }
}
