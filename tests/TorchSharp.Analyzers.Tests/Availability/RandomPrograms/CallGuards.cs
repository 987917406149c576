namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: checks that other methods make, or that are made for them.</summary>
internal sealed class CallGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("ensure", 4, (s, d) => $"{Members.Ensure(s, d)} {Inner(s, d)}"),
        new("guarded-helper", 4, (s, d) => $"if ({Check(s, d)}) {{ {Helper(s, d)} }}"),
        new("flag-parameter", 3, (s, d) => FlagParameter(s, d)),
        new("local-function-checked-call", 3, (s, d) => Named("L", l => $"if ({Check(s, d)}) {l}(); void {l}() {{ {Inner(Called(s), d)} }}")),
        new("local-function-check", 2, (s, d) => Named("L", l => $"bool {l}() => {Check(s, d)}; if ({l}()) {{ {Inner(s, d)} }}")),
        new("out-flag", 2, (s, d) => OutFlag(s, d)),
        new("recursive-helper", 2, (s, d) => Named("H", h =>
        {
            Draft.AddMember($"static void {h}(bool go, int k, bool a, bool b, int n) {{ if (go) {{ {Inner(Scope.Method.WithCheck("go"), d)} }} if (k > 0) {h}({Check(Scope.Method.WithCheck("go"), d)}, k - 1, a, b, n); }}");
            return $"{h}({Check(s, d)}, n, {Any(s, 1)}, {Any(s, 1)}, n);";
        })),
        new("optional-parameter", 2, (s, d) => Named("H", h =>
        {
            Draft.AddMember($"static void {h}(bool a, bool b, int n, bool go = {(Draft.Chance(Draft.Slips) ? "true" : "false")}) {{ if (go) {{ {Inner(Scope.Method.WithCheck("go"), d)} }} }}");
            return $"{(Draft.Chance(50) ? $"{h}({Any(s, 1)}, {Any(s, 1)}, n);" : "")} {h}(n: n, b: {Any(s, 1)}, go: {Check(s, d)}, a: {Any(s, 1)});";
        })),
        new("two-callers", 2, (s, d) => Named("H", h =>
        {
            Draft.AddMember($"static void {h}(bool a, bool b, int n) {{ {Inner(Scope.Method, d)} }}");
            return $"if ({Check(s, d)}) {h}(a, b, n); {Slipped($"if ({Any(s, d)})", $"if ({Check(s, d)})")} {h}(b, a, n);";
        })),
        new("method-group", 2, (s, d) => Named("H", h => Named("f", f =>
        {
            Draft.AddMember($"static void {h}(bool a, bool b, int n) {{ {Inner(Scope.Method, d)} }}");
            return $"Action<bool, bool, int> {f} = {h}; if ({Check(s, d)}) {f}(a, b, n);";
        }))),
        new("two-levels", 2, (s, d) => Named("H", h => Named("K", k =>
        {
            Draft.AddMember($"static void {k}(bool go, bool a, bool b, int n) {{ if (go) {{ {Inner(Scope.Method.WithCheck("go"), d)} }} }}");
            Draft.AddMember($"static void {h}(bool go, bool a, bool b, int n) {{ {k}({Draft.One("go", "go && a", "a && go", Slipped("a", "go"))}, a, b, n); }}");
            return $"{h}({Check(s, d)}, {Any(s, 1)}, {Any(s, 1)}, n);";
        }))),
        new("extension", 1, (s, d) => Named("Ext", e =>
        {
            Draft.AddMember($"static bool {e}(bool x, bool y) {{ return x {Slipped("||", "&&")} y; }}");
            return $"if ({e}({Check(s, d)}, {Any(s, d)})) {{ {Inner(s, d)} }}";
        })),
        new("lazy-iterator", 1, (s, d) => Named("Y", y => Named("q", q =>
        {
            Draft.AddMember($"static IEnumerable<int> {y}(bool a, bool b, int n) {{ {Inner(Scope.Method with { Exits = ["yield break;"] }, d)} yield return 1; }}");
            return $"var {q} = {y}(a, b, n); if ({Check(s, d)}) {{ {Draft.One($"foreach (var _ in {q}) {{ }}", $"{q}.ToList();", $"{q}.Count();")} }}";
        }))),
        new("task-run", 1, (s, d) => Draft.OneOf(() => $"if (Task.Run(() => {Check(s, d)}).Result) {{ {Inner(s, d)} }}", () => $"if ({Check(s, d)}) {{ Task.Run(() => {{ {Inner(Called(s), d)} }}).Wait(); }}")),
        new("iterator", 2, (s, d) => Named("Y", y =>
        {
            Draft.AddMember($"static IEnumerable<int> {y}(bool a, bool b, int n) {{ if ({Refusal(Scope.Method with { Exits = [] }, d)}) yield break; {Inner(Scope.Method with { Exits = ["yield break;"] }, d)} yield return 1; }}");
            return $"foreach (var _ in {y}({Any(s, 1)}, {Any(s, 1)}, n)) {{ }}";
        })),
        new("iterated-check", 1, (s, d) => Named("Y", y =>
        {
            Draft.AddMember($"static IEnumerable<int> {y}(bool a, bool b, int n) {{ if ({Check(Scope.Method, d)}) yield return 1; }}");
            return $"foreach (var _ in {y}({Any(s, 1)}, {Any(s, 1)}, n)) {{ {Inner(s, d)} }}";
        })),
        new("async-check", 2, (s, d) => Named("A", f =>
        {
            Draft.AddMember($"static async Task<bool> {f}(bool a, bool b, int n) {{ await Task.CompletedTask; return {Check(Scope.Method, d)}; }}");
            return $"if ({f}({Any(s, 1)}, {Any(s, 1)}, n).{Draft.One("GetAwaiter().GetResult()", "Result")}) {{ {Inner(s, d)} }}";
        })),
        new("async-helper", 2, (s, d) => Named("A", f =>
        {
            Draft.AddMember($"static async Task {f}(bool a, bool b, int n) {{ if ({Refusal(Scope.Method, d)}) return; await Task.CompletedTask; {Inner(Scope.Method, d)} }}");
            return $"{f}({Any(s, 1)}, {Any(s, 1)}, n).{Draft.One("GetAwaiter().GetResult()", "Wait()")};";
        })),
    ];

    private string FlagParameter(Scope scope, int depth)
    {
        var name = Draft.Name("H");
        var asked = Draft.Chance(70) ? $"if (go) {{ {Inner(Scope.Method.WithCheck("go"), depth)} }}" : $"if (!go) return; {Inner(Scope.Method.WithCheck("go"), depth)}";
        Draft.AddMember($"static void {name}(bool go, bool a, bool b, int n) {{ {asked} }}");
        return $"{name}({Check(scope, depth)}, {Any(scope, 1)}, {Any(scope, 1)}, n);";
    }

    private string OutFlag(Scope scope, int depth)
    {
        var (name, ok) = (Draft.Name("O"), Draft.Name("ok"));
        Draft.AddMember($"static void {name}(bool a, bool b, int n, out bool ok) {{ {Draft.OneOf(() => $"ok = {Check(Scope.Method, depth)};", () => $"ok = false; if ({Check(Scope.Method, depth)}) ok = true;")} }}");
        return $"{name}({Any(scope, 1)}, {Any(scope, 1)}, n, out var {ok}); {Asked(ok, scope.WithCheck(ok), depth)}";
    }
}
