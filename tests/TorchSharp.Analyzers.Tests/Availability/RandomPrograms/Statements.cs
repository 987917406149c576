namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Plans a program, and writes its statements from the outside in.</summary>
internal sealed class Statements
{
    private readonly Draft _draft;
    private readonly Conditions _conditions;
    private readonly Uses _uses;

    // What stands inside the statement that is being written.
    private readonly Stack<Production> _plan = new();
    private bool _guardsItself;

    public Statements(Draft draft, Conditions conditions, Uses uses)
    {
        (_draft, _conditions, _uses) = (draft, conditions, uses);
        Disturbances = new Disturbances(draft, conditions);
    }

    public Disturbances Disturbances { get; }

    /// <summary>The statements of a program.</summary>
    public string Write()
    {
        var (guards, detours) = (_draft.Roll(10) switch { 0 => 0, < 7 => 1, _ => 2 }, _draft.Roll(4));
        // A use may bring its own check.
        if (guards > 0 && _draft.Chance(40))
        {
            (_guardsItself, guards) = (true, guards - 1);
        }

        StatementGrammar[] grammars =
        [
            new BranchGuards(_draft, _conditions, this), new FlagGuards(_draft, _conditions, this), new TryGuards(_draft, _conditions, this), new ProbingGuards(_draft, _conditions, this),
            new CallGuards(_draft, _conditions, this), new DelegateGuards(_draft, _conditions, this), new ObjectGuards(_draft, _conditions, this),
        ];
        var plan = Chosen(grammars.SelectMany(grammar => grammar.Productions), guards).Concat(Chosen(new Detours(_draft, _conditions, this).Productions, detours)).ToList();
        while (plan.Count > 0)
        {
            var at = _draft.Roll(plan.Count);
            _plan.Push(plan[at]);
            plan.RemoveAt(at);
        }

        return Inner(Scope.Method, _draft.Roll(3));
    }

    /// <summary>What is planned next.</summary>
    public string Inner(Scope scope, int depth) => (_draft.Chance(15) ? Disturbances.Of(scope, depth) + " " : "") + Planned(scope, depth);

    /// <summary>A statement after which nothing follows.</summary>
    public string Exit(Scope scope) => scope.Exits.Length > 0 && _draft.Chance(70) ? _draft.One([.. scope.Exits]) : ExitOut(scope with { Exits = [] }, mayEnd: true);

    /// <summary>Such a statement that leaves the method, whatever it is in.</summary>
    /// <param name="scope">Where it stands.</param>
    /// <param name="mayEnd">Whether the compiler lets the end of it be reached.</param>
    public string ExitOut(Scope scope, bool mayEnd = false)
    {
        if (scope.Exits.Contains("return;") && _draft.Chance(50))
        {
            return "return;";
        }

        var end = mayEnd && _draft.Chance(70) ? "" : " throw new ApplicationException();";
        switch (_draft.Roll(6))
        {
            case 0 when !_draft.IsExcluded("fail-helper"):
                _draft.Features.Add("fail-helper");
                return FailHelper() + end;
            case 1 when !_draft.IsExcluded("environment-exit"):
                _draft.Features.Add("environment-exit");
                return "Environment.Exit(1);" + end;
            default:
                return "throw new ApplicationException();";
        }
    }

    /// <summary>A statement that changes nothing for the use, or seldom.</summary>
    public string Noise(Scope scope, int depth)
    {
        switch (_draft.Roll(9))
        {
            case 0:
                return $"{_draft.One("a", "b")} = {_conditions.Any(scope, depth)};";
            case 1:
                return $"if ({_conditions.Any(scope, depth)}) {{ t.cpu(); }}";
            case 2 or 3 when scope.Checks.Length > 0:
                return Disturbances.Of(scope, depth);
            case 5:
                var i = _draft.Name("i");
                return $"for (int {i} = 0; {i} < n; {i}++) {{ t.cpu(); }}";
            case 6:
                return "{ }";
            default:
                return "t.cpu();";
        }
    }

    private IEnumerable<Production> Chosen(IEnumerable<Production> table, int count)
    {
        var productions = table.ToList();
        return Enumerable.Range(0, count).Select(_ => _draft.Choose(productions));
    }

    private string Planned(Scope scope, int depth) =>
        _plan.Count > 0 ? _draft.Write(_plan.Pop(), scope, depth)
        : _guardsItself ? _uses.Guarded(scope, depth)
        : _uses.Bare(scope, depth);

    private string FailHelper()
    {
        var name = _draft.Name("Fail");
        _draft.AddMember(_draft.Chance(50)
            ? $"[DoesNotReturn] static void {name}() => throw new ApplicationException();"
            : $"static void {name}() {{ throw new ApplicationException(); }}");
        return $"{name}();";
    }
}
