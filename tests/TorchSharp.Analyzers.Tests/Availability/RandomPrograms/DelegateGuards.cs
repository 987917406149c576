namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: checks and delegates.</summary>
internal sealed class DelegateGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("lambda-under-check", 2, (s, d) => Named("f", f => $"if ({Check(s, d)}) {{ Action {f} = () => {{ {Inner(Called(s), d)} }}; {f}(); }}")),
        new("lambda-checked-call", 2, (s, d) => Named("f", f => $"Action {f} = () => {{ {Inner(Called(s), d)} }}; if ({Check(s, d)}) {f}();")),
        new("delegate-chosen", 3, (s, d) => Named("f", f => Draft.Roll(5) switch
        {
            0 => $"Action {f} = () => {{ }}; if ({Check(s, d)}) {f} = () => {{ {Inner(Called(s), d)} }}; {f}();",
            1 => $"Action {f} = {Check(s, d)} ? () => {{ {Inner(Called(s), d)} }} : () => {{ }}; {f}();",
            2 => $"Action {f} = null; if ({Check(s, d)}) {f} = () => {{ {Inner(Called(s), d)} }}; {f}?.Invoke();",
            3 => $"Action {f} = null; if ({Check(s, d)}) {f} += () => {{ {Inner(Called(s), d)} }}; if ({f} != null) {f}();",
            _ => $"Action {f} = {Refusal(s, d)} ? null : () => {{ {Inner(Called(s), d)} }}; if ({f} is not null) {{ {f}(); }}",
        })),
        new("run-if", 3, (s, d) => Named("If", h =>
        {
            Draft.AddMember(Draft.Roll(4) switch
            {
                0 => $"static void {h}(Action f) {{ if ({Check(Scope.Static, d)}) f(); }}",
                1 => $"static void {h}(Action f) {{ if ({Refusal(Scope.Static, d)}) return; f(); }}",
                2 => $"static void {h}(Action f) {{ {Slip("f();")} if ({Check(Scope.Static, d)}) {{ f(); }} }}",
                _ => $"static void {h}(Action f, bool a = true, bool b = false, int n = 1) {{ if ({Check(Scope.Method, d)}) {{ f(); }} }}",
            });
            return $"{h}(() => {{ {Inner(Called(s), d)} }});";
        })),
        new("run-if-asked", 2, (s, d) => Named("If", h =>
        {
            Draft.AddMember($"static void {h}(Func<bool> c, Action f) {{ if (c()) f(); }}");
            return $"{h}(() => {Check(s, d)}, () => {{ {Inner(Called(s), d)} }});";
        })),
        new("delegate-field", 2, (s, d) => Named("A", f =>
        {
            Draft.AddMember($"private static Action<bool, bool, int> {f} = (a, b, n) => {{ {Inner(Scope.Method, d)} }};");
            return $"if ({Check(s, d)}) {f}(a, b, n);";
        })),
        new("delegate-field-set", 2, (s, d) => Named("A", f =>
        {
            Draft.AddMember($"private static Action {f};");
            return $"if ({Check(s, d)}) {f} = () => {{ {Inner(Called(s), d)} }}; {f}?.Invoke();";
        })),
        new("captured-flag", 3, (s, d) => Named("ok", ok => Named("f", f => $"bool {ok} = {Check(s, d)}; Action {f} = () => {{ if ({ok}) {{ {Inner(Called(s).WithCheck(ok), d)} }} }}; {Disturbance(s.WithCheck(ok), d)} {f}();"))),
    ];
}
