using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Lets members throw at their start, with a text that helps, unless CUDA is available.</summary>
internal static class FailFastFixer
{
    private const string Message = "This program needs CUDA: no usable NVIDIA GPU or driver was found.";

    private static readonly string[] Exceptions = ["InvalidOperationException", "System.InvalidOperationException", "global::System.InvalidOperationException"];

    /// <summary>The document with a check at the start of every member that has one of the expressions.</summary>
    public static async Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var unit = options.GetOption(FormattingOptions.UseTabs, LanguageNames.CSharp)
            ? "\t"
            : new string(' ', options.GetOption(FormattingOptions.IndentationSize, LanguageNames.CSharp));
        var changes = expressions
            .Select(span => root.FindNode(span, getInnermostNodeForTie: true))
            .Where(node => CanFix(node, model))
            .Select(node => MemberBody.Around(node)!.Statements[0])
            .Distinct()
            .Select(first => Check(first, text, unit, model))
            .ToList();
        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes));
    }

    /// <summary>Whether the member of an expression can begin with a check.</summary>
    public static bool CanFix(SyntaxNode expression, SemanticModel model) =>
        MemberBody.Around(expression) is { } body
        // An exception in a static constructor hides behind another one, for as long as the program runs.
        && !(body.Owner.Parent is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
        && !HasCheck(body)
        && AvailabilityCheckText.At(body.Statements[0].SpanStart, model) is not null
        && ExceptionAt(body.Statements[0].SpanStart, model) is not null;

    private static TextChange Check(StatementSyntax first, SourceText text, string unit, SemanticModel model)
    {
        var check = AvailabilityCheckText.At(first.SpanStart, model);
        var exception = ExceptionAt(first.SpanStart, model);
        return MemberBody.InsertBefore(text, first, $"if (!{check})", "{", $"{unit}throw new {exception}(\"{Message}\");", "}", "");
    }

    /// <summary>Whether the member has a check of its own, thus a way to go on without CUDA.</summary>
    private static bool HasCheck(MemberBody body) =>
        body.Statements.Any(s => s.DescendantTokens().Any(t => t.ValueText is "is_available" or "cuda_is_available" or "TryInitializeDeviceType"));

    private static string? ExceptionAt(int position, SemanticModel model) => Array.Find(Exceptions, spelling =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(spelling), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol
            is INamedTypeSymbol { Name: "InvalidOperationException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
