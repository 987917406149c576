using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>Whether anything in a compilation may prove that CUDA is available. Where nothing does, no member and no caller has to be asked for it.</summary>
internal sealed class Proofs
{
    private static readonly string[] Checks = ["is_available", "is_cudnn_available", "device_count", "is_cuda", "InitializeDevice", "CudaGuard"];

    // A check where it is compared, and nothing where it is handed over.
    private static readonly string[] Kinds = ["DeviceType", "device_type"];

    private readonly AvailabilityContext _context;
    private readonly Lazy<bool> _any;

    public Proofs(AvailabilityContext context)
    {
        _context = context;
        _any = new(() => context.Taught.HasGuardsOfOthers || context.Symbols.Compilation.SyntaxTrees.Any(MayProve));
    }

    /// <summary>Whether there is any.</summary>
    public bool Any => _any.Value;

    private bool MayProve(SyntaxTree tree)
    {
        var file = SourceFile.Of(tree);
        return Checks.Concat(_context.Taught.ListedNames).SelectMany(file.Positions).Any(position => file.TokenAt(position) is not null)
            || Kinds.SelectMany(file.WordPositions).Any(position => file.TokenAt(position)?.Parent is { } named && MayCompare(named))
            || HandlesFailures(file, tree);
    }

    /// <summary>Whether a failure that is handled may be one of CUDA: whoever gets past it has CUDA.</summary>
    private bool HandlesFailures(SourceFile file, SyntaxTree tree)
    {
        HashSet<SyntaxNode>? bodies = null;
        foreach (var position in file.WordPositions("catch"))
        {
            if (file.TokenAt(position) is { Parent: { } handler } token
                && token.IsKind(SyntaxKind.CatchKeyword)
                && SourceFile.BodyAround(handler) is { } body
                && (bodies ??= [.. _context.Search.BodiesOf(tree)]).Contains(body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayCompare(SyntaxNode named)
    {
        foreach (var node in named.AncestorsAndSelf())
        {
            switch (node)
            {
                // "x is A.B" is read as a test of a type until it is known what B is.
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsExpression }:
                case PatternSyntax or SwitchLabelSyntax:
                // By another name it may be compared anywhere.
                case UsingDirectiveSyntax:
                case LocalDeclarationStatementSyntax { IsConst: true }:
                case FieldDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.ConstKeyword):
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals) } or IdentifierNameSyntax { Identifier.ValueText: nameof(Equals) } }:
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
