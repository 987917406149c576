using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Makes a program smaller while what is wrong about it stays.</summary>
internal static class ProgramShrinker
{
    // How many are tried at once, the smallest first.
    private const int Batch = 60;

    private static readonly string[] Simplest = ["a", "true", "false", "t.cuda()", "torch.cuda.is_available()"];

    public static async Task<RandomProgram> ShrinkAsync(RandomProgram program, Func<Verdict, bool> isWrong, CancellationToken cancellationToken)
    {
        while (true)
        {
            var text = Normalize(program.Types, cancellationToken);
            var smaller = Changes(text, cancellationToken).Select(change => Normalize(text.WithChanges(change), cancellationToken).ToString())
                .Where(other => other.Length < text.Length).Distinct().OrderBy(other => other.Length).Select(other => program with { Types = other }).ToList();
            program = program with { Types = text.ToString() };
            if (await FirstAsync(smaller, isWrong, cancellationToken) is not { } found)
            {
                return program;
            }

            program = found;
        }
    }

    private static async Task<RandomProgram?> FirstAsync(List<RandomProgram> programs, Func<Verdict, bool> isWrong, CancellationToken cancellationToken)
    {
        foreach (var batch in programs.Chunk(Batch))
        {
            if ((await ProgramBatch.JudgeAsync(batch, cancellationToken)).FirstOrDefault(judged => isWrong(judged.Verdict)) is { } found)
            {
                return found.Program;
            }
        }

        return null;
    }

    private static SourceText Normalize(SourceText text, CancellationToken cancellationToken) => Normalize(text.ToString(), cancellationToken);

    private static SourceText Normalize(string text, CancellationToken cancellationToken) => SourceText.From(Parse(text, cancellationToken).NormalizeWhitespace().ToFullString());

    private static SyntaxNode Parse(string text, CancellationToken cancellationToken) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellationToken).GetRoot(cancellationToken);

    /// <summary>Nodes left out, and nodes replaced by a part of theirs or by the simplest ones. Not all of the results are programs.</summary>
    private static IEnumerable<TextChange> Changes(SourceText text, CancellationToken cancellationToken)
    {
        foreach (var node in Parse(text.ToString(), cancellationToken).DescendantNodes())
        {
            switch (node)
            {
                case MemberDeclarationSyntax { Parent: TypeDeclarationSyntax } or ElseClauseSyntax or CatchClauseSyntax or FinallyClauseSyntax or CatchFilterClauseSyntax or AttributeListSyntax or SwitchSectionSyntax:
                    yield return new TextChange(node.Span, "");
                    break;
                case SwitchExpressionArmSyntax:
                    yield return new TextChange(TextSpan.FromBounds(node.SpanStart, node.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken) ? next.Span.End : node.Span.End), "");
                    break;
                case StatementSyntax:
                    yield return new TextChange(node.Span, node.Parent is BlockSyntax or SwitchSectionSyntax ? "" : "{ }");
                    foreach (var inner in Within<StatementSyntax>(node))
                    {
                        yield return new TextChange(node.Span, inner is BlockSyntax block ? string.Concat(block.Statements) : inner.ToString());
                    }

                    break;
                case ExpressionSyntax:
                    foreach (var part in Within<ExpressionSyntax>(node).Select(inner => inner.ToString()).Concat(Simplest))
                    {
                        yield return new TextChange(node.Span, part);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<TNode> Within<TNode>(SyntaxNode node) where TNode : SyntaxNode => node.DescendantNodes(inner => inner == node || inner is not TNode).OfType<TNode>();
}
