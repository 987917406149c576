namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements that change a variable which is meant to be true only with CUDA: mostly so that it stays that, now and then not.</summary>
internal sealed class Disturbances
{
    private readonly Draft _draft;
    private readonly Conditions _conditions;
    private readonly Production[] _table;

    public Disturbances(Draft draft, Conditions conditions)
    {
        (_draft, _conditions) = (draft, conditions);
        _table =
        [
            new("assign", 3, (scope, depth) => Write(scope, depth, (flag, value) => $"{flag} = {value};")),
            new("assign-in-branch", 2, (scope, depth) => Write(scope, depth, (flag, value) => $"if ({conditions.Any(scope, depth)}) {{ {flag} = {value}; }}")),
            new("assign-by-lambda", 2, (scope, depth) => Write(scope, depth, (flag, value) => draft.Name("g") is var g ? $"Action {g} = () => {flag} = {value}; {(draft.Chance(80) ? $"{g}();" : "")}" : "")),
            new("assign-by-local-function", 2, (scope, depth) => Write(scope, depth, (flag, value) => draft.Name("L") is var l ? $"{l}(); void {l}() {{ {flag} = {value}; }}" : "")),
            new("assign-by-ref-local", 1, (scope, depth) => Write(scope, depth, (flag, value) => draft.Name("r") is var r ? $"ref bool {r} = ref {flag}; {r} = {value};" : "")),
            new("assign-by-ref-argument", 2, (scope, depth) => Write(scope, depth, (flag, value) =>
            {
                var name = draft.Name("R");
                draft.AddMember($"static void {name}(ref bool x, bool y) {{ {draft.One("x = y;", "x &= y;", draft.Chance(draft.Slips) ? "x |= y;" : "x = y;")} }}");
                return $"{name}(ref {flag}, {value});";
            })),
            new("assign-out", 1, (scope, depth) => Write(scope, depth, (flag, value) =>
            {
                var name = draft.Name("R");
                draft.AddMember($"static void {name}(out bool x, bool y) {{ x = y; }}");
                return $"{name}(out {flag}, {value});";
            })),
            new("assign-by-tuple", 1, (scope, depth) => Write(scope, depth, (flag, value) => draft.Chance(50) ? $"({flag}, a) = ({value}, a);" : $"(a, {flag}) = ({conditions.Any(scope, depth)}, {value});")),
            new("assign-compound", 2, (scope, depth) => draft.One([.. scope.Checks]) is var flag
                ? draft.Chance(draft.Slips) ? $"{flag} {draft.One("|=", "^=")} {conditions.Any(scope, depth)};" : $"{flag} &= {conditions.Any(scope, depth)};" : ""),
            new("assign-in-condition", 1, (scope, depth) => Write(scope, depth, (flag, value) => $"if (({flag} = {value}) && {conditions.Any(scope, depth)}) {{ t.cpu(); }}")),
            new("assign-in-try", 2, (scope, depth) => Write(scope, depth, (flag, value) => $"try {{ if ({conditions.Any(scope, depth)}) throw new ApplicationException(); {flag} = {value}; }} catch (ApplicationException) {{ {(draft.Chance(50) ? $"{flag} = false;" : "")} }}")),
            new("assign-in-finally", 2, (scope, depth) => Write(scope, depth, (flag, value) => $"try {{ t.cpu(); }} finally {{ {flag} = {value}; }}")),
            new("assign-in-loop", 2, (scope, depth) => Write(scope, depth, (flag, value) => $"foreach (var e in new[] {{ true, false }}) {{ if (e) {flag} = {value}; }}")),
            new("assign-negated", 1, (scope, depth) => draft.One([.. scope.Checks]) is var flag && draft.Chance(draft.Slips) ? $"{flag} = !{flag};" : $"{flag} = !!{flag};"),
        ];
    }

    /// <summary>A statement that changes one of the checks in scope; nothing where there is none.</summary>
    public string Of(Scope scope, int depth) => scope.Checks.Length == 0 ? "" : _draft.Write(_table, scope, depth);

    private string Write(Scope scope, int depth, Func<string, string, string> write)
    {
        var flag = _draft.One([.. scope.Checks]);
        var value = _draft.Roll(5) switch
        {
            _ when _draft.Chance(_draft.Slips) => _conditions.Any(scope, depth),
            0 => "false",
            1 => $"{flag} && {_conditions.Any(scope, depth)}",
            2 => $"{_conditions.Any(scope, depth)} && {flag}",
            _ => _conditions.Check(scope, depth),
        };
        return write(flag, value);
    }
}
