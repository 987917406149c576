namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that check nothing, and only make the way to it longer.</summary>
internal sealed class Detours(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("if-any", 4, (s, d) => $"if ({Any(s, d)}) {{ {Inner(s, d)} }}{Else(s, d)}"),
        new("else-any", 2, (s, d) => $"if ({Any(s, d)}) {{ {Noise(s, d)} }} else {{ {Inner(s, d)} }}"),
        new("exit-any", 2, (s, d) => $"if ({Any(s, d)}) {{ {Exit(s)} }} {Inner(s, d)}"),
        new("noise-before", 4, (s, d) => $"{Noise(s, d)} {Inner(s, d)}"),
        new("noise-after", 1, (s, d) => $"{{ {Inner(s, d)} }} {Noise(s, d)}"),
        new("for", 2, (s, d) => Named("i", i => $"for (int {i} = 0; {i} < n; {i}++) {{ {Inner(s.WithExits("break;", "continue;"), d)} }}")),
        new("while-counted", 1, (s, d) => Named("i", i => $"int {i} = 0; while ({i}++ < 2) {{ {Inner(s.WithExits("break;"), d)} }}")),
        new("do-once", 1, (s, d) => $"do {{ {Inner(s.WithExits("break;"), d)} }} while (false);"),
        new("foreach", 2, (s, d) => Named("e", e => $"foreach (var {e} in new[] {{ {Any(s, d)}, {Any(s, d)} }}) {{ {Inner(s.WithFlag(e).WithExits("break;", "continue;"), d)} }}")),
        new("try-finally", 2, (s, d) => $"try {{ {Inner(s, d)} }} finally {{ {Noise(s, d)} }}"),
        new("in-finally", 2, (s, d) => $"try {{ {Noise(s, d)} if ({Any(s, d)}) {Exit(s)} }} finally {{ {Inner(Inescapable(s), d)} }}"),
        new("try-catch-other", 2, (s, d) => $"try {{ {Inner(s, d)} }} catch (ApplicationException) {{ {Noise(s, d)} }}"),
        new("in-catch", 1, (s, d) => $"try {{ if ({Any(s, d)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {Inner(s, d)} }}"),
        new("using", 1, (s, d) => $"using (torch.NewDisposeScope()) {{ {Inner(s, d)} }}"),
        new("using-declaration", 1, (s, d) => Named("u", u => $"using var {u} = torch.NewDisposeScope(); {Inner(s, d)}")),
        new("lock", 1, (s, d) => $"lock (new object()) {{ {Inner(s, d)} }}"),
        new("lambda-called", 2, (s, d) => $"((Action)(() => {{ {Inner(Called(s), d)} }}))();"),
        new("local-function", 2, (s, d) => Named("L", l => $"{l}(); void {l}() {{ {Inner(Called(s), d)} }}")),
        new("helper", 3, (s, d) => Helper(s, d)),
        new("switch-number", 1, (s, d) => $"switch (n) {{ case 0: {Noise(s, d)} break; default: {{ {Inner(s.WithExits(), d)} break; }} }}"),
    ];
}
