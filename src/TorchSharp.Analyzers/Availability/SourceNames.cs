using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The names in a source file, by which the mentions of a member are found.</summary>
internal static class SourceNames
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SimpleNameSyntax>> Cache = new();

    /// <summary>The places of a source file where a name stands.</summary>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name) => Cache.GetValue(tree, static t => Read(t))[name];

    private static ILookup<string, SimpleNameSyntax> Read(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(n => n.Identifier.ValueText, StringComparer.Ordinal);
}
