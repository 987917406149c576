using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What collections tell that a body makes and fills itself. As a sequence does, one says "true" where it has elements.</summary>
internal static class CollectionFacts
{
    // They put nothing in.
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "BinarySearch", "Clear", "Contains", "ConvertAll", "CopyTo", "Dequeue", "Exists", "Find", "FindAll", "FindIndex", "FindLast", "ForEach", "GetEnumerator", "GetRange", "IndexOf",
        "LastIndexOf", "Peek", "Pop", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Reverse", "Sort", "ToArray", "TrimExcess", "TrueForAll",
    };

    /// <summary>Whether a type is a collection that only holds what is put into it by its methods.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List" or "HashSet" or "Queue" or "Stack" or "SortedSet" or "LinkedList", TypeArguments.Length: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    /// <summary>Whether a value is a new collection with nothing in it.</summary>
    public static bool IsEmpty(IOperation value) =>
        value is IObjectCreationOperation { Initializer: null or { Initializers.IsEmpty: true } } creation
        && IsCollection(creation.Type)
        && creation.Arguments.All(a => a.Value.Type?.SpecialType == SpecialType.System_Int32);

    /// <summary>Whether a reference to a collection leaves it where it is: it is asked, filled or gone through, and not handed on.</summary>
    public static bool KeepsToItself(ILocalReferenceOperation reference)
    {
        IOperation at = reference;
        while (at.Parent is IConversionOperation conversion)
        {
            at = conversion;
        }

        return at.Parent switch
        {
            // What it returns may be a view of it, but none through which it is filled.
            IInvocationOperation call => ReferenceEquals(call.Instance, at),
            IPropertyReferenceOperation property => ReferenceEquals(property.Instance, at),
            IForEachLoopOperation loop => ReferenceEquals(loop.Collection, at),
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, at),
            IArgumentOperation { Parent: IInvocationOperation query } => IsAnswered(query.TargetMethod),
            _ => false,
        };
    }

    /// <summary>Whether an argument gives a collection away.</summary>
    public static bool IsHandedOver(IOperation argument, IMethodSymbol method)
    {
        while (argument is IConversionOperation conversion)
        {
            argument = conversion.Operand;
        }

        return IsCollection(argument.Type) && !SequenceFacts.IsQuery(method);
    }

    // A query that is not answered at once may see what is put in later.
    private static bool IsAnswered(IMethodSymbol query) => SequenceFacts.IsQuery(query)
        && query.ReturnType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>Whether a method puts something into the collection on which it is called.</summary>
    public static bool Fills(IMethodSymbol method) => IsCollection(method.ContainingType) && !Readers.Contains(method.Name);
}
