using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>Recognises what test and benchmark frameworks run before and after the tests of a class.</summary>
internal static class TestSetUp
{
    private static readonly Dictionary<string, TestSetUpKind> Kinds = new(StringComparer.Ordinal)
    {
        ["NUnit.Framework.OneTimeSetUpAttribute"] = TestSetUpKind.Once,
        ["NUnit.Framework.SetUpAttribute"] = TestSetUpKind.Each,
        ["Microsoft.VisualStudio.TestTools.UnitTesting.ClassInitializeAttribute"] = TestSetUpKind.Once,
        ["Microsoft.VisualStudio.TestTools.UnitTesting.TestInitializeAttribute"] = TestSetUpKind.Each,
        ["BenchmarkDotNet.Attributes.GlobalSetupAttribute"] = TestSetUpKind.Once,
        ["BenchmarkDotNet.Attributes.IterationSetupAttribute"] = TestSetUpKind.Each,
    };

    private static readonly string[] TearDowns = ["TearDown", "Cleanup"];

    /// <summary>When a method is run as a set-up. Nobody waits for an async void method, and one with a target runs for some tests only.</summary>
    public static TestSetUpKind KindOf(IMethodSymbol method)
    {
        if (method is { IsAsync: true, ReturnsVoid: true })
        {
            return TestSetUpKind.None;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute is { AttributeClass: { } type, NamedArguments.IsEmpty: true } && Kinds.TryGetValue(type.ToDisplayString(), out var kind))
            {
                return kind;
            }
        }

        return method is { Name: "InitializeAsync", Parameters.IsEmpty: true } && method.ContainingType.AllInterfaces.Any(i => i is { Name: "IAsyncLifetime", ContainingNamespace.Name: "Xunit" })
            ? TestSetUpKind.Each
            : TestSetUpKind.None;
    }

    /// <summary>Whether a method runs when tests are over, however they began.</summary>
    public static bool IsTearDown(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.AttributeClass is { } type && Array.Exists(TearDowns, part => type.Name.Contains(part)));

    /// <summary>Whether a method is run by a framework, as a test or a benchmark.</summary>
    public static bool IsTest(IMethodSymbol method) => !method.GetAttributes().IsEmpty;
}
