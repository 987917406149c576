using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What records tell by what they were made from: <c>new Result(true, "")</c>.</summary>
internal static class RecordFacts
{
    /// <summary>What the parameters of a record tell by which a creation makes it; null where it keeps something else, or may be given something else later.</summary>
    /// <param name="creation">The creation.</param>
    /// <param name="facts">What the arguments tell, by parameter.</param>
    public static ImmutableArray<ValueFact>? Of(IObjectCreationOperation creation, ImmutableArray<ValueFact> facts) =>
        creation is { Syntax: BaseObjectCreationExpressionSyntax { Initializer: null }, Constructor: { Parameters.IsEmpty: false } constructor }
        && constructor.ContainingType is { IsRecord: true } type
        && constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is RecordDeclarationSyntax)
        && constructor.Parameters.All(p => PropertyOf(p) is { SetMethod: null or { IsInitOnly: true } })
        && type.GetMembers("Deconstruct").All(m => m.IsImplicitlyDeclared)
            ? facts
            : null;

    /// <summary>Which parameter of its record a property gives back; less than 0 where it is none of those.</summary>
    public static int IndexOf(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } type && IsPositional(property)
            ? type.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(PropertyOf(p), property))?.Ordinal ?? -1
            : -1;

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) => parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>()
        .FirstOrDefault(property => IsPositional(property)
            && parameter.DeclaringSyntaxReferences.Any(p => property.DeclaringSyntaxReferences.Any(q => p.SyntaxTree == q.SyntaxTree && p.Span == q.Span)));

    private static bool IsPositional(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax);
}
