using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What bodies call, solved once for each way to enter them, however many of the members that they call are asked for.</summary>
internal sealed class SolvedBodies(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(SyntaxNode Body, int Depth), List<(BodyEntry Entry, CallRecorder? Calls)>> _known = new();
    private int _count;

    /// <summary>How many flows were solved.</summary>
    public int Count => _count;

    /// <summary>What a body calls that is entered in a certain way; null where that is too much.</summary>
    public CallRecorder? CallsOf(FlowRun run, ControlFlowGraph graph, BodyEntry entry)
    {
        var solved = _known.GetOrAdd((graph.OriginalOperation.Syntax, run.Depth), _ => []);
        lock (solved)
        {
            foreach (var (other, known) in solved)
            {
                if (other.Says(entry))
                {
                    return known;
                }
            }
        }

        Interlocked.Increment(ref _count);
        var recorder = new CallRecorder(context.Symbols.Compilation.Assembly);
        var calls = run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, entry, recorder)) is null ? null : recorder;
        lock (solved)
        {
            solved.Add((entry, calls));
        }

        return calls;
    }
}
