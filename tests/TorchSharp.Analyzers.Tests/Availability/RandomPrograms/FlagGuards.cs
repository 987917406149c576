namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: the answer of a check that is kept in a variable.</summary>
internal sealed class FlagGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("flag", 8, (s, d) => FlagGuard(s, d)),
        new("flag-assigned", 6, (s, d) => AssignedFlag(s, d)),
        new("chosen-object", 2, (s, d) => Named("o", o => $"object {o} = {Check(s, d)} ? new object() : null; if ({o} {Draft.One("!= null", "is not null", "is { }", "is object")}) {{ {Inner(s, d)} }}")),
        new("chosen-value", 3, (s, d) => ChosenValue(s, d)),
        new("static-field-set", 2, (s, d) => StaticField(s, d)),
        new("while-flag", 2, (s, d) => Named("ok", ok => $"bool {ok} = {Check(s, d)}; while ({ok}) {{ {Inner(s.WithCheck(ok).WithExits("break;"), d)} {ok} = {Check(s.WithCheck(ok), d)}; if ({Any(s, d)}) break; }}")),
        new("loop-flag", 2, (s, d) => Named("ok", ok => $"bool {ok} = {Check(s, d)}; for (int i = 0; i < 2; i++) {{ if ({ok}) {{ {Inner(s.WithCheck(ok), d)} }} {Disturbance(s.WithCheck(ok), d)} }}")),
        new("array-flag", 2, (s, d) => Named("k", k => $"var {k} = new[] {{ {Check(s, d)}, {Any(s, d)} }}; {Slip($"{k}[0] = {Any(s, 0)};")} if ({k}[0]) {{ {Inner(s, d)} }}")),
        new("tuple-flag", 2, (s, d) => Named("k", k => $"var {k} = ({Check(s, d)}, {Any(s, d)}); {Slip($"{k}.Item1 = {k}.Item2;")} if ({Draft.One($"{k}.Item1", $"{k} is (true, _)", $"{k}.Item1 && {k}.Item2")}) {{ {Inner(s, d)} }}")),
        new("own-enum", 3, (s, d) => OwnEnum(s, d)),
        new("counted", 2, (s, d) => Named("k", k => $"int {k} = {Check(s, d)} ? 1 : 0; {Slip($"{k} += {Any(s, d)} ? 1 : 0;")} {Draft.One("", $"{k} *= 2;", $"{k}++; {k}--;")} if ({k} {Draft.One("> 0", "!= 0", ">= 1")}) {{ {Inner(s, d)} }}")),
        new("text-mode", 2, (s, d) => Named("k", k => $"string {k} = {Check(s, d)} ? \"cuda\" : \"cpu\"; {Slip($"if ({Any(s, d)}) {k} = \"cuda:1\";")} {Draft.One("", $"{k} += \":0\";")} if ({k}.{Draft.One("StartsWith(\"cuda\")", "Contains(\"cuda\")", "StartsWith(\"cuda\", StringComparison.Ordinal)")}) {{ {Inner(s, d)} }}")),
        new("dictionary-flag", 1, (s, d) => Named("k", k => $"var {k} = new Dictionary<string, bool> {{ [\"gpu\"] = {Check(s, d)}, [\"other\"] = {Any(s, d)} }}; {Slip($"{k}[\"gpu\"] = {Any(s, d)};")} if ({k}[\"gpu\"]) {{ {Inner(s, d)} }}")),
        new("function-flag", 2, (s, d) => Named("f", f => $"Func<bool> {f} = () => {Check(s, d)}; {Slip($"{(Draft.Chance(50) ? $"if ({Any(s, d)}) " : "")}{f} = () => {Any(s, d)};")} if ({f}()) {{ {Inner(s, d)} }}")),
        new("static-field-kept", 3, (s, d) => Named("f", f =>
        {
            Draft.AddMember($"private static bool {f};");
            return $"{f} = {Check(s, d)}; {Disturbance(s.WithCheck(f), d)} {Asked(f, s.WithCheck(f), d)}";
        })),
        new("static-field-toggled", 2, (s, d) => Named("f", f => Named("S", set =>
        {
            Draft.AddMember($"private static bool {f}; static void {set}(bool a, bool b, int n) {{ {Disturbance(Scope.Method.WithCheck(f), d)} }}");
            return $"{f} = {Check(s, d)}; {set}({Any(s, 1)}, {Any(s, 1)}, n); if ({f}) {{ {Inner(s, d)} }}";
        }))),
        new("read-before-set", 1, (s, d) => Named("ok", ok => Named("L", l => $"bool {ok} = {Slipped(Any(s, d), "false")}; {l}(); {ok} = {Check(s, d)}; {(Draft.Chance(50) ? $"{l}();" : "")} void {l}() {{ if ({ok}) {{ {Inner(Called(s), d)} }} }}"))),
        new("deconstructed", 2, (s, d) => Named("x", x => Named("y", y => $"var ({x}, {y}) = ({Check(s, d)}, {Any(s, d)}); {Slip($"({x}, {y}) = ({y}, {x});")} if ({x}) {{ {Inner(s, d)} }}"))),
    ];

    private string FlagGuard(Scope scope, int depth)
    {
        var ok = Draft.Name("ok");
        var inner = scope.WithCheck(ok);
        var modified = Draft.Roll(8) switch
        {
            0 => $"{ok} &= {Any(scope, depth)};",
            1 => $"{ok} = {ok} && {Any(scope, depth)};",
            2 => $"if ({Any(scope, depth)}) {ok} = false;",
            3 => $"{ok} |= {Check(scope, depth)};",
            4 => $"if ({Any(scope, depth)}) {{ {ok} = {Check(inner, depth)}; }}",
            _ => "",
        };
        return $"{Draft.One("bool", "var")} {ok} = {Check(scope, depth)}; {modified} {Asked(ok, inner, depth)}";
    }

    private string AssignedFlag(Scope scope, int depth)
    {
        var ok = Draft.Name("ok");
        var inner = scope.WithCheck(ok);
        var assigned = Draft.Roll(11) switch
        {
            0 => $"bool {ok} = false; if ({Check(scope, depth)}) {ok} = true;",
            1 => $"bool {ok} = false; if ({Check(scope, depth)}) {ok} = {Any(scope, depth)};",
            2 => $"bool {ok}; if ({Any(scope, depth)}) {{ {ok} = {Check(scope, depth)}; }} else {{ {ok} = {Check(scope, depth)}; }}",
            3 => $"bool {ok} = {Any(scope, depth)}; if ({Refusal(scope, depth)}) {ok} = false;",
            4 => $"bool {ok} = {Any(scope, depth)}; if ({ok} && {Refusal(scope, depth)}) {{ {ok} = false; }}",
            5 => $"bool {ok} = {Any(scope, depth)}; {ok} &= {Check(scope, depth)};",
            6 => $"bool {ok} = {Any(scope, depth)}; {ok} = {ok} && {Check(scope, depth)};",
            7 => $"bool {ok} = true; switch ({Check(scope, depth)}) {{ case false: {ok} = false; break; case true: break; }}",
            8 => $"bool {ok} = false; foreach (var e in new[] {{ true, false }}) {{ {ok} |= e && {Check(scope, depth)}; }}",
            9 => $"bool {ok} = {Any(scope, depth)}; if (!{ok} || {Refusal(scope, depth)}) {{ {Exit(scope)} }}",
            _ => $"bool {ok}; try {{ {ok} = {Check(scope, depth)}; }} finally {{ t.cpu(); }}",
        };
        return $"{assigned} {Asked(ok, inner, depth)}";
    }

    private string ChosenValue(Scope scope, int depth)
    {
        var k = Draft.Name("k");
        var (declared, asked) = Draft.Roll(5) switch
        {
            0 => ($"int {k} = {Check(scope, depth)} ? 1 : 0;", $"{k} {Draft.One("== 1", "> 0", "!= 0", "is 1")}"),
            1 => ($"int {k} = {Refusal(scope, depth)} ? -1 : 0;", $"{k} {Draft.One(">= 0", "!= -1", "== 0", "is >= 0")}"),
            2 => ($"string {k} = {Check(scope, depth)} ? \"gpu\" : \"none\";", $"{k} {Draft.One("== \"gpu\"", "!= \"none\"", "is \"gpu\"")}"),
            3 => ($"bool? {k} = {Check(scope, depth)} ? {Any(scope, depth)} : null;", $"{k} {Draft.One("== true", "!= null", "is true", "is not null", "?? false")}"),
            _ => ($"var {k} = ({Any(scope, depth)}, {Check(scope, depth)});", $"{k}.Item2"),
        };
        return Draft.Chance(60) ? $"{declared} if ({asked}) {{ {Inner(scope, depth)} }}" : $"{declared} if (!({asked})) {{ {Exit(scope)} }} {Inner(scope, depth)}";
    }

    private string StaticField(Scope scope, int depth)
    {
        var f = Draft.Name("f");
        Draft.AddMember(Draft.One($"static bool {f};", $"static bool {f} {{ get; set; }}"));
        var set = Draft.OneOf(() => $"{f} = {Check(scope, depth)};", () => $"{f} = {Any(scope, depth)}; if ({Refusal(scope, depth)}) {f} = false;", () => $"if ({Check(scope, depth)}) {f} = true;");
        return $"{set} if ({f}) {{ {Inner(scope, depth)} }}";
    }

    private string OwnEnum(Scope scope, int depth)
    {
        var (type, k) = (Draft.Name("Mode"), Draft.Name("k"));
        Draft.AddMember($"enum {type} {{ Cpu = 0, Gpu = 1, Fast = 2 }}");
        var set = Draft.Roll(4) switch
        {
            0 => $"var {k} = {Check(scope, depth)} ? {type}.Gpu : {type}.Cpu;",
            1 => $"var {k} = {type}.Cpu; if ({Check(scope, depth)}) {k} {Draft.One("=", "|=")} {type}.Gpu;",
            2 => $"var {k} = {type}.Gpu; if ({Refusal(scope, depth)}) {k} = {type}.Cpu;",
            _ => $"var {k} = {Check(scope, depth)} switch {{ true => {type}.Gpu, _ => {type}.Fast }};",
        };
        var changed = $"{Slip($"if ({Any(scope, depth)}) {k} = {type}.Gpu;")} {(Draft.Chance(30) ? $"if ({Any(scope, depth)}) {k} |= {Slipped($"{type}.Gpu", $"{type}.Fast")};" : "")}";
        var inner = Inner(scope.WithExits(), depth);
        return set + changed + Draft.Roll(4) switch
        {
            0 => $"switch ({k}) {{ case {type}.Gpu: {{ {inner} break; }} default: break; }}",
            1 => $"if (({k} & {type}.Gpu) != 0) {{ {inner} }}",
            2 => $"if ({k}.HasFlag({type}.Gpu)) {{ {inner} }}",
            _ => $"if ({k} {Draft.One("==", "is")} {type}.Gpu) {{ {inner} }}",
        };
    }
}
