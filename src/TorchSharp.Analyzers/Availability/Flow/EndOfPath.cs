using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Calls that end a path, or that end it unless an argument has a value: what assertions do.</summary>
internal static class EndOfPath
{
    // What has no attribute to tell: older reference assemblies, and test frameworks that annotate nothing.
    private static readonly Dictionary<string, bool> ValueThatGoesOn = new(StringComparer.Ordinal)
    {
        ["System.Diagnostics.Debug.Assert"] = true,
        ["System.Diagnostics.Trace.Assert"] = true,
        ["NUnit.Framework.Assert.That"] = true,
        ["NUnit.Framework.Assert.True"] = true,
        ["NUnit.Framework.Assert.IsTrue"] = true,
        ["NUnit.Framework.Assert.False"] = false,
        ["NUnit.Framework.Assert.IsFalse"] = false,
        ["NUnit.Framework.Assume.That"] = true,
        ["NUnit.Framework.Legacy.ClassicAssert.True"] = true,
        ["NUnit.Framework.Legacy.ClassicAssert.IsTrue"] = true,
        ["NUnit.Framework.Legacy.ClassicAssert.False"] = false,
        ["NUnit.Framework.Legacy.ClassicAssert.IsFalse"] = false,
        ["Xunit.Assert.True"] = true,
        ["Xunit.Assert.False"] = false,
        ["Xunit.Assert.SkipUnless"] = true,
        ["Xunit.Assert.SkipWhen"] = false,
        ["Xunit.Skip.IfNot"] = true,
        ["Xunit.Skip.If"] = false,
        ["Microsoft.VisualStudio.TestTools.UnitTesting.Assert.IsTrue"] = true,
        ["Microsoft.VisualStudio.TestTools.UnitTesting.Assert.IsFalse"] = false,
        ["Shouldly.ShouldBeBooleanExtensions.ShouldBeTrue"] = true,
        ["Shouldly.ShouldBeBooleanExtensions.ShouldBeFalse"] = false,
    };

    private static readonly HashSet<string> NeverReturning = new(StringComparer.Ordinal)
    {
        "System.Environment.Exit",
        "System.Environment.FailFast",
        "NUnit.Framework.Assert.Fail",
        "NUnit.Framework.Assert.Ignore",
        "NUnit.Framework.Assert.Inconclusive",
        "NUnit.Framework.Assert.Pass",
        "Xunit.Assert.Fail",
        "Xunit.Assert.Skip",
        "Microsoft.VisualStudio.TestTools.UnitTesting.Assert.Fail",
        "Microsoft.VisualStudio.TestTools.UnitTesting.Assert.Inconclusive",
    };

    // Almost every call has another name, and full names are costly.
    private static readonly HashSet<string> ShortNames = new(
        ValueThatGoesOn.Keys.Concat(NeverReturning).Select(name => name.Substring(name.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>Whether a call never comes back.</summary>
    public static bool NeverReturns(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.AttributeClass?.Name == "DoesNotReturnAttribute")
        || (ShortNames.Contains(method.Name) && NeverReturning.Contains(FullName(method)));

    /// <summary>The value of an argument with which a call comes back; null where it always may.</summary>
    public static bool? ReturnsOnlyWhen(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "DoesNotReturnIfAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is bool ends)
            {
                return !ends;
            }
        }

        return parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol method }
            && ShortNames.Contains(method.Name)
            && ValueThatGoesOn.TryGetValue(FullName(method), out var value)
            ? method.Parameters.FirstOrDefault(p => p.Type.Name == "IResolveConstraint") is { } constraint ? Constraint(call, constraint)
                : parameter.Type.SpecialType == SpecialType.System_Boolean ? value
                : null
            : null;
    }

    /// <summary>Whether a method is one of the framework's that throw unless their first argument passes a test, which its name says.</summary>
    public static bool IsThrowHelper(IMethodSymbol method) => method.ContainingType is
    {
        Name: nameof(ArgumentNullException) or nameof(ArgumentOutOfRangeException) or nameof(ArgumentException),
        ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>What <c>Assert.That(value, Is.True)</c> asks of the value.</summary>
    private static bool? Constraint(IInvocationOperation call, IParameterSymbol parameter)
    {
        var asked = call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value;
        while (asked is IConversionOperation conversion)
        {
            asked = conversion.Operand;
        }

        return asked switch
        {
            IPropertyReferenceOperation { Property: { Name: "True", ContainingType.Name: "Is" } } => true,
            IPropertyReferenceOperation { Property: { Name: "False", ContainingType.Name: "Is" } } => false,
            IInvocationOperation { TargetMethod: { Name: "EqualTo", ContainingType.Name: "Is" }, Arguments: var arguments } when arguments.FirstOrDefault() is { } argument =>
                (argument.Value is IConversionOperation boxed ? boxed.Operand : argument.Value).ConstantValue is { HasValue: true, Value: bool expected } ? expected : null,
            _ => null,
        };
    }

    private static string FullName(IMethodSymbol method) => $"{method.ContainingType?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}.{method.Name}";
}
