using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The statements of a whole member, or of a program, into which a statement can be put.</summary>
internal sealed class MemberBody
{
    private MemberBody(SyntaxNode owner, ImmutableArray<StatementSyntax> statements)
    {
        Owner = owner;
        Statements = statements;
    }

    /// <summary>The block, or the compilation unit of top-level statements.</summary>
    public SyntaxNode Owner { get; }

    public ImmutableArray<StatementSyntax> Statements { get; }

    /// <summary>The body of the member around an expression; null where it has no statements, or other ones under other conditions.</summary>
    public static MemberBody? Around(SyntaxNode expression) => Enclosing(expression) is { } body && !body.Statements.Any(HasConditionalCode) ? body : null;

    /// <summary>The change that puts lines of code before one of the statements.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="lines">The lines, without their common indentation.</param>
    public static TextChange InsertBefore(SourceText text, StatementSyntax statement, params string[] lines)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        if (!string.IsNullOrWhiteSpace(indent))
        {
            return new TextChange(new TextSpan(statement.SpanStart, 0), $"{string.Join(" ", lines.Select(l => l.Trim()).Where(l => l.Length > 0))} ");
        }

        var ending = CheckWriter.LineEndingOf(text);
        return new TextChange(new TextSpan(line.Start, 0), string.Concat(lines.Select(l => l.Length == 0 ? ending : indent + l + ending)));
    }

    /// <summary>Whether a function around an expression, inside its member, can't see the member's locals.</summary>
    public static bool IsInStaticFunction(SyntaxNode expression) => expression.Ancestors().Any(a => a switch
    {
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    });

    private static bool HasConditionalCode(StatementSyntax statement) => statement.ContainsDirectives && statement.DescendantTrivia().Any(t =>
        t.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);

    private static MemberBody? Enclosing(SyntaxNode expression)
    {
        foreach (var ancestor in expression.Ancestors())
        {
            switch (ancestor)
            {
                case BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } block:
                    return new MemberBody(block, block.Statements.ToImmutableArray());
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return new MemberBody(unit, unit.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement).ToImmutableArray());
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
