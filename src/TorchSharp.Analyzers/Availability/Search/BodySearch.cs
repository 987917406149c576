using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>Finds the bodies that may use CUDA: by what TorchSharp's members are called, and by the names of the program's own that may stand for them.</summary>
internal sealed class BodySearch(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<SyntaxNode>> _bodies = new();

    public IEnumerable<CandidateBody> In(SemanticModel model, CancellationToken cancellationToken) =>
        CandidateBodies.Of(context.Symbols.Compilation).In(model, BodiesOf(model.SyntaxTree), cancellationToken);

    /// <summary>Those of one source file.</summary>
    public ImmutableArray<SyntaxNode> BodiesOf(SyntaxTree tree) => _bodies.GetOrAdd(tree, Find);

    private ImmutableArray<SyntaxNode> Find(SyntaxTree tree)
    {
        var file = SourceFile.Of(tree);
        if (context.Taught.RequiringNames is not { } names)
        {
            // Members without source that need CUDA may have any name.
            return tree.GetRoot().DescendantNodesAndSelf().Select(SourceFile.BodyAround).OfType<SyntaxNode>().Distinct().ToImmutableArray();
        }

        // A device is handed over by its place among the arguments, too.
        var words = names.Concat(file.MayUseTorch ? context.Holders.Names : []).ToList();
        var others = words.Count == 0 ? ImmutableArray<SyntaxNode>.Empty : file.BodiesAt(words.SelectMany(file.WordPositions));
        return file.Bodies.AddRange(others.Where(body => !file.Bodies.Contains(body)));
    }
}
