using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>The same program with its methods, properties and types in the opposite order, which means nothing. Fields stay where they are: they are initialized in that order.</summary>
internal sealed class TurnedRound : CSharpSyntaxRewriter
{
    public static CompilationUnitSyntax Of(SyntaxTree tree) => (CompilationUnitSyntax)new TurnedRound().Visit(tree.GetRoot());

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node) => Turned((CompilationUnitSyntax)base.VisitCompilationUnit(node)!, n => n.Members, (n, members) => n.WithMembers(members));

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => Turned((ClassDeclarationSyntax)base.VisitClassDeclaration(node)!, n => n.Members, (n, members) => n.WithMembers(members));

    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => Turned((StructDeclarationSyntax)base.VisitStructDeclaration(node)!, n => n.Members, (n, members) => n.WithMembers(members));

    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => Turned((RecordDeclarationSyntax)base.VisitRecordDeclaration(node)!, n => n.Members, (n, members) => n.WithMembers(members));

    private static T Turned<T>(T node, Func<T, SyntaxList<MemberDeclarationSyntax>> membersOf, Func<T, SyntaxList<MemberDeclarationSyntax>, T> with)
    {
        var members = membersOf(node);
        var others = new Stack<MemberDeclarationSyntax>(members.Where(CanMove));
        return with(node, SyntaxFactory.List(members.Select(member => CanMove(member) ? others.Pop() : member)));
    }

    private static bool CanMove(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax or BaseTypeDeclarationSyntax or PropertyDeclarationSyntax { Initializer: null };
}
