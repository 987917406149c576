using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>
/// Members whose callers are all in the compilation need no check of their own where every caller has checked. The callers of a member, their
/// callers, and so on, are solved together: everything is assumed at first, and calls that disprove it take it back, until nothing changes.
/// So members that call one another in a circle have one answer, whichever is asked for first.
/// </summary>
internal sealed class CallerChecks(AvailabilityContext context)
{
    // A program that is larger than this upwards of one use of CUDA is not one that a person keeps in the head either.
    private const int MostMethods = 4000;

    private readonly ConcurrentDictionary<(ISymbol Method, int Level), CallerFacts?> _known = new(SymbolAndLevelComparer.Instance);
    private readonly ConcurrentDictionary<(ISymbol Method, int Level), bool> _reachedUnchecked = new(SymbolAndLevelComparer.Instance);
    private readonly CallSites _sites = new(context);

    /// <summary>Whether every way into a member leads past a check.</summary>
    public bool AllCheck(FlowRun run, ISymbol member) => context.Taught.IsFreeToUseCuda(member) || OfCallers(run, member) is { AllCheck: true };

    /// <summary>Whether nothing calls a method: all that could are in the compilation, and nothing there does.</summary>
    public bool IsNeverCalled(IMethodSymbol method, CancellationToken cancellationToken) => _sites.CanAllBeSeen(method) && !_sites.Of(method, cancellationToken).Any();

    /// <summary>Whether an object is only made where CUDA is available.</summary>
    public bool IsMadeWithCuda(FlowRun run, IMethodSymbol constructor) => run.Level >= 0 && !IsReachedUnchecked(run, constructor) && OfCallers(run, constructor) is { AllAvailable: true };

    /// <summary>Whether one way into a member is soon found that leads past no check, which is how most are.</summary>
    private bool IsReachedUnchecked(FlowRun run, IMethodSymbol method)
    {
        var key = ((ISymbol)method, run.Depth);
        if (_known.TryGetValue(key, out var known))
        {
            return known is not { AllAvailable: true };
        }

        if (!_reachedUnchecked.TryGetValue(key, out var isReached))
        {
            // What has once been taken back stays so, wherever the search was ended.
            foreach (var facts in run.OneLevelDown(() => Solve(run, method, untilReached: true)))
            {
                if (facts.Value is not { AllAvailable: true })
                {
                    _reachedUnchecked[(facts.Key, run.Depth)] = true;
                }
            }

            isReached = _reachedUnchecked.GetOrAdd(key, false);
        }

        return isReached;
    }

    /// <summary>What an argument tells in every call of its method. Of which device is handed over, nothing: that is the caller's business.</summary>
    public ValueFact ArgumentOf(FlowRun run, IParameterSymbol parameter) =>
        run.LooksAround && OfCallers(run, parameter.ContainingSymbol) is { } facts ? facts.Argument(parameter.Ordinal).WithoutCuda() : ValueFact.Unknown;

    /// <summary>What all callers of a member have in common; null where not all of them can be seen.</summary>
    public CallerFacts? OfCallers(FlowRun run, ISymbol member)
    {
        if (run.Level < 0)
        {
            return null;
        }

        if (member is IFieldSymbol or IPropertySymbol && !member.IsStatic)
        {
            // An initializer runs in every constructor.
            return member.ContainingType.TypeKind == TypeKind.Class && member.ContainingType.InstanceConstructors.All(c => AllCheck(run, c)) ? CallerFacts.Checked : null;
        }

        if (member is not IMethodSymbol method)
        {
            return null;
        }

        var key = ((ISymbol)method, run.Depth);
        if (!_known.TryGetValue(key, out var facts))
        {
            foreach (var solved in run.OneLevelDown(() => Solve(run, method, untilReached: false)))
            {
                _known.TryAdd((solved.Key, run.Depth), solved.Value);
            }

            facts = _known[key];
        }

        return facts;
    }

    private Dictionary<ISymbol, CallerFacts?> Solve(FlowRun run, IMethodSymbol asked, bool untilReached)
    {
        var facts = new Dictionary<ISymbol, CallerFacts?>(SymbolEqualityComparer.Default);
        var bodies = new Dictionary<SyntaxNode, CallingBody>();
        var callers = new Dictionary<ISymbol, List<CallingBody>>(SymbolEqualityComparer.Default);
        var pending = new Stack<IMethodSymbol>();
        Collect(asked);
        while (pending.Count > 0)
        {
            var method = pending.Pop();
            if (facts.Count > MostMethods || CallersOf(run, method, bodies) is not { } own)
            {
                facts[method] = null;
                continue;
            }

            callers.Add(method, own);
            foreach (var body in own)
            {
                body.Callees.Add(method);
                foreach (var owner in body.Entries)
                {
                    Collect(owner);
                }
            }
        }

        // Who is entered from nowhere else decides what the others start from; so long as all that enter a body have checked, it needs no look.
        var changed = new LinkedList<CallingBody>(bodies.Values.Where(body => !untilReached || body.Entries.IsEmpty || body.Entries.Any(entry => facts[entry] is null)));
        foreach (var body in changed)
        {
            body.IsWaiting = true;
        }

        while (changed.First is { Value: var body } && !(untilReached && facts[asked] is not { AllAvailable: true }))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            changed.RemoveFirst();
            body.IsWaiting = false;
            body.Solve(run, facts);
            foreach (var callee in body.Callees)
            {
                if (!facts.TryGetValue(callee, out var before) || before is null)
                {
                    continue;
                }

                var now = Join(callee, callers[callee]);
                if (Equals(now, before))
                {
                    continue;
                }

                facts[callee] = now;
                foreach (var dependent in bodies.Values.Where(b => !b.IsWaiting && b.Entries.Contains((IMethodSymbol)callee, SymbolEqualityComparer.Default)))
                {
                    dependent.IsWaiting = true;
                    if (untilReached)
                    {
                        changed.AddFirst(dependent);
                    }
                    else
                    {
                        changed.AddLast(dependent);
                    }
                }
            }
        }

