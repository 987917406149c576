using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>Finds where members are mentioned, written and constructed. All places of one name are looked at once, however many members share it.</summary>
internal sealed class MemberIndex(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, SimpleNameSyntax>> _mentions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, (IdentifierNameSyntax Identifier, MemberUse Use)>> _writes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, SyntaxNode>> _creations = new(StringComparer.Ordinal);

    /// <summary>The places that mention a member by its name, <c>nameof</c> left out.</summary>
    public IEnumerable<SimpleNameSyntax> MentionsOf(ISymbol member, CancellationToken cancellationToken) => _mentions.GetOrAdd(
        member.Name,
        name => Index(context.Symbols.Compilation.SyntaxTrees.SelectMany(tree => SourceNames.In(tree, name)).Where(n => !IsNameOf(n)), n => n, cancellationToken))[member];

    /// <summary>The places that write to a field or property by its name.</summary>
    public IEnumerable<(IdentifierNameSyntax Identifier, MemberUse Use)> WritesTo(ISymbol member, CancellationToken cancellationToken) => _writes.GetOrAdd(
        member.Name,
        name => Index(context.Symbols.Compilation.SyntaxTrees.SelectMany(tree => WrittenMembers.In(tree, name)), write => write.Identifier, cancellationToken))[member];

    /// <summary>The places that call a constructor.</summary>
    public IEnumerable<SyntaxNode> CreationsBy(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        var byName = _creations.GetOrAdd(
            constructor.ContainingType.Name,
            name => Index(Creations.Of(context.Symbols.Compilation, name), creation => creation, cancellationToken));
        // No type has an empty name.
        var others = _creations.GetOrAdd("", _ => Index(Creations.WithoutName(context.Symbols.Compilation), creation => creation, cancellationToken));
        return byName[constructor].Concat(others[constructor]);
    }

    private ILookup<ISymbol, T> Index<T>(IEnumerable<T> places, Func<T, SyntaxNode> nodeOf, CancellationToken cancellationToken) => places
        .SelectMany(place => SymbolsOf(nodeOf(place), cancellationToken), (place, symbol) => (place, symbol))
        .ToLookup(p => p.symbol, p => p.place, SymbolEqualityComparer.Default);

    // Half-typed code means one of several.
    private IEnumerable<ISymbol> SymbolsOf(SyntaxNode node, CancellationToken cancellationToken)
    {
        var info = context.Bodies.ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken);
        return (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols.AsEnumerable())
            .Select(s => (s is IMethodSymbol { ReducedFrom: { } extension } ? extension : s).OriginalDefinition);
    }

    private static bool IsNameOf(SyntaxNode node) =>
        node.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
}
