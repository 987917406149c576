using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Writes the check by the shortest name that means it at a place.</summary>
internal static class AvailabilityCheckText
{
    private static readonly string[] Spellings =
    [
        "torch.cuda.is_available()",
        "cuda.is_available()",
        "TorchSharp.torch.cuda.is_available()",
        "global::TorchSharp.torch.cuda.is_available()",
    ];

    /// <summary>The check as it must be written at a position; null where TorchSharp can't be reached.</summary>
    public static string? At(int position, SemanticModel model) => Array.Find(Spellings, spelling => Means(spelling, position, model));

    private static bool Means(string spelling, int position, SemanticModel model)
    {
        var symbol = model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(spelling), SpeculativeBindingOption.BindAsExpression).Symbol;
        return symbol is IMethodSymbol { Name: "is_available", ContainingType: { Name: "cuda", ContainingType: { Name: "torch", ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } } } };
    }
}
