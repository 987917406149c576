using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>A local that chooses the device by a check.</summary>
internal sealed class DeviceDeclaration
{
    private static readonly string[] Names = ["device", "availableDevice"];

    private readonly string _choice;

    private DeviceDeclaration(MemberBody body, string name, string choice)
    {
        Body = body;
        Name = name;
        _choice = choice;
    }

    /// <summary>Where it is declared.</summary>
    public MemberBody Body { get; }

    /// <summary>Its name, which nothing else has.</summary>
    public string Name { get; }

    /// <summary>The declaration for an expression; null where there is no place for one, or no name.</summary>
    public static DeviceDeclaration? For(SyntaxNode expression, SemanticModel model)
    {
        if (MemberBody.IsInStaticFunction(expression) || MemberBody.Around(expression) is not { } body)
        {
            return null;
        }

        var position = body.Statements[0].SpanStart;
        var name = Array.Find(Names, candidate =>
            model.LookupSymbols(position, name: candidate).All(s => s is IMethodSymbol)
            && !body.Statements.Any(s => s.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == candidate && MeansSomething(t))));
        return name is not null && ChoiceAt(position, model) is { } choice ? new DeviceDeclaration(body, name, choice) : null;
    }

    /// <summary>The change that declares it before the first of its uses.</summary>
    public TextChange Insert(SourceText text, IEnumerable<SyntaxNode> uses)
    {
        var owners = uses.Select(use => Body.Statements.First(s => s.Span.Contains(use.Span))).ToList();

        // A local function may be called before the statement that declares it.
        var before = uses.Any(use => use.Ancestors().TakeWhile(a => a != Body.Owner).Any(a => a is LocalFunctionStatementSyntax))
            ? Body.Statements[0]
            : owners.OrderBy(s => s.SpanStart).First();
        return MemberBody.InsertBefore(text, before, $"var {Name} = {_choice};");
    }

    /// <summary>Whether a name stands for itself, and is not that of a member of something or of a parameter.</summary>
    private static bool MeansSomething(SyntaxToken name) => name.Parent switch
    {
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } member => access.Name != member,
        IdentifierNameSyntax { Parent: MemberBindingExpressionSyntax or NameColonSyntax } => false,
        _ => true,
    };

    /// <summary>The choice as it must be written at a position; null where TorchSharp can't be reached.</summary>
    public static string? ChoiceAt(int position, SemanticModel model)
    {
        if (AvailabilityCheckText.At(position, model) is not { } check)
        {
            return null;
        }

        var torch = check.Substring(0, check.Length - "cuda.is_available()".Length);
        var choice = $"{check} ? {torch}CUDA : {torch}CPU";
        return model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseExpression(choice), SpeculativeBindingOption.BindAsExpression).Type is { Name: "Device" } ? choice : null;
    }
}
