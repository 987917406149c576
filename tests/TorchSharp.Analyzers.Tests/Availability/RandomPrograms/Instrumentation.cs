using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>
/// Makes a program one that can be run many times and always ends: every round of a loop, every jump and every call is a step that is counted, an exit of the process is one of the run,
/// and each class gets a method that gives its static state back the values of the beginning.
/// </summary>
internal sealed class Instrumentation : CSharpSyntaxRewriter
{
    /// <summary>The method that is added to each class.</summary>
    public const string Reset = "__Reset";

    private static readonly StatementSyntax Step = SyntaxFactory.ParseStatement("global::TorchSharp.Execution.Step();");

    public static SyntaxNode Of(SyntaxNode program) => new Instrumentation().Visit(program);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => Counted((WhileStatementSyntax)base.VisitWhileStatement(node)!, n => n.Statement, (n, body) => n.WithStatement(body));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => Counted((DoStatementSyntax)base.VisitDoStatement(node)!, n => n.Statement, (n, body) => n.WithStatement(body));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => Counted((ForStatementSyntax)base.VisitForStatement(node)!, n => n.Statement, (n, body) => n.WithStatement(body));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => Counted((ForEachStatementSyntax)base.VisitForEachStatement(node)!, n => n.Statement, (n, body) => n.WithStatement(body));

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => SyntaxFactory.Block(Step, node);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return method.ExpressionBody is { } arrow
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Counted(arrow, returns: method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }))
            : method.Body is { } body ? method.WithBody(Counted(body))
            : method;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return function.ExpressionBody is { } arrow ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Counted(arrow, returns: true))
            : function.Body is { } body ? function.WithBody(Counted(body))
            : function;
    }

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        node.ExpressionBody is { } arrow ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Counted(arrow, returns: true)) : node;

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        node.ExpressionBody is { } arrow ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Counted(arrow, returns: true)) : node;

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var property = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        return property.ExpressionBody is { } arrow
            ? property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Counted(arrow, returns: true)))))
            : property;
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var accessor = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        return accessor.Body is { } body ? accessor.WithBody(Counted(body)) : accessor;
    }

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var constructor = (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!;
        return constructor.Body is { } body ? constructor.WithBody(Counted(body)) : constructor;
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var lambda = (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!;
        return lambda.Block is { } body ? lambda.WithBlock(Counted(body)) : lambda;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
        node.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Environment" }, Name.Identifier.Text: "Exit" } }
            ? SyntaxFactory.ParseStatement("throw global::TorchSharp.Execution.Exit(1);")
            : base.VisitExpressionStatement(node);

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        var type = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
        var fields = type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => $"{variable.Identifier.Text} = {variable.Initializer?.Value.ToString() ?? "default"};");
        var properties = type.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor.Body is null) == true)
            .Select(property => $"{property.Identifier.Text} = {property.Initializer?.Value.ToString() ?? "default"};");
        var nested = type.Members.OfType<ClassDeclarationSyntax>().Select(inner => $"{inner.Identifier.Text}.{Reset}();");
        return type.AddMembers(SyntaxFactory.ParseMemberDeclaration($"public static void {Reset}() {{ {string.Concat(fields.Concat(properties).Concat(nested))} }}")!);
    }

    private static TLoop Counted<TLoop>(TLoop loop, Func<TLoop, StatementSyntax> body, Func<TLoop, StatementSyntax, TLoop> with) => with(loop, SyntaxFactory.Block(Step, body(loop)));

    private static BlockSyntax Counted(BlockSyntax body) => body.WithStatements(body.Statements.Insert(0, Step));

    private static BlockSyntax Counted(ArrowExpressionClauseSyntax arrow, bool returns) => SyntaxFactory.Block(Step, arrow.Expression switch
    {
        ThrowExpressionSyntax { Expression: var exception } => SyntaxFactory.ThrowStatement(exception),
        var value when returns => SyntaxFactory.ReturnStatement(value.WithLeadingTrivia(SyntaxFactory.Space)),
        var statement => SyntaxFactory.ExpressionStatement(statement),
    });
}
