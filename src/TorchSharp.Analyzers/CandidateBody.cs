using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers;

/// <summary>A body or initializer that a rule looks into, with those of its operations that rules ask about.</summary>
/// <param name="root">The root of its operations.</param>
internal sealed class CandidateBody(IOperation root)
{
    public IOperation Root { get; } = root;

    /// <summary>Calls, creations, member references, conversions, conditions and statements, wherever they stand in the body.</summary>
    public ImmutableArray<IOperation> Operations { get; } = root.DescendantsAndSelf()
        .Where(operation => operation is IInvocationOperation or IObjectCreationOperation or IMemberReferenceOperation or IConversionOperation or IConditionalOperation or IExpressionStatementOperation)
        .ToImmutableArray();
}
