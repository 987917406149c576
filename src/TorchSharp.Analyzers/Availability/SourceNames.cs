using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The identifiers of a source file, which tell where it is worth looking for mentions of a member.</summary>
internal sealed class SourceNames
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, SourceNames> Cache = new();

    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);

    private SourceNames(SyntaxTree tree)
    {
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                _identifiers.Add(token.ValueText);
            }
        }
    }

    public static SourceNames Of(SyntaxTree tree) => Cache.GetValue(tree, static t => new SourceNames(t));

    /// <summary>Whether the file has an identifier.</summary>
    public bool Has(string name) => _identifiers.Contains(name);
}
