namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: checks that are kept in objects, or made with them.</summary>
internal sealed class ObjectGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("constructor", 2, (s, d) => Constructor(s, d)),
        new("object-flag-use", 2, (s, d) => ObjectFlag(s, d)),
        new("options-object", 3, (s, d) => Options(s, d)),
        new("gate-class", 1, (s, d) => Named("G", g =>
        {
            Draft.AddMember($"static class {g} {{ static {g}() {{ if ({Refusal(Scope.Static, d)}) throw new ApplicationException(); }} public static void Go(bool a, bool b, int n) {{ {Inner(Scope.Method, d)} }} }}");
            return $"{g}.Go({Any(s, 1)}, {Any(s, 1)}, n);";
        })),
        new("object-or-null", 2, (s, d) => Named("W", w => Named("o", o =>
        {
            Draft.AddMember($"sealed class {w} {{ public void Go(bool a, bool b, int n) {{ {Inner(Scope.Method, d)} }} }}");
            return $"{w} {o} = {Check(s, d)} ? new {w}() : null; {Draft.One($"{o}?.Go(a, b, n);", $"if ({o} != null) {o}.Go(a, b, n);", $"if ({o} is {{ }} {o}s) {o}s.Go(a, b, n);")}";
        }))),
        new("settable-object", 2, (s, d) => Named("W", w => Named("o", o =>
        {
            Draft.AddMember($"sealed class {w} {{ private bool ok; public {w}(bool x) {{ ok = x; }} public void Set(bool x) {{ ok {Slipped("=", "&=")} x; }} public void Go(bool a, bool b, int n) {{ if (ok) {{ {Inner(Scope.Method.WithCheck("ok"), d)} }} }} }}");
            return $"var {o} = new {w}({Check(s, d)}); {(Draft.Chance(40) ? $"{o}.Set({Any(s, d)});" : "")} {o}.Go(a, b, n);";
        }))),
        new("passed-object", 2, (s, d) => Named("W", w => Named("S", set => Named("o", o =>
        {
            Draft.AddMember($"sealed class {w} {{ public bool Ok; }} static void {set}({w} x, bool ok) {{ x.Ok {Slipped("=", "&=")} ok; }}");
            return $"var {o} = new {w} {{ Ok = {Check(s, d)} }}; {set}({o}, {Any(s, d)}); if ({o}.Ok) {{ {Inner(s, d)} }}";
        })))),
        new("template-method", 2, (s, d) => Named("B", b => Named("W", w =>
        {
            Draft.AddMember($"abstract class {b} {{ protected abstract bool Ok(bool a, bool b); protected abstract void Do(bool a, bool b, int n); public void Go(bool a, bool b, int n) {{ if (Ok(a, b)) Do(a, b, n); }} }}");
            Draft.AddMember($"class {w} : {b} {{ protected override bool Ok(bool a, bool b) {{ int n = 1; return {Check(Scope.Answer, d)}; }} protected override void Do(bool a, bool b, int n) {{ {Inner(Scope.Method, d)} }} }}");
            var made = w;
            if (Draft.Chance(40))
            {
                made = Draft.Name("W");
                Draft.AddMember($"sealed class {made} : {w} {{ protected override bool Ok(bool a, bool b) => {Slipped("a", "a && base.Ok(a, b)")}; }}");
            }

            return $"new {made}().Go({Any(s, 1)}, {Any(s, 1)}, n);";
        }))),
        new("base-constructor", 1, (s, d) => Named("B", b => Named("W", w =>
        {
            Draft.AddMember($"class {b} {{ protected readonly bool ok; public {b}(bool x) {{ ok = x; }} }}");
            Draft.AddMember($"sealed class {w} : {b} {{ public {w}(bool a, bool b, int n) : base({Check(Scope.Method, d)}) {{ }} public void Go(bool a, bool b, int n) {{ if (ok) {{ {Inner(Scope.Method, d)} }} }} }}");
            return $"new {w}({Any(s, 1)}, {Any(s, 1)}, n).Go(a, b, n);";
        }))),
        new("operator-true", 1, (s, d) => Named("Q", q =>
        {
            Draft.AddMember($"readonly struct {q} {{ private readonly bool ok; public {q}(bool x) {{ ok = x; }} public static bool operator true({q} x) => x.ok; public static bool operator false({q} x) => !x.ok; public static {q} operator &({q} x, {q} y) => new {q}(x.ok {Slipped("|", "&")} y.ok); }}");
            return $"if (new {q}({Check(s, d)}) && new {q}({Any(s, d)})) {{ {Inner(s, d)} }}";
        })),
        new("implicit-bool", 1, (s, d) => Named("Q", q =>
        {
            Draft.AddMember($"readonly struct {q} {{ private readonly bool ok; public {q}(bool x) {{ ok = x; }} public static implicit operator bool({q} x) => {Slipped("!x.ok", "x.ok")}; }}");
            return $"if (new {q}({Check(s, d)})) {{ {Inner(s, d)} }}";
        })),
        new("interface", 2, (s, d) => Interface(s, d)),
    ];

    private string Constructor(Scope scope, int depth)
    {
        var name = Draft.Name("W");
        Draft.AddMember($"sealed class {name} {{ public {name}(bool a, bool b, int n) {{ if ({Refusal(Scope.Method, depth)}) throw new ApplicationException(); }} public void Go(bool a, bool b, int n) {{ {Inner(Scope.Method, depth)} }} }}");
        return $"new {name}({Any(scope, 1)}, {Any(scope, 1)}, n).Go({Any(scope, 1)}, {Any(scope, 1)}, n);";
    }

    private string ObjectFlag(Scope scope, int depth)
    {
        var (name, isReadOnly) = (Draft.Name("W"), Draft.Chance(50));
        Draft.AddMember($"sealed class {name} {{ {(isReadOnly ? "readonly " : "")}bool ok; public {name}(bool a, bool b, int n) {{ {Draft.OneOf(() => $"ok = {Check(Scope.Method, depth)};", () => $"if ({Check(Scope.Method, depth)}) ok = true;", () => $"ok = {Any(Scope.Method, depth)}; if ({Refusal(Scope.Method, depth)}) ok = false;")} }} public void Go(bool a, bool b, int n) {{ if (ok) {{ {Inner(isReadOnly ? Scope.Method : Scope.Method.WithCheck("ok"), depth)} }} }} }}");
        return $"new {name}({Any(scope, 1)}, {Any(scope, 1)}, n).Go({Any(scope, 1)}, {Any(scope, 1)}, n);";
    }

    private string Options(Scope scope, int depth)
    {
        var (type, w) = (Draft.Name("Options"), Draft.Name("w"));
        var kind = Draft.One("sealed class", "struct", "record", "record struct");
        Draft.AddMember($"{kind} {type} {{ public bool Ok {{ get; set; }} public bool Other; }}");
        var made = Draft.Roll(3) switch
        {
            0 => $"var {w} = new {type} {{ Ok = {Check(scope, depth)} }};",
            1 => $"var {w} = new {type}(); {w}.Ok = {Check(scope, depth)};",
            _ => $"var {w} = new {type} {{ Ok = {Any(scope, depth)} }}; if ({Refusal(scope, depth)}) {w}.Ok = false;",
        };
        var alias = Draft.Name("v");
        var changed = Draft.Roll(5) switch
        {
            0 => $"{w}.Other = {Any(scope, depth)};",
            1 => $"var {alias} = {w}; {alias}.Ok = {(Draft.Chance(Draft.Slips * 2) ? Any(scope, depth) : Check(scope, depth))};",
            2 when kind.StartsWith("record", StringComparison.Ordinal) => $"{w} = {w} with {{ {(Draft.Chance(Draft.Slips * 2) ? "Ok" : "Other")} = {Any(scope, depth)} }};",
            3 => $"{w}.Ok {Draft.One("&=", Slipped("|=", "&="))} {Any(scope, depth)};",
            _ => "",
        };
        return $"{made} {changed} if ({Draft.One($"{w}.Ok", $"{w} is {{ Ok: true }}", $"{w}.Ok && !{w}.Other")}) {{ {Inner(scope, depth)} }}";
    }

    private string Interface(Scope scope, int depth)
    {
        var (type, first, second) = (Draft.Name("I"), Draft.Name("X"), Draft.Name("Y"));
        var isClass = Draft.Chance(40);
        Draft.AddMember(isClass ? $"class {type} {{ public virtual bool Ok(bool a, bool b, int n) => {Check(Scope.Answer, depth)}; }}" : $"interface {type} {{ bool Ok(bool a, bool b, int n); }}");
        Draft.AddMember($"sealed class {first} : {type} {{ public {(isClass ? "override " : "")}bool Ok(bool a, bool b, int n) => {Check(Scope.Answer, depth)}; }}");
        Draft.AddMember($"sealed class {second} : {type} {{ public {(isClass ? "override " : "")}bool Ok(bool a, bool b, int n) => {Slipped("a", "false")}; }}");
        var o = Draft.Name("o");
        return $"{type} {o} = {Any(scope, depth)} ? new {first}() : {(isClass && Draft.Chance(50) ? $"new {type}()" : $"new {second}()")}; if ({o}.Ok({Any(scope, 1)}, {Any(scope, 1)}, n)) {{ {Inner(scope, depth)} }}";
    }
}
