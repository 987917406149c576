using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Flow;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>What bodies call, solved once for each way to enter them, however many of the members that they call are asked for.</summary>
internal sealed class SolvedBodies(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(SyntaxNode Body, int Depth), List<(BodyEntry Entry, HashSet<SyntaxNode>? Mentions, CallRecorder? Calls)>> _known = new();
    private int _count;

    /// <summary>How many flows were solved.</summary>
    public int Count => _count;

    /// <summary>What a body calls that is entered in a certain way; null where that is too much.</summary>
    /// <param name="run">The question under way.</param>
    /// <param name="graph">The body's graph.</param>
    /// <param name="entry">What is known where it begins.</param>
    /// <param name="mentions">The mentions of members in it that are asked about. Of other calls nothing need be said.</param>
    public CallRecorder? CallsOf(FlowRun run, ControlFlowGraph graph, BodyEntry entry, HashSet<SyntaxNode> mentions)
    {
        var solved = _known.GetOrAdd((graph.OriginalOperation.Syntax, run.Depth), _ => []);
        var isAskedAgain = false;
        lock (solved)
        {
            foreach (var other in solved)
            {
                if (other.Entry.Says(entry))
                {
                    if (other.Mentions is null || mentions.IsSubsetOf(other.Mentions))
                    {
                        return other.Calls;
                    }

                    isAskedAgain = true;
                }
            }
        }

        // Who is asked for one call after another is soon better asked for all at once.
        var part = isAskedAgain ? null : FlowPart.Before(graph, mentions, run.CancellationToken);
        Interlocked.Increment(ref _count);
        var recorder = new CallRecorder(context.Symbols.Compilation.Assembly);
        var calls = run.WithOwnMembers(null, () => BodyFlow.Observe(run, graph, part, entry, recorder)) ? recorder : null;
        lock (solved)
        {
            solved.Add((entry, part is null ? null : mentions, calls));
        }

        return calls;
    }
}
