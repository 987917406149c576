using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What a task tells: as its only element, the fact of its result.</summary>
internal static class TaskFacts
{
    /// <summary>Whether a type is a task.</summary>
    public static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    /// <summary>What a call makes of a task, or puts into one; null for calls that have nothing to do with tasks.</summary>
    public static ValueFact? Of(IMethodSymbol method, ValueFact instance, ImmutableArray<ValueFact> facts) => method.Name switch
    {
        "FromResult" when IsTask(method.ContainingType) && facts.Length == 1 => ValueFact.Composite(facts),

        // A delegate tells what it returns in the same way.
        "Run" when IsTask(method.ContainingType) && facts.Length > 0 && facts[0].Elements.Length == 1 => facts[0],
        "AsTask" or "ConfigureAwait" or "GetAwaiter" => instance,
        "GetResult" when instance.Elements.Length == 1 => instance.Elements[0],
        _ => null,
    };

    /// <summary>What a task is made of that is constructed from a result.</summary>
    public static ValueFact? Of(IMethodSymbol constructor, ImmutableArray<ValueFact> facts) =>
        IsTask(constructor.ContainingType) && facts.Length == 1 ? ValueFact.Composite(facts) : null;

    /// <summary>The result of a task.</summary>
    public static ValueFact ResultOf(ValueFact task) => task.Elements.Length == 1 ? task.Elements[0] : ValueFact.Unknown;
}
