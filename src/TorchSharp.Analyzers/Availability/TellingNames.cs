using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Collects the names of members whose values may tell something about CUDA: those whose text mentions it, those whose text mentions such
/// a name, and so on. It looks at texts first and at syntax only where a text has something, since it looks at every file.
/// </summary>
internal sealed class TellingNames
{
    // Beside everything with "cuda" in it.
    private static readonly string[] CudaNames = ["device_count", "device_type", "InitializeDevice", "is_available", "pin_memory"];

    private readonly HashSet<string> _enumerations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;
    private readonly Stack<string> _pending;
    private readonly HashSet<string> _receiving = new(StringComparer.Ordinal);
    private readonly SourceWords<MemberText> _words = new();
    private readonly List<MemberText> _mentioningCuda = [];
    private readonly Dictionary<string, List<MemberText>> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _primaryParameters = new(StringComparer.Ordinal);

    private TellingNames(IEnumerable<string> taught)
    {
        _names = new HashSet<string>(taught, StringComparer.Ordinal);
        _pending = new Stack<string>(_names);
    }

    /// <summary>The names of a compilation's members.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="taught">Names that are known to tell something.</param>
    public static HashSet<string> In(Compilation compilation, IEnumerable<string> taught)
    {
        var names = new TellingNames(taught);
        foreach (var tree in compilation.SyntaxTrees)
        {
            names.AddTree(tree);
        }

        names.ReadAll(names._mentioningCuda);
        foreach (var name in CudaNames)
        {
            names.ReadAll(names._words.Mentioning(name));
        }

        while (names._pending.Count > 0)
        {
            var name = names._pending.Pop();
            names.ReadAll(names._words.Mentioning(name));
            foreach (var parameter in names._primaryParameters.TryGetValue(name, out var parameters) ? parameters : [])
            {
                names.Add(parameter);
            }
        }

        return names._names;
    }

