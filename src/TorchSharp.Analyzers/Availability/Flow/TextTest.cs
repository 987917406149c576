using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>A call that asks a text for its beginning, its contents, or its equality with a constant.</summary>
/// <param name="Tested">The text that is asked.</param>
/// <param name="Passes">Whether a constant passes.</param>
internal sealed record TextTest(IOperation Tested, Func<object?, bool> Passes)
{
    /// <summary>The test that a call makes; null where it makes none.</summary>
    public static TextTest? Of(IInvocationOperation call)
    {
        if (call.TargetMethod is not { ContainingType.SpecialType: SpecialType.System_String, ReturnType.SpecialType: SpecialType.System_Boolean, Name: var name })
        {
            return null;
        }

        var comparison = StringComparison.Ordinal;
        IOperation? tested = call.Instance;
        string? expected = null;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Value.ConstantValue)
            {
                case { HasValue: true, Value: string text } when expected is null:
                    expected = text;
                    break;
                case { HasValue: true, Value: char letter } when expected is null:
                    expected = letter.ToString();
                    break;
                case { HasValue: true, Value: int kind } when argument.Parameter?.Type.Name == nameof(StringComparison):
                    comparison = (StringComparison)kind;
                    break;
                case { HasValue: false } when tested is null:
                    tested = argument.Value;
                    break;
                default:
                    return null;
            }
        }

        if (name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && tested is not null)
        {
            return new TextTest(tested, c => c is null || (c is string text && text.Trim().Length == 0));
        }

        if (tested is null || expected is null)
        {
            return null;
        }

        // A culture is not a constant, and no device's name depends on one.
        comparison = comparison switch
        {
            StringComparison.CurrentCulture or StringComparison.InvariantCulture => StringComparison.Ordinal,
            StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase => StringComparison.OrdinalIgnoreCase,
            _ => comparison,
        };
        return name switch
        {
            "Equals" => new TextTest(tested, c => c is string text && text.Equals(expected, comparison)),
            "StartsWith" => new TextTest(tested, c => c is string text && text.StartsWith(expected, comparison)),
            "EndsWith" => new TextTest(tested, c => c is string text && text.EndsWith(expected, comparison)),
            "Contains" => new TextTest(tested, c => c is string text && text.IndexOf(expected, comparison) >= 0),
            _ => null,
        };
    }
}
