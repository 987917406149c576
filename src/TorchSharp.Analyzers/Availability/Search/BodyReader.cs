using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>Gets at the operations of bodies that are written in the compilation, other than the one being analysed.</summary>
internal sealed class BodyReader(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxNode, ControlFlowGraph> _graphs = new();

    /// <summary>How many control-flow graphs were made.</summary>
    public int GraphCount => _graphs.Count;

    /// <summary>The body of a method, accessor or constructor as the root of its operations; null where it has none in source.</summary>
    public IOperation? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (compilation.ContainsSyntaxTree(syntax.SyntaxTree)
                && compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken) is { } operation)
            {
                return RootOf(operation);
            }
        }

        return null;
    }

    /// <summary>The root of the body or initializer around a node; null where the node is in none.</summary>
    public IOperation? Around(SyntaxNode node, CancellationToken cancellationToken)
    {
        return SourceFile.BodyAround(node) is { } body && compilation.GetSemanticModel(node.SyntaxTree).GetOperation(body, cancellationToken) is { } operation ? RootOf(operation) : null;
    }

    /// <summary>The member that a body or initializer belongs to.</summary>
    public ISymbol? OwnerOf(IOperation body, CancellationToken cancellationToken)
    {
        var declaration = body.Syntax is ArrowExpressionClauseSyntax { Parent: { } property } ? property
            : body.Syntax is EqualsValueClauseSyntax { Parent: { } initialized } ? initialized
            : body.Syntax;
        var symbol = ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
        if (symbol is INamedTypeSymbol type)
        {
            return type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) == declaration));
        }

        return symbol is IPropertySymbol { GetMethod: { } getter } && declaration != body.Syntax && body is not IPropertyInitializerOperation ? getter : symbol;
    }

    public SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);

    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Whether a root is one of code, and not of an attribute, say.</summary>
    public static bool HasGraph(IOperation root) =>
        root is IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation;

    /// <summary>The control-flow graph of a root, made once; null for what has none, such as attributes.</summary>
    public ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellationToken)
    {
        if (!_graphs.TryGetValue(root.Syntax, out var graph) && Create(root, cancellationToken) is { } created)
        {
            graph = _graphs.GetOrAdd(root.Syntax, created);
        }

        return graph;
    }

    private static ControlFlowGraph? Create(IOperation root, CancellationToken cancellationToken) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellationToken),
        _ => null,
    };
}
