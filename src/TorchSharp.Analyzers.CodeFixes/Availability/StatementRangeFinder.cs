using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Finds what has to go under a check together: the statement with the failing expression, and everything up to the last use
/// of what it declares. Finds nothing where the result would not compile.
/// </summary>
internal static class StatementRangeFinder
{
    /// <summary>The statements around an expression that can be put into an <c>if</c>; null where none can.</summary>
    public static StatementRange? Find(SyntaxNode expression, SemanticModel model, CancellationToken cancellationToken)
    {
        // A lambda made under a check is safe, so where its own statement can't be wrapped the one that makes it can.
        for (var node = expression; StatementAround(node) is { } statement; node = AnonymousFunctionAround(statement))
        {
            if (RangeFrom(statement, model, cancellationToken) is { } range)
            {
                return range;
            }

            if (AnonymousFunctionAround(statement) is null)
            {
                return null;
            }
        }

        return null;
    }

    private static StatementSyntax? StatementAround(SyntaxNode? node)
    {
        foreach (var ancestor in node?.AncestorsAndSelf() ?? [])
        {
            switch (ancestor)
            {
                case StatementSyntax statement:
                    return statement;
                case ArrowExpressionClauseSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static SyntaxNode? AnonymousFunctionAround(StatementSyntax statement)
    {
        foreach (var ancestor in statement.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax:
                    return ancestor.Parent;
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static StatementRange? RangeFrom(StatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement is LocalFunctionStatementSyntax or LabeledStatementSyntax || statement.Parent is LabeledStatementSyntax)
        {
            return null;
        }

        var siblings = Siblings(statement);
        if (siblings.IsDefault)
        {
            return !statement.ContainsDiagnostics && CanWrap(statement, statement, model) && !LoopProgress.IsMadeBy(statement, statement, model, cancellationToken) ? new StatementRange(ImmutableArray.Create(statement), isEmbedded: true) : null;
        }

        var start = siblings.IndexOf(statement);
        var end = start;
        while (LastUse(siblings, start, end, model, cancellationToken) is var last && last > end)
        {
            end = last;
        }

        return !siblings.Skip(start).Take(end - start + 1).Any(s => s.ContainsDiagnostics)
            && CanWrap(siblings[start], siblings[end], model)
            && !LoopProgress.IsMadeBy(siblings[start], siblings[end], model, cancellationToken)
            && !IsUsedOutside(siblings, start, end, model, cancellationToken)
            && !SplitsConditionalCompilation(siblings[start], siblings[end])
            ? new StatementRange(siblings.Skip(start).Take(end - start + 1).ToImmutableArray(), isEmbedded: false)
            : null;
    }

    private static ImmutableArray<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements.ToImmutableArray(),
        SwitchSectionSyntax section => section.Statements.ToImmutableArray(),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement).ToImmutableArray(),
        _ => default,
    };

    private static HashSet<ISymbol> DeclaredIn(ImmutableArray<StatementSyntax> siblings, int start, int end, SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var i = start; i <= end; i++)
        {
            foreach (var node in siblings[i].DescendantNodesAndSelf())
            {
                if (node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or LocalFunctionStatementSyntax
                    && model.GetDeclaredSymbol(node, cancellationToken) is { } symbol)
                {
                    declared.Add(symbol);
                }
            }
        }

        return declared;
    }

    private static int LastUse(ImmutableArray<StatementSyntax> siblings, int start, int end, SemanticModel model, CancellationToken cancellationToken)
    {
        // What "using" declares lives to the end of the block, and so does what is made of it.
        if (siblings.Skip(start).Take(end - start + 1).Any(s => s is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }))
        {
            return siblings.Length - 1;
        }

        var declared = DeclaredIn(siblings, start, end, model, cancellationToken);
        for (var i = siblings.Length - 1; i > end; i--)
        {
            if (Mentions(siblings[i], declared, model, cancellationToken))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsUsedOutside(ImmutableArray<StatementSyntax> siblings, int start, int end, SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = DeclaredIn(siblings, start, end, model, cancellationToken);
        return siblings.Take(start).Any(s => Mentions(s, declared, model, cancellationToken))
            || (siblings[start].Parent is SwitchSectionSyntax { Parent: SwitchStatementSyntax owner } section
                && owner.Sections.Any(s => s != section && Mentions(s, declared, model, cancellationToken)));
    }

    private static bool Mentions(SyntaxNode node, HashSet<ISymbol> symbols, SemanticModel model, CancellationToken cancellationToken) =>
        symbols.Count > 0
        && node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i =>
            symbols.Any(s => s.Name == i.Identifier.ValueText)
            && model.GetSymbolInfo(i, cancellationToken).Symbol is { } used
            && symbols.Contains(used));

    private static bool CanWrap(StatementSyntax first, StatementSyntax last, SemanticModel model)
    {
        var isTopLevel = first.Parent is GlobalStatementSyntax;
        if (isTopLevel && first != last)
        {
            // The compiler's flow analysis takes one top-level statement at a time; a jump out of several is rare enough to decline.
            return first.Parent!.Parent!.ChildNodes().OfType<GlobalStatementSyntax>().Select(g => g.Statement)
                .SkipWhile(s => s != first).TakeWhile(s => s.SpanStart <= last.SpanStart)
                .All(s => s is LocalFunctionStatementSyntax || CanWrapAlone(s, s, model));
        }

        return CanWrapAlone(first, last, model);
    }

    private static bool CanWrapAlone(StatementSyntax first, StatementSyntax last, SemanticModel model)
    {
        // Behind an "if" the end of the method is reachable, so a return (or throw) that ends it must stay where it is.
        var control = model.AnalyzeControlFlow(first, last);
        if (control is not { Succeeded: true, EndPointIsReachable: true } || !control.EntryPoints.IsEmpty)
        {
            return false;
        }

        // What is assigned only under a check is not assigned any more for whoever reads it later.
        var data = model.AnalyzeDataFlow(first, last);
        if (data is not { Succeeded: true })
        {
            return false;
        }

        var needed = data.DataFlowsOut.Concat(data.AlwaysAssigned.Where(s => s is IParameterSymbol { RefKind: RefKind.Out }));
        return needed.All(s => data.VariablesDeclared.Contains(s, SymbolEqualityComparer.Default) || data.DefinitelyAssignedOnEntry.Contains(s, SymbolEqualityComparer.Default))
            && !InitializesMember(first, last, model);
    }

    /// <summary>Whether a constructor's statement gives a member its first value, without which the compiler would complain.</summary>
    private static bool InitializesMember(StatementSyntax first, StatementSyntax last, SemanticModel model)
    {
        if (!first.Ancestors().Any(a => a is ConstructorDeclarationSyntax))
        {
            return false;
        }

        return first.Parent!.ChildNodes().Where(s => s.SpanStart >= first.SpanStart && s.SpanStart <= last.SpanStart)
            .SelectMany(s => s.DescendantNodesAndSelf()).OfType<AssignmentExpressionSyntax>()
            .Any(assignment => model.GetSymbolInfo(assignment.Left).Symbol switch
            {
                IFieldSymbol field => field.NullableAnnotation == NullableAnnotation.NotAnnotated || field.ContainingType.IsValueType,
                IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.NotAnnotated || property.ContainingType.IsValueType,
                _ => false,
            });
    }

    private static bool SplitsConditionalCompilation(StatementSyntax first, StatementSyntax last)
    {
        var start = first.SpanStart;
        return first.Parent is { } parent
            && (parent is GlobalStatementSyntax ? parent.Parent! : parent).DescendantTrivia().Any(t =>
                t.SpanStart > start
                && t.SpanStart < last.Span.End
                && t.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
    }
}
