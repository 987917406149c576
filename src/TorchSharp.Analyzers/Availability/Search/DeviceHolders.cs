using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>
/// The names of members that may hold or hand out a CUDA device, or the text of one: those in whose code CUDA is named, those whose code names
/// such a member, and so on. It starts from the few places that name CUDA, so a program without any costs nothing more.
/// </summary>
internal sealed class DeviceHolders
{
    private readonly Compilation _compilation;
    private readonly Lazy<HashSet<string>> _names;

    public DeviceHolders(Compilation compilation)
    {
        _compilation = compilation;
        _names = new(() => new Search(compilation).Run());
    }

    /// <summary>All names.</summary>
    public IReadOnlyCollection<string> Names => _names.Value;

    /// <summary>Whether a member of this name may hold a CUDA device.</summary>
    public bool MayHold(string member) => _names.Value.Contains(member);

    /// <summary>Whether a piece of source names CUDA or a member that may hold a CUDA device.</summary>
    public bool AreMentionedIn(SyntaxNode source) => source.DescendantTokens().Any(t => MemberMentions.IsCuda(t) || _names.Value.Contains(t.ValueText));

    private sealed class Search(Compilation compilation)
    {
        // What every object has is mentioned everywhere, and tells nothing of a device.
        private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "ToString", "Equals", "GetHashCode", "Main" };

        private readonly List<SourceFile> _files = compilation.SyntaxTrees.Select(SourceFile.Of).Where(f => f.MayUseTorch).ToList();
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly Stack<string> _pending = new();
        private readonly HashSet<SyntaxNode> _read = [];

        public HashSet<string> Run()
        {
            foreach (var file in _files)
            {
                ReadAt(file, file.CudaPositions());
            }

            while (_pending.Count > 0)
            {
                var name = _pending.Pop();
                foreach (var file in _files)
                {
                    ReadAt(file, file.WordPositions(name));
                }
            }

            return _names;
        }

        private void ReadAt(SourceFile file, IEnumerable<int> positions)
        {
            var end = 0;
            foreach (var position in positions)
            {
                if (position >= end && file.TokenAt(position) is { Parent: { } parent } && MemberAround(parent) is { } member)
                {
                    // All top-level statements are one method.
                    IEnumerable<MemberDeclarationSyntax> parts = !_read.Contains(member) && member is GlobalStatementSyntax { Parent: CompilationUnitSyntax program } ? program.Members.OfType<GlobalStatementSyntax>() : [member];
                    foreach (var part in parts)
                    {
                        if (_read.Add(part))
                        {
                            Read(part);
                        }
                    }

                    end = member.Span.End;
                }
            }
        }

        private static MemberDeclarationSyntax? MemberAround(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is
            { } member and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax or DelegateDeclarationSyntax) ? member : null;

        private void Read(MemberDeclarationSyntax member)
        {
            switch (member)
            {
                case BaseFieldDeclarationSyntax { Declaration: var fields } when CanHold(fields.Type):
                    foreach (var field in fields.Variables)
                    {
                        Add(field.Identifier.ValueText);
                    }

                    break;
                case PropertyDeclarationSyntax property when CanHold(property.Type):
                    Add(property.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method when CanHandOut(method.ReturnType, method.ParameterList):
                    Add(method.Identifier.ValueText);
                    break;
            }

            HashSet<string>? locals = null;
            foreach (var node in member.DescendantNodes())
            {
                if (node is LocalFunctionStatementSyntax function && CanHandOut(function.ReturnType, function.ParameterList))
                {
                    Add(function.Identifier.ValueText);
                }

                // What decides the value of a field may stand anywhere in the member that assigns it.
                foreach (var place in WrittenMembers.PlacesOf(node))
                {
                    if (WrittenMembers.NameOf(place) is { } name && !_names.Contains(name)
                        && !(place is IdentifierNameSyntax && (locals ??= LocalsOf(member)).Contains(name))
                        && CanBeHolder(place))
                    {
                        Add(name);
                    }
                }
            }
        }

        private bool CanBeHolder(SyntaxNode place) => compilation.GetSemanticModel(place.SyntaxTree).GetSymbolInfo(place).Symbol switch
        {
            IFieldSymbol field => CanHold(field, field.Type),
            IPropertySymbol property => CanHold(property, property.Type),
            _ => false,
        };

        private bool CanHold(ISymbol member, ITypeSymbol type) =>
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) && CanHold(type);

        private static bool CanHold(ITypeSymbol type) =>
            type.SpecialType == SpecialType.System_String
            || type.Name is "Device" or "DeviceType"
            || (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && arguments.Any(CanHold));

        private static HashSet<string> LocalsOf(SyntaxNode member) => new(
            member.DescendantNodes().Select(node => node switch
            {
                VariableDeclaratorSyntax local => local.Identifier.ValueText,
                ParameterSyntax parameter => parameter.Identifier.ValueText,
                SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
                ForEachStatementSyntax loop => loop.Identifier.ValueText,
                _ => null,
            }).OfType<string>(),
            StringComparer.Ordinal);

        private static bool CanHandOut(TypeSyntax type, ParameterListSyntax parameters) =>
            CanHold(type) || parameters.Parameters.Any(p => p.Type is { } written && p.Modifiers.Any(m => m.Kind() is SyntaxKind.OutKeyword or SyntaxKind.RefKeyword) && CanHold(written));

        private static bool CanHold(TypeSyntax type) => type.DescendantNodesAndSelf().Any(part => part switch
        {
            PredefinedTypeSyntax predefined => predefined.Keyword.IsKind(SyntaxKind.StringKeyword),
            // Other types by the same name, and aliases, are left to the look at the symbol.
            SimpleNameSyntax name => name.Identifier.ValueText is "Device" or "DeviceType" or "String",
            _ => false,
        });

        private void Add(string name)
        {
            if (!Common.Contains(name) && _names.Add(name))
            {
                _pending.Push(name);
            }
        }
    }
}
