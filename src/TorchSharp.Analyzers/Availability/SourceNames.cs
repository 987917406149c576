using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The identifiers of a source file, which tell where it is worth looking for mentions of a member.</summary>
internal static class SourceNames
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Cache = new();

    /// <summary>Whether a source file has an identifier.</summary>
    public static bool Has(SyntaxTree tree, string name) => Cache.GetValue(tree, static t => Read(t)).Contains(name);

    private static HashSet<string> Read(SyntaxTree tree) => new(
        tree.GetRoot().DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText),
        StringComparer.Ordinal);
}
