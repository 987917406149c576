namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>One table of ways to write the statements around a use, and what all of these are made of.</summary>
internal abstract class StatementGrammar(Draft draft, Conditions conditions, Statements statements)
{
    /// <summary>The productions; each writes what stands inside it exactly once.</summary>
    public abstract IEnumerable<Production> Productions { get; }

    protected Draft Draft { get; } = draft;

    protected CheckMembers Members => conditions.Members;

    protected static Scope Called(Scope scope) => scope with { Exits = ["return;"] };

    protected static Scope Inescapable(Scope scope) => scope with { Exits = [] };

    protected string Check(Scope scope, int depth) => conditions.Check(scope, depth);

    protected string Refusal(Scope scope, int depth) => conditions.Refusal(scope, depth);

    protected string Any(Scope scope, int depth) => conditions.Any(scope, depth);

    protected string Inner(Scope scope, int depth) => statements.Inner(scope, depth);

    protected string Noise(Scope scope, int depth) => statements.Noise(scope, depth);

    protected string Disturbance(Scope scope, int depth) => statements.Disturbances.Of(scope, depth);

    protected string Exit(Scope scope) => statements.Exit(scope);

    protected string ExitOut(Scope scope) => statements.ExitOut(scope);

    protected string Named(string stem, Func<string, string> write) => write(Draft.Name(stem));

    /// <summary>A mistake, in a program that makes some.</summary>
    protected string Slip(string statement) => Slipped(statement, "");

    /// <summary>What is wrong, in a program that makes mistakes, or what is right.</summary>
    protected string Slipped(string wrong, string right) => Draft.Chance(Draft.Slips * 2) ? wrong : right;

    protected string Else(Scope scope, int depth) => Draft.Chance(25) ? $" else {{ {Noise(scope, depth)} }}" : "";

    /// <summary>A call of a method that has the rest of the program.</summary>
    protected string Helper(Scope scope, int depth)
    {
        var name = Draft.Name("H");
        Draft.AddMember($"static void {name}(bool a, bool b, int n) {{ {Inner(Scope.Method, depth)} }}");
        return $"{name}({Any(scope, 1)}, {Any(scope, 1)}, n);";
    }

    /// <summary>The rest of the program where a variable is true.</summary>
    protected string Asked(string ok, Scope inner, int depth) => Draft.Roll(6) switch
    {
        _ when Draft.Chance(20) => $"{Disturbance(inner, depth)} {Asked(ok, inner, depth)}",
        0 => $"if (!{ok}) {{ {Exit(inner)} }} {Inner(inner, depth)}",
        1 => $"if ({ok} && {Any(inner, depth)}) {{ {Inner(inner, depth)} }}",
        2 => Named("c", copy => $"var {copy} = {ok}; if ({copy}) {{ {Inner(inner, depth)} }}"),
        3 => $"if ({ok} == false) {{ {Noise(inner, depth)} }} else {{ {Inner(inner, depth)} }}",
        _ => $"if ({ok}) {{ {Inner(inner, depth)} }}",
    };
}
