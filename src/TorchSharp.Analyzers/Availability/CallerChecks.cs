using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Private methods that are only called where CUDA is known to be available need no check of their own.</summary>
internal sealed class CallerChecks(AvailabilityContext context)
{
    /// <summary>Whether every way into a member leads past a check.</summary>
    public bool AllCheck(FlowRun run, ISymbol member) => context.Taught.IsFreeToUseCuda(member) || OfCallers(run, member) is { AllCheck: true };

    /// <summary>What all callers of a member have in common; null where not all of them can be seen.</summary>
    public CallerFacts? OfCallers(FlowRun run, ISymbol member)
    {
        if (member is not IMethodSymbol method || !IsOnlyCalledFromItsType(method))
        {
            return null;
        }

        if (run.OfCallers.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!run.Callees.Add(method))
        {
            // A circle of private methods is entered from somewhere, and that is where it is decided.
            run.CallersAreInACircle = true;
            return new CallerFacts(allCheck: true, ImmutableArray<ValueFact>.Empty);
        }

        var facts = LookAtCallers(run, method);
        run.Callees.Remove(method);
        run.OfCallers[method] = facts;
        if (run.Callees.Count == 0 && run.CallersAreInACircle)
        {
            run.OfCallers.Clear();
            run.CallersAreInACircle = false;
        }

        return facts;
    }

    private CallerFacts? LookAtCallers(FlowRun run, IMethodSymbol method)
    {
        var isCalled = false;
        var allCheck = true;
        var arguments = method.Parameters.Select(_ => ValueFact.Nothing).ToArray();
        var seen = new HashSet<SyntaxNode>();
        foreach (var mention in Mentions(method, run.CancellationToken))
        {
            if (context.Bodies.Around(mention, run.CancellationToken) is not { } body)
            {
                return null;
            }

            if (!seen.Add(body.Syntax))
            {
                continue;
            }

            var observer = new CallObserver(method);
            if (BodyReader.GraphOf(body, run.CancellationToken) is not { } graph
                || BodyFlow.Solve(run, graph, observer) is null)
            {
                return null;
            }

            isCalled |= observer.IsCalled;
            if (observer.IsCalledUnchecked && !(OwnerOf(body, run.CancellationToken) is { } caller && AllCheck(run, caller)))
            {
                allCheck = false;
                for (var i = 0; i < arguments.Length; i++)
                {
                    arguments[i] = ValueFact.Join(arguments[i], observer.ArgumentOf(i));
                }
            }
        }

        return isCalled ? new CallerFacts(allCheck, arguments.ToImmutableArray()) : null;
    }

    private static bool IsOnlyCalledFromItsType(IMethodSymbol method) =>
        (method.AssociatedSymbol ?? method) is { DeclaredAccessibility: Accessibility.Private } member
        && method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet
        && method.ExplicitInterfaceImplementations.IsEmpty
        && method.PartialDefinitionPart is null
        // An attribute is how a framework finds what it calls by reflection; and the runtime calls Main.
        && member.GetAttributes().IsEmpty
        && member.Name != "Main";

    private IEnumerable<SyntaxNode> Mentions(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var name = (method.AssociatedSymbol ?? method).Name;
        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is SimpleNameSyntax identifier
                    && identifier.Identifier.ValueText == name
                    && Refers(context.Bodies.ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken), method.AssociatedSymbol ?? method)
                    && !IsNameOf(node))
                {
                    yield return node;
                }
            }
        }
    }

    private static bool Refers(SymbolInfo info, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(info.Symbol?.OriginalDefinition, member)
        || info.CandidateSymbols.Any(c => SymbolEqualityComparer.Default.Equals(c.OriginalDefinition, member));

    private static bool IsNameOf(SyntaxNode node) =>
        node.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

    private ISymbol? OwnerOf(IOperation body, CancellationToken cancellationToken)
    {
        var declaration = body.Syntax is ArrowExpressionClauseSyntax { Parent: { } property } ? property : body.Syntax;
        var symbol = context.Bodies.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
        return symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol;
    }
}
