using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Fields and properties that the program settles by a check in some other place, or refuses there:
/// <c>if (options.UseGpu &amp;&amp; !torch.cuda.is_available()) options.UseGpu = false;</c>. Whether that has run by the time they are read is an
/// order of calls that the flow does not see, so it can be proved neither way.
/// </summary>
internal sealed class CorrectedMembers(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(ISymbol Member, int Outcome), bool> _known = new(SymbolAndLevelComparer.Instance);

    /// <summary>Whether a check somewhere sees to it that a member only has a value where CUDA is available.</summary>
    /// <param name="member">The member.</param>
    /// <param name="outcome">Of a flag, the value that it is about; of another member, true.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public bool IsCorrected(ISymbol member, bool outcome, CancellationToken cancellationToken) =>
        context.Proofs.Any
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
        && _known.GetOrAdd((member.OriginalDefinition, outcome ? 1 : 0), _ => Search(member.OriginalDefinition, outcome, cancellationToken));

    private bool Search(ISymbol member, bool outcome, CancellationToken cancellationToken)
    {
        var isFlag = TypeOf(member)?.SpecialType == SpecialType.System_Boolean;
        if (!isFlag && !outcome)
        {
            return false;
        }

        if (context.Index.MentionsOf(member, cancellationToken).Any(mention => IsRefused(mention, isFlag, outcome, cancellationToken)))
        {
            return true;
        }

        var writes = context.Index.WritesTo(member, cancellationToken).Select(w => w.Identifier).ToList();

        // What constructors alone make of it is known.
        return (!MemberWrites.Tells(TypeOf(member)!, context.Symbols) || !writes.TrueForAll(IsInConstructor))
            && (writes.Exists(write => TakesBack(member, write, isFlag, outcome, cancellationToken)) || IsOnlySetBehindChecks(member, writes, isFlag, outcome, cancellationToken));
    }

    /// <summary>Whether a write takes back a value because of a check.</summary>
    private bool TakesBack(ISymbol member, IdentifierNameSyntax written, bool isFlag, bool outcome, CancellationToken cancellationToken)
    {
        if (AssignmentOf(written) is not { } assignment)
        {
            // By reference, as in "Volatile.Write(ref _state, …)".
            return !isFlag && written.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } owner && context.VisibleChecks.In(owner, cancellationToken).Any();
        }

        var mentionsItself = assignment.IsKind(SyntaxKind.AndAssignmentExpression)
            || assignment.Right.DescendantNodesAndSelf().Any(n => n is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name);
        return mentionsItself ? IsChecked(assignment.Right, isFlag, outcome, cancellationToken)
            : IsHarmless(member, assignment.Right, outcome) && IsBehindCheck(written, cancellationToken);
    }

    /// <summary>Whether a value is true only where a check is.</summary>
    private bool IsChecked(ExpressionSyntax value, bool isFlag, bool outcome, CancellationToken cancellationToken) => context.VisibleChecks.In(value, cancellationToken)
        .Any(check => VisibleChecks.Decides(check, value) && (!isFlag || VisibleChecks.IsNegated(check, value) != outcome));

    private bool IsBehindCheck(SyntaxNode written, CancellationToken cancellationToken) =>
        ConditionsOnTheWay.To(written).Any(condition => context.VisibleChecks.In(condition, cancellationToken).Any());

    /// <summary>Whether a member, once made, gets a value that needs CUDA only from a check or behind one.</summary>
    private bool IsOnlySetBehindChecks(ISymbol member, List<IdentifierNameSyntax> writes, bool isFlag, bool outcome, CancellationToken cancellationToken)
    {
        var mattering = writes.FindAll(write => AssignmentOf(write) is not { } assignment || !IsHarmless(member, assignment.Right, outcome));
        return mattering.Count > 0
            && mattering.TrueForAll(write => (AssignmentOf(write) is { } assignment && IsChecked(assignment.Right, isFlag, outcome, cancellationToken)) || IsBehindCheck(write, cancellationToken));
    }

    /// <summary>Whether a branch that a member's value and a missing CUDA lead to ends there.</summary>
    private bool IsRefused(SimpleNameSyntax mention, bool isFlag, bool outcome, CancellationToken cancellationToken)
    {
        var branch = mention.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault(b => b.Condition.Span.Contains(mention.Span));
        return branch is not null
            && ConditionsOnTheWay.Leaves(branch)
            && (!isFlag || VisibleChecks.IsNegated(mention, branch.Condition) != outcome)
            && context.VisibleChecks.In(branch.Condition, cancellationToken).Any(check => VisibleChecks.IsNegated(check, branch.Condition));
    }

    /// <summary>The assignment that writes; null where the member is passed by reference, or something is added to it.</summary>
    private static AssignmentExpressionSyntax? AssignmentOf(IdentifierNameSyntax written) =>
        written.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(written.Span) && !assignment.IsKind(SyntaxKind.OrAssignmentExpression)
            ? assignment
            : null;

    private static bool IsInConstructor(IdentifierNameSyntax written) => written.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is ConstructorDeclarationSyntax;

    /// <summary>Whether a value is none that needs CUDA.</summary>
    private static bool IsHarmless(ISymbol member, ExpressionSyntax value, bool outcome) => value.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => !outcome,
        SyntaxKind.FalseLiteralExpression => outcome,
        SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression => true,
        _ => TypeOf(member)?.SpecialType != SpecialType.System_Boolean && !value.DescendantTokens().Any(MemberMentions.IsCuda),
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
