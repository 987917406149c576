using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What sequences tell. One is "true" where it has elements, which is what a foreach and a query ask.</summary>
internal static class SequenceFacts
{
    private static readonly HashSet<string> KeepingNothingElse = new(StringComparer.Ordinal)
    {
        "AsEnumerable", "AsParallel", "AsQueryable", "Cast", "Chunk", "Distinct", "DistinctBy", "OfType", "OrderBy", "OrderByDescending", "Reverse", "Select",
        "SelectMany", "Shuffle", "Skip", "SkipLast", "SkipWhile", "Take", "TakeLast", "ThenBy", "ThenByDescending", "ToArray",
    };

    // They call what they are given without an element, or with one of another sequence.
    private static readonly HashSet<string> CallingWithoutElement = new(StringComparer.Ordinal) { "Aggregate", "GroupJoin", "Join", "LeftJoin", "RightJoin", "Zip" };

    /// <summary>What a call makes of a sequence; null for calls that have nothing to do with sequences.</summary>
    public static ValueFact? Of(IInvocationOperation call, ValueFact instance, ImmutableArray<ValueFact> facts)
    {
        var method = call.TargetMethod;
        if (IsText(call.Instance) || IsText(call.Arguments.FirstOrDefault()?.Value))
        {
            return null;
        }

        if (method.Name == "GetEnumerator" && method.Parameters.IsEmpty)
        {
            return Enumerator(instance);
        }

        if (method.Name == "MoveNext" && method.Parameters.IsEmpty)
        {
            return ValueFact.Condition(instance.WhenTrue, Knowledge.NotKnown);
        }

        if (method.Name == "Exists" && (CollectionFacts.IsCollection(method.ContainingType) || method.ContainingType?.SpecialType == SpecialType.System_Array) && !facts.IsEmpty && facts[facts.Length - 1].Elements.Length == 1)
        {
            return HasSome(facts.Length == 1 ? instance : facts[0], facts[facts.Length - 1].Elements[0]);
        }

        if (!IsQuery(method) || facts.IsEmpty)
        {
            return null;
        }

        return method.Name switch
        {
            "Range" when facts.Length == 2 => ValueFact.Condition(facts[1].WhenTrue, Knowledge.NotKnown),
            "Repeat" when facts.Length == 2 => ValueFact.Condition(facts[1].WhenTrue, Knowledge.NotKnown),
            // Once kept, a list may get more elements.
            "ToHashSet" or "ToList" when call.Parent is not (IVariableInitializerOperation or ISimpleAssignmentOperation) =>
                ValueFact.Condition(facts[0].WhenTrue, Knowledge.NotKnown),
            "Any" when facts.Length == 2 && facts[1].Elements.Length == 1 => HasSome(facts[0], facts[1].Elements[0]),
            "Any" when facts.Length == 1 => ValueFact.Condition(facts[0].WhenTrue, Knowledge.NotKnown),
            "Count" when facts.Length == 1 => ValueFact.Condition(facts[0].WhenTrue, Knowledge.NotKnown).AsNonNegative(),
            "Where" or "TakeWhile" when facts.Length == 2 && facts[1].Elements.Length == 1 => HasSome(facts[0], facts[1].Elements[0]),
            "Where" or "TakeWhile" => ValueFact.Condition(facts[0].WhenTrue, Knowledge.NotKnown),
            _ when KeepingNothingElse.Contains(method.Name) => ValueFact.Condition(facts[0].WhenTrue, Knowledge.NotKnown),
            _ => null,
        };
    }

    /// <summary>What it tells that some element has passed a test.</summary>
    private static ValueFact HasSome(ValueFact sequence, ValueFact test) => ValueFact.Condition(ValueFact.Strongest(sequence.WhenTrue, test.WhenTrue), Knowledge.NotKnown);

    /// <summary>What an enumerator tells: where it has an element, and of any element what all have in common.</summary>
    private static ValueFact Enumerator(ValueFact sequence) => !sequence.Elements.IsEmpty
        ? ValueFact.Composite(ImmutableArray.Create(sequence.Elements.Aggregate(ValueFact.Nothing, ValueFact.Join)))
        : ValueFact.Collection(sequence.WhenTrue, sequence.MayBeCuda).InDoubtLike(sequence);

    /// <summary>What the element tells on which an enumerator stands; null for other members.</summary>
    public static ValueFact? Current(IPropertySymbol property, ValueFact enumerator) =>
        property.Name != "Current" || !property.Parameters.IsEmpty || property.ContainingNamespace?.ToDisplayString() is not ("System.Collections" or "System.Collections.Generic") ? null
        : enumerator.Elements.Length == 1 ? enumerator.Elements[0]
        : ValueFact.Device(enumerator.MayBeCuda).InDoubtLike(enumerator);

    /// <summary>Whether a reference to an array only goes through its elements.</summary>
    public static bool IsGoneThrough(IOperation reference)
    {
        while (reference.Parent is IConversionOperation conversion)
        {
            reference = conversion;
        }

        return reference.Parent is IInvocationOperation { TargetMethod: { Name: "GetEnumerator", Parameters.IsEmpty: true } };
    }

    /// <summary>What is known in a function that is handed to a call, because the call runs it for elements or numbers only.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="instance">What the object tells on which it is called.</param>
    /// <param name="earlier">What the arguments before the function tell.</param>
    public static Knowledge WhereCalledBack(IMethodSymbol method, ValueFact instance, IReadOnlyList<ValueFact> earlier)
    {
        if (earlier.Count > 0 && IsQuery(method) && !CallingWithoutElement.Contains(method.Name))
        {
            return earlier[0].WhenTrue;
        }

        return method switch
        {
            { ContainingType: { Name: "Parallel", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } } => method.Name switch
            {
                // From a number that is not negative up to another one.
                "For" or "ForAsync" when earlier.Count >= 2 && earlier[0].NonNegative => earlier[1].WhenTrue,
                "ForEach" or "ForEachAsync" when earlier.Count >= 1 => earlier[0].WhenTrue,
                _ => Knowledge.NotKnown,
            },
            { Name: "ForEach", ContainingType: { Name: "List", ContainingNamespace.Name: "Generic" } } => instance.WhenTrue,
            _ => Knowledge.NotKnown,
        };
    }

    /// <summary>Whether a value is a text: as a sequence of letters it has no facts.</summary>
    public static bool IsText(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value?.Type?.SpecialType == SpecialType.System_String;
    }

    /// <summary>Whether a method is one of LINQ's.</summary>
    public static bool IsQuery(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };
}
