using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>Recognises tests that a framework does not run without CUDA, because an attribute says so.</summary>
internal static class TestAttributes
{
    /// <summary>
    /// Whether a method is skipped by <c>[Fact(Skip = "…")]</c>, or by an attribute of the compilation's own that sets <c>Skip</c> and speaks of
    /// CUDA: <c>[CudaFact]</c>, <c>[GpuTheory]</c>.
    /// </summary>
    public static bool Skip(ISymbol member, CancellationToken cancellationToken) =>
        member is IMethodSymbol method && method.GetAttributes().Any(a => a.NamedArguments.Any(IsSkip) || (a.AttributeClass is { } type && SkipsWithoutCuda(type, cancellationToken)));

    private static bool IsSkip(KeyValuePair<string, TypedConstant> argument) => argument is { Key: "Skip", Value.Value: string { Length: > 0 } };

    private static bool SkipsWithoutCuda(INamedTypeSymbol attribute, CancellationToken cancellationToken)
    {
        var setsSkip = false;
        var isAboutCuda = IsAboutCuda(attribute.Name);
        foreach (var reference in attribute.DeclaringSyntaxReferences)
        {
            var source = reference.GetSyntax(cancellationToken);
            setsSkip |= source.DescendantNodes().Any(node => WrittenMembers.TargetsOf(node).Contains("Skip"));
            isAboutCuda |= source.DescendantTokens().Any(MemberMentions.IsCuda);
        }

        return setsSkip && isAboutCuda;
    }

    private static bool IsAboutCuda(string name) =>
        name.IndexOf("cuda", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("gpu", StringComparison.OrdinalIgnoreCase) >= 0;
}
