using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>The members of a compilation, and which of them mention a word. Made in one pass over the texts, and only where something depends on it.</summary>
internal sealed class MemberWords
{
    private readonly SourceWords<MemberText> _words = new();
    private readonly List<MemberText> _members = [];
    private readonly List<BaseTypeDeclarationSyntax> _types = [];

    public MemberWords(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = SourceFile.Of(tree);
            foreach (var node in tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax))
            {
                switch (node)
                {
                    case BaseTypeDeclarationSyntax type:
                        _types.Add(type);
                        break;
                    case MemberDeclarationSyntax declaration and not (BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax or DelegateDeclarationSyntax):
                        var member = new MemberText(declaration, file);
                        _members.Add(member);
                        member.AddWordsTo(_words);
                        break;
                }
            }
        }
    }

    /// <summary>All members but types.</summary>
    public IReadOnlyList<MemberText> Members => _members;

    /// <summary>All types.</summary>
    public IReadOnlyList<BaseTypeDeclarationSyntax> Types => _types;

    /// <summary>The members in whose text a word stands, be it in a comment.</summary>
    public IReadOnlyList<MemberText> Mentioning(string word) => _words.Mentioning(word);
}