    private void AddTree(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var mentionsCuda = MemberText.IsCudaIn(text, 0, text.Length);
        foreach (var node in tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax))
        {
            switch (node)
            {
                case EnumDeclarationSyntax enumeration:
                    _enumerations.Add(enumeration.Identifier.ValueText);
                    break;
                case TypeDeclarationSyntax { } type:
                    _declared.Add(type.Identifier.ValueText);
                    AddPrimaryParameters(type);
                    break;
                case MemberDeclarationSyntax member and not (BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax or DelegateDeclarationSyntax):
                    AddMember(new MemberText(member, text), mentionsCuda);
                    _declared.UnionWith(member switch
                    {
                        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(v => v.Identifier.ValueText),
                        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
                        MethodDeclarationSyntax method => [method.Identifier.ValueText],
                        _ => [],
                    });
                    break;
            }
        }
    }

    private void AddPrimaryParameters(TypeDeclarationSyntax type)
    {
        foreach (var parameter in type.ChildNodes().OfType<ParameterListSyntax>().SelectMany(list => list.Parameters))
        {
            if (!_primaryParameters.TryGetValue(type.Identifier.ValueText, out var parameters))
            {
                _primaryParameters.Add(type.Identifier.ValueText, parameters = []);
            }

            parameters.Add(parameter.Identifier.ValueText);
        }
    }

    private void AddMember(MemberText member, bool mayMentionCuda)
    {
        member.AddWordsTo(_words);
        if (mayMentionCuda && member.MentionsCuda)
        {
            _mentioningCuda.Add(member);
        }

        if (member.Node is MethodDeclarationSyntax method)
        {
            var name = method.Identifier.ValueText;
            if (!_methods.TryGetValue(name, out var methods))
            {
                _methods.Add(name, methods = []);
            }

            methods.Add(member);
        }
    }

    private void ReadAll(IReadOnlyList<MemberText> members)
    {
        foreach (var member in members)
        {
            if (!member.IsRead)
            {
                Read(member);
            }
        }
    }

    private void Read(MemberText member)
    {
        member.IsRead = true;
        if (member.Node is BaseFieldDeclarationSyntax fields)
        {
            foreach (var field in fields.Declaration.Variables.Where(_ => CanTell(fields.Declaration.Type, parameters: null)))
            {
                Add(field.Identifier.ValueText);
            }
        }
        else
        {
            AddName(member.Node);
        }

        foreach (var node in member.Node.DescendantNodes())
        {
            switch (node)
            {
                case LocalFunctionStatementSyntax:
                    AddName(node);
                    break;
                // So may what decides the value of any other parameter.
                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call when arguments.Any(a => TellsByText(a, member)):
                    Receive(call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : (call.Expression as SimpleNameSyntax)?.Identifier.ValueText);
                    break;
                // What decides the value of a constructor's parameter may stand anywhere in the member that calls the constructor.
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation:
                    AddDeclared(Creations.NameOf(creation.Type));
                    break;
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declared } }:
                    AddDeclared(Creations.NameOf(declared.Type));
                    break;
            }

            // What decides the value of a field may stand anywhere in the member that assigns it.
            foreach (var target in WrittenMembers.TargetsOf(node))
            {
                AddDeclared(target);
            }
        }
    }

    // Most of what is assigned are locals.
    private void AddDeclared(string? name)
    {
        if (name is not null && _declared.Contains(name))
        {
            Add(name);
        }
    }

    private bool TellsByText(ArgumentSyntax argument, MemberText member) =>
        member.IsCudaIn(argument.Span) || argument.DescendantNodes().Any(n => n is SimpleNameSyntax name && _names.Contains(name.Identifier.ValueText));

    private void Receive(string? name)
    {
        if (name is not null && _declared.Contains(name) && _receiving.Add(name))
        {
            foreach (var method in (_methods.TryGetValue(name, out var methods) ? methods : []).FindAll(m => !m.IsRead))
            {
                Read(method);
            }
        }
    }

    private void AddName(SyntaxNode declaration)
    {
        var (name, type, parameters) = declaration switch
        {
            MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ReturnType, method.ParameterList),
            LocalFunctionStatementSyntax function => (function.Identifier.ValueText, function.ReturnType, function.ParameterList),
            PropertyDeclarationSyntax property => (property.Identifier.ValueText, property.Type, null),
            _ => ("", (TypeSyntax?)null, (ParameterListSyntax?)null),
        };
        if (CanTell(type, parameters))
        {
            Add(name);
        }
    }

    private bool CanTell(TypeSyntax? type, ParameterListSyntax? parameters) =>
        parameters?.Parameters.Any(p => p.Modifiers.Any(m => m.Kind() is SyntaxKind.OutKeyword or SyntaxKind.RefKeyword)) == true
        || type?.DescendantNodesAndSelf().Any(t => t switch
        {
            PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.BoolKeyword or SyntaxKind.IntKeyword or SyntaxKind.LongKeyword or SyntaxKind.StringKeyword,
            // Other types by the same name, and aliases, are left to the look at the symbol.
            SimpleNameSyntax name => name.Identifier.ValueText is "Boolean" or "Device" or "DeviceType" or "Lazy" or "Func" or "Int32" or "String" || _enumerations.Contains(name.Identifier.ValueText),
            // An object that is null without CUDA, or a pair of values.
            TupleTypeSyntax or NullableTypeSyntax => true,
            _ => false,
        }) == true;

    private void Add(string? name)
    {
        if (!string.IsNullOrEmpty(name) && _names.Add(name!))
        {
            _pending.Push(name!);
        }
    }

    private sealed class MemberText(MemberDeclarationSyntax node, string text)
    {
        private readonly TextSpan _span = node.Span;

        public MemberDeclarationSyntax Node { get; } = node;

        public bool IsRead { get; set; }

        public bool MentionsCuda => IsCudaIn(_span);

        public static bool IsCudaIn(string text, int start, int length) => text.IndexOf("cuda", start, length, StringComparison.OrdinalIgnoreCase) >= 0;

        public bool IsCudaIn(TextSpan span) => IsCudaIn(text, span.Start, span.Length);

        public void AddWordsTo(SourceWords<MemberText> words) => words.Add(text, _span.Start, _span.End, this);
    }
}
