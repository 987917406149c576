using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Members whose callers are all in the compilation need no check of their own where every caller has checked.</summary>
internal sealed class CallerChecks(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(ISymbol Method, int Level), CallerFacts?> _known = new(SymbolAndLevelComparer.Instance);
    private readonly ConcurrentDictionary<(SyntaxNode Body, int Level), CallRecorder?> _calls = new();
    private readonly CallSites _sites = new(context);

    /// <summary>Whether every way into a member leads past a check.</summary>
    public bool AllCheck(FlowRun run, ISymbol member) => context.Taught.IsFreeToUseCuda(member) || OfCallers(run, member) is { AllCheck: true };

    /// <summary>What an argument tells in every call of its method. Of which device is handed over, nothing: that is the caller's business.</summary>
    public ValueFact ArgumentOf(FlowRun run, IParameterSymbol parameter) => run.IsThorough
        ? OfCallers(run, parameter.ContainingSymbol) switch
        {
            null => ValueFact.Unknown,
            { AllCheck: true } => ValueFact.OfAvailable,
            var facts => parameter.Ordinal < facts.Arguments.Length ? facts.Arguments[parameter.Ordinal].WithoutCuda() : ValueFact.Unknown,
        }
        : ValueFact.Unknown;

    /// <summary>What all callers of a member have in common; null where not all of them can be seen.</summary>
    public CallerFacts? OfCallers(FlowRun run, ISymbol member)
    {
        if (member is IFieldSymbol or IPropertySymbol { IsStatic: false } && !member.IsStatic && member.ContainingType.TypeKind == TypeKind.Class)
        {
            // An initializer runs in every constructor.
            return member.ContainingType.InstanceConstructors.All(c => AllCheck(run, c)) ? CallerFacts.Checked : null;
        }

        if (member is not IMethodSymbol method || !_sites.CanAllBeSeen(method))
        {
            return null;
        }

        var key = ((ISymbol)method, run.Depth);
        if (_known.TryGetValue(key, out var known) || run.OfCallers.TryGetValue(key, out known))
        {
            return known;
        }

        if (!run.Callees.Add(key))
        {
            // A circle of methods is entered from somewhere, and that is where it is decided.
            run.CallersAreInACircle = true;
            return CallerFacts.Checked;
        }

        var facts = LookAtCallers(run, method);
        run.Callees.Remove(key);
        if (!run.CallersAreInACircle)
        {
            return _known.GetOrAdd(key, facts);
        }

        run.OfCallers[key] = facts;
        if (run.Callees.Count == 0)
        {
            run.OfCallers.Clear();
            run.CallersAreInACircle = false;
            _known.TryAdd(key, facts);
        }

        return facts;
    }

    private CallerFacts? LookAtCallers(FlowRun run, IMethodSymbol method)
    {
        var isCalled = false;
        var allCheck = true;
        var arguments = method.Parameters.Select(_ => ValueFact.Nothing).ToArray();
        var seen = new HashSet<SyntaxNode>();
        foreach (var mention in _sites.Of(method, run.CancellationToken))
        {
            if (mention is null || context.Bodies.Around(mention, run.CancellationToken) is not { } body)
            {
                return null;
            }

            if (!seen.Add(body.Syntax))
            {
                continue;
            }

            if (CallsIn(run, body) is not { } recorder)
            {
                return null;
            }

            var calls = recorder.Of(method);
            isCalled |= calls is not null;
            if (calls is { AnyUnchecked: true } && !(context.Bodies.OwnerOf(body, run.CancellationToken) is { } caller && AllCheck(run, caller)))
            {
                allCheck = false;
                for (var i = 0; i < arguments.Length; i++)
                {
                    arguments[i] = ValueFact.Join(arguments[i], i < (calls.Arguments.IsDefault ? 0 : calls.Arguments.Length) ? calls.Arguments[i] : ValueFact.Unknown);
                }
            }
        }

        return !isCalled ? null : allCheck ? CallerFacts.Checked : new CallerFacts(allCheck, arguments.ToImmutableArray());
    }

    private CallRecorder? CallsIn(FlowRun run, IOperation body)
    {
        var key = (body.Syntax, run.Depth);
        if (_calls.TryGetValue(key, out var known))
        {
            return known;
        }

        var recorder = new CallRecorder(context.Symbols.Compilation.Assembly);
        var solved = BodyReader.GraphOf(body, run.CancellationToken) is { } graph
            && run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, context.Entries.Of(run, context.Bodies.OwnerOf(body, run.CancellationToken)), recorder)) is not null;
        return _calls.GetOrAdd(key, solved ? recorder : null);
    }
}
