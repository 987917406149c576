using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Types of the compilation whose objects somebody else makes and fills: those that are handed to others as types, to a serializer, a command
/// line or a container, and those that such types hold.
/// </summary>
internal sealed class TypesOfOthers(AvailabilityContext context)
{
    private HashSet<ISymbol>? _known;

    /// <summary>Whether objects of a type may be made by means that are not seen.</summary>
    public bool AreMadeElsewhere(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        // Computed twice at worst, with the same result.
        _known ??= Find(cancellationToken);
        return _known.Contains(type.OriginalDefinition);
    }

    private HashSet<ISymbol> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamedTypeSymbol>();
        foreach (var tree in context.Symbols.Compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                switch (node)
                {
                    case TypeOfExpressionSyntax typeOf when typeOf.Parent is not AttributeArgumentSyntax:
                        Add(context.Bodies.ModelOf(tree).GetTypeInfo(typeOf.Type, cancellationToken).Type);
                        break;
                    case GenericNameSyntax { Parent: not (TypeSyntax or BaseTypeSyntax) } generic when generic.TypeArgumentList.Arguments.All(a => a is not OmittedTypeArgumentSyntax):
                        AddArguments(context.Bodies.ModelOf(tree).GetSymbolInfo(generic, cancellationToken).Symbol);
                        break;
                    case ObjectCreationExpressionSyntax { Type: GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax } } creation:
                        AddArguments(context.Bodies.ModelOf(tree).GetTypeInfo(creation, cancellationToken).Type);
                        break;
                }
            }
        }

        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers().Where(m => !m.IsStatic))
            {
                Add(member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type);
            }
        }

        return found;

        void AddArguments(ISymbol? symbol)
        {
            switch (symbol)
            {
                // Queries only hand on what is there.
                case IMethodSymbol method when method.ContainingNamespace?.Name is not ("Linq" or "Tasks" or "Immutable"):
                    foreach (var (argument, _) in method.TypeArguments.Zip(method.TypeParameters, (a, p) => (a, p)))
                    {
                        Add(argument);
                    }

                    break;
                case INamedTypeSymbol type:
                    foreach (var (argument, parameter) in type.TypeArguments.Zip(type.TypeParameters, (a, p) => (a, p)))
                    {
                        if (parameter.HasConstructorConstraint || type.Name is "Lazy" or "ThreadLocal")
                        {
                            Add(argument);
                        }
                    }

                    break;
            }
        }

        void Add(ITypeSymbol? type)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    Add(array.ElementType);
                    break;
                case INamedTypeSymbol named:
                    if (SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, context.Symbols.Compilation.Assembly) && found.Add(named.OriginalDefinition))
                    {
                        pending.Push(named.OriginalDefinition);
                    }

                    foreach (var argument in named.TypeArguments)
                    {
                        Add(argument);
                    }

                    break;
            }
        }
    }
}
