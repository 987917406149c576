using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers;

/// <summary>
/// What the letters of a source file show. Most files of a program have nothing to do with devices, and for those nothing but this one search of
/// their text ever happens.
/// </summary>
internal sealed class SourceFile
{
    // A tree never changes, so what was read once serves every rule, and every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, SourceFile> Known = new();

    // "cuda" in three of its spellings; the rest of a mixed one is of no consequence for a search.
    private static readonly string[] CudaLetters = ["cuda", "CUDA", "Cuda"];

    // What else stands where a device is chosen, moved to or written as a text. In lower case because that is how TorchSharp spells its methods.
    private static readonly string[] DeviceLetters = ["evice", "gpu", "Gpu", "GPU", "pin_memory"];
    private static readonly string[] DeviceWords = ["to(", "to<", "cpu(", "load("];

    // Methods that convert a tensor. Other libraries have methods of such names, so they count only beside TorchSharp's own name.
    private static readonly string[] ConversionLetters =
    [
        ".mps(", ".to_type(", ".type(", ".bool(", ".byte(", ".char(", ".short(", ".int(", ".long(", ".half(", ".bfloat16(", ".float(", ".double(", ".cfloat(", ".cdouble(",
    ];

    private readonly SyntaxTree _tree;
    private readonly Lazy<ImmutableArray<SyntaxNode>> _bodies;

    private SourceFile(SyntaxTree tree)
    {
        _tree = tree;
        Text = tree.GetText().ToString();
        MentionsCuda = CudaLetters.Any(Has);
        MayUseDevices = MentionsCuda || DeviceLetters.Any(Has) || DeviceWords.Any(word => Words(word).Any());
        MayUseTorch = MayUseDevices || Has("orch") || Has("ensor");
        _bodies = new(() => BodiesAt(DeviceLetters.Concat(CudaLetters).SelectMany(Positions).Concat(DeviceWords.SelectMany(Words)).Concat(ConversionLetters.SelectMany(Positions))));
    }

    public string Text { get; }

    /// <summary>Whether the file has CUDA's name in it.</summary>
    public bool MentionsCuda { get; }

    /// <summary>Whether the file may do something with TorchSharp.</summary>
    public bool MayUseTorch { get; }

    /// <summary>The bodies and initializers whose text may move something to a device, or choose one.</summary>
    public ImmutableArray<SyntaxNode> Bodies => MayUseTorch ? _bodies.Value : ImmutableArray<SyntaxNode>.Empty;

    private bool MayUseDevices { get; }

    public static SourceFile Of(SyntaxTree tree) => Known.GetValue(tree, static t => new SourceFile(t));

    /// <summary>The places that have some letters. No letters, the name of what is half typed or left empty in a list, stand nowhere.</summary>
    public IEnumerable<int> Positions(string letters)
    {
        if (letters.Length == 0)
        {
            yield break;
        }

        for (var at = Text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(letters, at + letters.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    /// <summary>The places that have a name as a whole.</summary>
    public IEnumerable<int> WordPositions(string name) => WordPositions(name, new TextSpan(0, Text.Length));

    /// <summary>The places in a part of the text that have a name as a whole.</summary>
    public IEnumerable<int> WordPositions(string name, TextSpan span)
    {
        // The name of what is half typed, which stands nowhere.
        if (name.Length == 0)
        {
            yield break;
        }

        for (var at = Text.IndexOf(name, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(name, at + name.Length, span.End - at - name.Length, StringComparison.Ordinal))
        {
            if (!IsPart(at - 1) && !IsPart(at + name.Length))
            {
                yield return at;
            }
        }
    }

    /// <summary>Whether a parenthesis follows the word at a place.</summary>
    public bool IsBeforeParenthesis(int position)
    {
        while (IsPart(position))
        {
            position++;
        }

        while (position < Text.Length && char.IsWhiteSpace(Text[position]))
        {
            position++;
        }

        return position < Text.Length && Text[position] == '(';
    }

    /// <summary>The places that have CUDA's name, in the order of the text.</summary>
    public IEnumerable<int> CudaPositions() => MentionsCuda ? CudaLetters.SelectMany(Positions).OrderBy(position => position) : [];

    /// <summary>The bodies and initializers around some places.</summary>
    public ImmutableArray<SyntaxNode> BodiesAt(IEnumerable<int> positions)
    {
        var bodies = ImmutableArray.CreateBuilder<SyntaxNode>();
        var end = 0;
        foreach (var position in positions.OrderBy(p => p).Where(p => p >= end))
        {
            if (TokenAt(position) is { Parent: { } parent } && BodyAround(parent) is { } body && (bodies.Count == 0 || bodies[bodies.Count - 1] != body))
            {
                bodies.Add(body);
                end = body is CompilationUnitSyntax ? 0 : body.Span.End;
            }
        }

        return bodies.ToImmutable();
    }

    /// <summary>The token at a place; null where the place is in a comment or a directive.</summary>
    public SyntaxToken? TokenAt(int position) => _tree.GetRoot().FindToken(position) is var token && token.Span.Contains(position) ? token : null;

    /// <summary>The lambda, local function, accessor or member around a node; of top-level statements, the file.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(n =>
        n is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    /// <summary>The declaration whose code, or the initializer, that a node stands in; null where it is in none.</summary>
    public static SyntaxNode? BodyAround(SyntaxNode node)
    {
        var isStatement = false;
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                    return ancestor;
                case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type }:
                    return type;
                case GlobalStatementSyntax:
                    isStatement = true;
                    break;
                case CompilationUnitSyntax when isStatement:
                    return ancestor;
                case BaseTypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private IEnumerable<int> Words(string start) => Positions(start).Where(at => !IsPart(at - 1));

    private bool IsPart(int at) => at >= 0 && at < Text.Length && SyntaxFacts.IsIdentifierPartCharacter(Text[at]);

    private bool Has(string letters) => Text.IndexOf(letters, StringComparison.Ordinal) >= 0;
}