        return facts;

        void Collect(IMethodSymbol method)
        {
            if (!facts.ContainsKey(method))
            {
                var isClosed = _sites.CanAllBeSeen(method);
                facts.Add(method, isClosed ? CallerFacts.Checked : null);
                if (isClosed)
                {
                    pending.Push(method);
                }
            }
        }
    }

    private CallerFacts? Join(ISymbol callee, List<CallingBody> callers)
    {
        CallerFacts? joined = null;
        foreach (var body in callers)
        {
            // A mention that calls nothing calls by a way that is not followed.
            var calls = !body.IsSolved ? CallerFacts.Checked : _sites.FamilyOf((IMethodSymbol)callee).Select(body.Of).OfType<CallerFacts>().DefaultIfEmpty().Aggregate((l, r) => CallerFacts.Join(l!, r!));
            if (calls is null)
            {
                return null;
            }

            joined = joined is null ? calls : CallerFacts.Join(joined, calls);
        }

        return joined;
    }

    private List<CallingBody>? CallersOf(FlowRun run, IMethodSymbol method, Dictionary<SyntaxNode, CallingBody> bodies)
    {
        var found = new List<CallingBody>();
        foreach (var mention in _sites.Of(method, run.CancellationToken))
        {
            if (mention is null || context.Bodies.Around(mention, run.CancellationToken) is not { } root || !BodyReader.HasGraph(root))
            {
                return null;
            }

            if (!bodies.TryGetValue(root.Syntax, out var body))
            {
                bodies.Add(root.Syntax, body = new CallingBody(context, root, context.Bodies.OwnerOf(root, run.CancellationToken)));
            }

            body.Mentions.Add(mention);
            if (!found.Contains(body))
            {
                found.Add(body);
            }
        }

        // Nobody calls it: whoever does is not seen.
        return found.Count == 0 ? null : found;
    }

    /// <summary>A body that calls members whose callers are asked for.</summary>
    private sealed class CallingBody(AvailabilityContext context, IOperation root, ISymbol? owner)
    {
        private CallRecorder? _calls;
        private CallerFacts _owner = CallerFacts.Checked;
        private BodyEntry? _entry;

        /// <summary>The members that it calls, of those whose callers are asked for.</summary>
        public HashSet<ISymbol> Callees { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>The places where it mentions them.</summary>
        public HashSet<SyntaxNode> Mentions { get; } = [];

        /// <summary>The methods through which it is entered: itself, or the constructors of an initializer.</summary>
        public ImmutableArray<IMethodSymbol> Entries { get; } = owner switch
        {
            IMethodSymbol method => ImmutableArray.Create(method),
            IFieldSymbol or IPropertySymbol when !owner.IsStatic => owner.ContainingType.InstanceConstructors,
            _ => ImmutableArray<IMethodSymbol>.Empty,
        };

        public bool IsSolved { get; private set; }

        /// <summary>Whether it is to be solved (again).</summary>
        public bool IsWaiting { get; set; }

        /// <summary>What its calls of a method tell; null where it has none.</summary>
        public CallerFacts? Of(IMethodSymbol method) => _calls?.Of(method)?.CalledBy(_owner);

        public void Solve(FlowRun run, Dictionary<ISymbol, CallerFacts?> facts)
        {
            var callers = Entries.Select(entry => facts[entry]).ToList();
            _owner = owner is not null && context.Taught.IsFreeToUseCuda(owner) ? CallerFacts.Checked
                : callers.Count > 0 && callers.TrueForAll(c => c is not null) ? callers.Aggregate((l, r) => CallerFacts.Join(l!, r!))!
                : CallerFacts.OfCall(isAvailable: false, isHandled: false, default);
            IsSolved = true;
            _entry ??= context.Entries.Of(run, owner);
            var entry = owner is IMethodSymbol method && !_owner.AllAvailable
                ? _entry.With(method, _owner.Arguments.IsDefault ? default : _owner.Arguments.Select(a => a.WithoutCuda()).ToImmutableArray())
                : _entry;
            _calls = context.Bodies.GraphOf(root, run.CancellationToken) is { } graph ? context.Solved.CallsOf(run, graph, entry, Mentions) : null;
        }
    }
}
