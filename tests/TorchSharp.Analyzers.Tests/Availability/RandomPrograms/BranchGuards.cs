namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: conditions that decide which way is taken: branches, switches, loops and jumps.</summary>
internal sealed class BranchGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("if", 8, (s, d) => $"if ({Check(s, d)}) {{ {Inner(s, d)} }}{Else(s, d)}"),
        new("if-else", 4, (s, d) => $"if ({Refusal(s, d)}) {{ {Noise(s, d)} }} else {{ {Inner(s, d)} }}"),
        new("early-exit", 8, (s, d) => $"if ({Refusal(s, d)}) {{ {Noise(s, d)} {Exit(s)} }} {Inner(s, d)}"),
        new("exit-else", 2, (s, d) => $"if ({Check(s, d)}) {{ {Noise(s, d)} }} else {{ {Exit(s)} }} {Inner(s, d)}"),
        new("nested-exit", 3, (s, d) => $"if ({Any(s, d)}) {{ if ({Refusal(s, d)}) {Exit(s)} }} else {{ if ({Refusal(s, d)}) {Exit(s)} }} {Inner(s, d)}"),
        new("while-check", 2, (s, d) => $"while ({Check(s, d)}) {{ {Inner(s.WithExits("break;"), d)} break; }}"),
        new("for-check", 2, (s, d) => Named("i", i => $"for (int {i} = 0; {i} < 2 && {Check(s, d)}; {i}++) {{ {Inner(s.WithExits("break;", "continue;"), d)} }}")),
        new("loop-exit", 3, (s, d) => Named("i", i => $"for (int {i} = 0; {i} < 2; {i}++) {{ if ({Refusal(s, d)}) {Draft.One("break;", "continue;")} {Inner(s.WithExits("break;", "continue;"), d)} }}")),
        new("loop-until", 2, (s, d) => $"while ({Refusal(s, d)}) {{ {Noise(s, d)} if ({Any(s, d)}) {Exit(s)} }} {Inner(s, d)}"),
        new("do-until", 1, (s, d) => $"do {{ {Noise(s, d)} if ({Any(s, d)}) {Exit(s)} }} while ({Refusal(s, d)}); {Inner(s, d)}"),
        new("infinite-until", 1, (s, d) => $"while (true) {{ if ({Check(s, d)}) break; {Exit(s)} }} {Inner(s, d)}"),
        new("switch", 3, (s, d) => $"switch ({Check(s, d)}) {{ case true: {{ {Inner(s.WithExits(), d)} break; }} default: {Noise(s, d)} break; }}"),
        new("switch-when", 2, (s, d) => $"switch ({Any(s, d)}) {{ case true when {Check(s, d)}: {{ {Inner(s.WithExits(), d)} break; }} default: break; }}"),
        new("switch-exit", 2, (s, d) => $"switch ({Check(s, d)}) {{ case true: break; default: {ExitOut(s)} }} {Inner(s, d)}"),
        new("correlated", 3, (s, d) => Correlated(s, d)),
        new("goto", 2, (s, d) => Named("end", end => $"{{ if ({Refusal(s, d)}) goto {end}; {{ {Inner(s, d)} }} {end}: ; }}")),
        new("goto-again", 1, (s, d) => Named("again", l => $"{{ {l}: if ({Check(s, d)}) {{ {Inner(s, d)} }} else if (a) {{ a = false; goto {l}; }} }}")),
        new("goto-case", 1, (s, d) => $"switch ({Refusal(s, d)}) {{ case true: {Noise(s, d)} if ({Slipped("a", "false")}) goto case false; break; case false: {{ {Inner(s.WithExits(), d)} break; }} }}"),
        new("late-check", 1, (s, d) => Draft.Chance(Draft.Slips * 3) ? $"{{ {Inner(s, d)} }} if ({Refusal(s, d)}) {{ {Exit(s)} }}" : $"if ({Refusal(s, d)}) {{ {Exit(s)} }} {{ {Inner(s, d)} }}"),
        new("loop-search", 2, (s, d) => Named("ok", ok => $"bool {ok} = false; for (int i = 0; i < 2; i++) {{ if ({Check(s, d)}) {{ {ok} = true; break; }} }} {Asked(ok, s.WithCheck(ok), d)}")),
        new("throw-expression", 2, (s, d) => Named("o", o => $"var {o} = {Draft.OneOf(() => $"{Check(s, d)} ? t : throw new ApplicationException()", () => $"({Check(s, d)} ? t : null) ?? throw new ApplicationException()", () => $"{Refusal(s, d)} ? throw new ApplicationException() : t", () => $"{Check(s, d)} switch {{ true => t, _ => throw new ApplicationException() }}")}; {Inner(s, d)}")),
        new("loop-search-exit", 1, (s, d) => $"while (true) {{ if ({Refusal(s, d)}) {{ if ({Any(s, d)}) {Slipped("break;", Exit(s))} else {Exit(s)} }} {Inner(s.WithExits("break;"), d)} break; }}"),
        new("device-loop", 2, (s, d) => Named("i", i => Draft.Roll(3) switch
        {
            0 => $"for (int {i} = 0; {i} < torch.cuda.device_count(); {i}++) {{ {Inner(s.WithExits("break;"), d)} }}",
            1 => $"foreach (var {i} in Enumerable.Range(0, torch.cuda.device_count())) {{ {Inner(s.WithExits("break;"), d)} }}",
            _ => $"int {i} = torch.cuda.device_count(); while ({i}-- > {Slipped("-1", "0")}) {{ {Inner(s.WithExits("break;"), d)} }}",
        })),
        new("linq", 2, (s, d) => Draft.Roll(4) switch
        {
            0 => $"new[] {{ 1, 2 }}.Where(_ => {Check(s, d)}).Select(_ => {{ {Inner(s with { Exits = [] }, d)} return 1; }}).ToList();",
            1 => $"new[] {{ 1, 2 }}.Where(_ => {Check(s, d)}).ToList().ForEach(_ => {{ {Inner(Called(s), d)} }});",
            2 => $"foreach (var _ in new[] {{ 1, 2 }}.Where(_ => {Check(s, d)})) {{ {Inner(s.WithExits("break;"), d)} }}",
            _ => $"if (new[] {{ {Check(s, d)}, {Check(s, d)} }}.Any(x => x)) {{ {Inner(s, d)} }}",
        }),
    ];

    private string Correlated(Scope scope, int depth)
    {
        var x = Draft.One("a", "b");
        return Draft.Roll(4) switch
        {
            0 => $"if ({x} && {Refusal(scope, depth)}) {{ {Exit(scope)} }} if ({x}) {{ {Inner(scope, depth)} }}",
            1 => $"if ({x}) {{ if ({Refusal(scope, depth)}) {{ {Exit(scope)} }} }} if ({x}) {{ {Inner(scope, depth)} }}",
            2 => $"if (!{x} || {Check(scope, depth)}) {{ if ({x}) {{ {Inner(scope, depth)} }} }}",
            _ => $"{x} = {x} && {Check(scope, depth)}; if ({x}) {{ {Inner(scope, depth)} }}",
        };
    }
}
