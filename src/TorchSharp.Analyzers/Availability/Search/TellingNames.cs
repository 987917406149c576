using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>
/// Collects the names of members whose values may tell something about CUDA: those whose text mentions it, those whose text mentions such
/// a name, and so on. It looks at texts first and at syntax only where a text has something, since it looks at every file.
/// </summary>
internal sealed class TellingNames
{
    // Beside everything with "cuda" in it.
    private static readonly string[] CudaNames = ["device_count", "device_type", "InitializeDevice", "is_available", "pin_memory"];

    private readonly HashSet<string> _tellingTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;
    private readonly Stack<string> _pending;
    private readonly HashSet<string> _receiving = new(StringComparer.Ordinal);
    private readonly MemberWords _words;
    private readonly HashSet<MemberText> _read = [];
    private readonly Dictionary<string, List<MemberText>> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _primaryParameters = new(StringComparer.Ordinal);
    private bool _readsProgram;

    private TellingNames(MemberWords words, IEnumerable<string> taught)
    {
        _words = words;
        _names = new HashSet<string>(taught, StringComparer.Ordinal);
        _pending = new Stack<string>(_names);
    }

    /// <summary>The names of a compilation's members.</summary>
    /// <param name="words">The members.</param>
    /// <param name="taught">Names that are known to tell something.</param>
    public static HashSet<string> In(MemberWords words, IEnumerable<string> taught)
    {
        var names = new TellingNames(words, taught);
        foreach (var type in words.Types)
        {
            names.AddType(type);
        }

        foreach (var member in words.Members)
        {
            names.AddMember(member);
        }

        names.ReadAll(words.Members.Where(m => m.MentionsCuda));
        foreach (var name in CudaNames)
        {
            names.ReadAll(words.Mentioning(name));
        }

        while (names._pending.Count > 0)
        {
            var name = names._pending.Pop();
            names.ReadAll(words.Mentioning(name));
            foreach (var parameter in names._primaryParameters.TryGetValue(name, out var parameters) ? parameters : [])
            {
                names.Add(parameter);
            }
        }

        return names._names;
    }

    private void AddType(BaseTypeDeclarationSyntax declaration)
    {
        if (declaration is EnumDeclarationSyntax enumeration)
        {
            _tellingTypes.Add(enumeration.Identifier.ValueText);
        }
        else if (declaration is TypeDeclarationSyntax type)
        {
            if (type is RecordDeclarationSyntax { ParameterList: not null } || type.Modifiers.Any(SyntaxKind.AbstractKeyword))
            {
                // What it was made from can be read from it again; of which class it is tells as much.
                _tellingTypes.Add(type.Identifier.ValueText);
            }

            _declared.Add(type.Identifier.ValueText);
            AddPrimaryParameters(type);
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

    private void AddMember(MemberText member)
    {
        switch (member.Node)
        {
            case BaseFieldDeclarationSyntax fields:
                _declared.UnionWith(fields.Declaration.Variables.Select(v => v.Identifier.ValueText));
                break;
            case PropertyDeclarationSyntax property:
                _declared.Add(property.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                var name = method.Identifier.ValueText;
                _declared.Add(name);
                if (!_methods.TryGetValue(name, out var methods))
                {
                    _methods.Add(name, methods = []);
                }

                methods.Add(member);
                break;
        }
    }

    private void ReadAll(IEnumerable<MemberText> members)
    {
        foreach (var member in members)
        {
            Read(member);
        }
    }

    private void Read(MemberText member)
    {
        if (!_read.Add(member))
        {
            return;
        }

        if (member.Node is GlobalStatementSyntax && !_readsProgram)
        {
            _readsProgram = true;

            // What decides a value may stand in another statement: all of them are one method.
            ReadAll(_words.Members.Where(m => m.Node is GlobalStatementSyntax));
        }

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
            ReadAll(_methods.TryGetValue(name, out var methods) ? methods : []);
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
            SimpleNameSyntax name => name.Identifier.ValueText is "Boolean" or "Device" or "DeviceType" or "Lazy" or "Func" or "Int32" or "String" || _tellingTypes.Contains(name.Identifier.ValueText),
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
}
