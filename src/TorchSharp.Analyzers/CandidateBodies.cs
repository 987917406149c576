using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers;

/// <summary>The bodies of one compilation that may have to do with devices, found by their text and gone through once for all rules.</summary>
internal sealed class CandidateBodies
{
    private static readonly ConditionalWeakTable<Compilation, CandidateBodies> Known = new();

    private readonly ConcurrentDictionary<SyntaxNode, CandidateBody?> _bodies = new();

    private CandidateBodies()
    {
    }

    /// <summary>How many bodies were gone through.</summary>
    public int Count => _bodies.Count;

    public static CandidateBodies Of(Compilation compilation) => Known.GetValue(compilation, static _ => new CandidateBodies());

    /// <summary>Those of one source file.</summary>
    public IEnumerable<CandidateBody> In(SemanticModel model, CancellationToken cancellationToken) => In(model, SourceFile.Of(model.SyntaxTree).Bodies, cancellationToken);

    /// <summary>Some bodies of one source file, as far as they have code.</summary>
    public IEnumerable<CandidateBody> In(SemanticModel model, ImmutableArray<SyntaxNode> bodies, CancellationToken cancellationToken)
    {
        foreach (var body in bodies)
        {
            if (_bodies.GetOrAdd(body, node => Read(model, node, cancellationToken)) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    private static CandidateBody? Read(SemanticModel model, SyntaxNode body, CancellationToken cancellationToken)
    {
        var operation = model.GetOperation(body, cancellationToken);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation is null ? null : new CandidateBody(operation);
    }
}
