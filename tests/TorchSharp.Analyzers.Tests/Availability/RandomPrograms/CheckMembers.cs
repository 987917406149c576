namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes members that check, and reads them.</summary>
internal sealed class CheckMembers
{
    private readonly Draft _draft;
    private readonly Conditions _conditions;
    private readonly List<string> _written = [];
    private readonly Production[] _members;
    private readonly Production[] _ensuring;

    public CheckMembers(Draft draft, Conditions conditions)
    {
        (_draft, _conditions) = (draft, conditions);
        _members =
        [
            new("readonly-field", 3, (_, depth) => Add("f", name => $"static readonly bool {name} = {Static(depth)};", "{0}")),
            new("property", 3, (_, depth) => Add("P", name => $"static bool {name} => {Static(depth)};", "{0}")),
            new("property-initializer", 2, (_, depth) => Add("P", name => $"static bool {name} {{ get; }} = {Static(depth)};", "{0}")),
            new("property-body", 1, (_, depth) => Add("P", name => $"static bool {name} {{ get {{ if ({Refuse(Scope.Static, depth)}) return false; return {conditions.Any(Scope.Static, depth)}; }} }}", "{0}")),
            new("plain-field", 2, (_, depth) => Add("f", name => $"private static bool {name} = {Static(depth)};", "{0}")),
            new("method", 3, (_, depth) => Add("M", name => $"static bool {name}() => {Static(depth)};", "{0}()")),
            new("method-inputs", 5, (_, depth) => Add("M", name => $"static bool {name}(bool a, bool b, int n) {{ {Body(depth)} }}", "{0}({1}, {2}, n)")),
            new("nullable-field", 1, (_, depth) => Add("q", name => $"static readonly bool? {name} = {Static(depth)} ? true : null;", draft.One("({0} == true)", "({0} ?? false)", "({0} is true)", "({0} != null)", "{0}.GetValueOrDefault()", "{0}.HasValue", "({0} is not null)"))),
            new("lazy", 1, (_, depth) => Add("z", name => $"static readonly Lazy<bool> {name} = new Lazy<bool>(() => {Static(depth)});", "{0}.Value")),
            new("cached", 1, (_, depth) => Add("C", name => $"private static bool? {name}cache; static bool {name} => {name}cache ??= {Static(depth)};", "{0}")),
            new("object-flag", 2, (_, depth) => AddObject(depth)),
            new("chosen-number", 1, (_, depth) => Add("k", name => $"static readonly int {name} = {Static(depth)} ? 1 : 0;", draft.One("({0} == 1)", "({0} > 0)", "({0} != 0)"))),
            new("readonly-device", 1, (_, depth) => Add("d", name => $"static readonly torch.Device {name} = {Static(depth)} ? new torch.Device(\"cuda\") : torch.CPU;", "({0}.type == DeviceType.CUDA)")),
            new("cctor-field", 1, (_, depth) => AddNested(depth)),
        ];
        _ensuring =
        [
            new("ensure-throws", 4, (_, depth) => AddEnsuring("E", name => $"static void {name}() {{ if ({Refuse(Scope.Static, depth)}) throw new ApplicationException(); }}", "{0}();")),
            new("ensure-inputs", 3, (_, depth) => AddEnsuring("E", name => $"static void {name}(bool a, bool b, int n) {{ if ({Refuse(Scope.Method, depth)}) throw new ApplicationException(); }}", "{0}({1}, {2}, n);")),
            new("ensure-else-throws", 2, (_, depth) => AddEnsuring("E", name => $"static void {name}() {{ if ({Static(depth)}) return; throw new ApplicationException(); }}", "{0}();")),
            new("ensure-flag", 2, (_, depth) => AddEnsuring("E", name => $"static void {name}(bool ok) {{ if (!ok) throw new ApplicationException(); }}", "{0}({3});")),
            new("ensure-initialize", 2, (_, _) => "torch.InitializeDeviceType(DeviceType.CUDA);"),
            new("ensure-does-not-return-if", 1, (_, depth) => AddEnsuring("E", name => $"static void {name}([DoesNotReturnIf(false)] bool ok) {{ if (!ok) throw new ApplicationException(); }}", "{0}({3});")),
        ];
    }

    /// <summary>An expression that is meant to be true only with CUDA.</summary>
    public string Read(Scope scope, int depth)
    {
        var pattern = _written.Count > 0 && _draft.Chance(40) ? _draft.One([.. _written]) : _draft.Write(_members, scope, depth);
        return Fill(pattern, scope, depth);
    }

    /// <summary>A statement that is meant to go on only with CUDA.</summary>
    public string Ensure(Scope scope, int depth) => Fill(_draft.Write(_ensuring, scope, depth), scope, depth);

    private string Static(int depth) => _conditions.Check(Scope.Static, depth);

    private string Refuse(Scope scope, int depth) => _conditions.Refusal(scope, depth);

    private string Fill(string pattern, Scope scope, int depth)
    {
        // Each is rolled only where it is asked for: members that are not used would be noise.
        pattern = pattern.Replace("{1}", pattern.Contains("{1}", StringComparison.Ordinal) ? Input(scope, depth) : "", StringComparison.Ordinal)
            .Replace("{2}", pattern.Contains("{2}", StringComparison.Ordinal) ? Input(scope, depth) : "", StringComparison.Ordinal)
            .Replace("{3}", pattern.Contains("{3}", StringComparison.Ordinal) ? _conditions.Check(scope, depth) : "", StringComparison.Ordinal);
        return scope.HasInputs ? pattern : pattern.Replace(", n)", ", 0)", StringComparison.Ordinal);
    }

    private string Input(Scope scope, int depth) => _conditions.Any(scope, Math.Min(depth, 1));

    private string Add(string stem, Func<string, string> member, string read)
    {
        var name = _draft.Name(stem);
        _draft.AddMember(member(name));
        var pattern = read.Replace("{0}", name, StringComparison.Ordinal);
        _written.Add(pattern);
        return pattern;
    }

    private string AddEnsuring(string stem, Func<string, string> member, string call)
    {
        var name = _draft.Name(stem);
        _draft.AddMember(member(name));
        return call.Replace("{0}", name, StringComparison.Ordinal);
    }

    private string AddObject(int depth)
    {
        var name = _draft.Name("Box");
        var flag = _draft.One("public readonly bool Ok;", "public bool Ok { get; }", "public bool Ok { get; private set; }");
        _draft.AddMember($"sealed class {name} {{ {flag} public {name}(bool a, bool b, int n) {{ Ok = {_conditions.Check(Scope.Method, depth)}; }} }}");
        var pattern = $"new {name}({{1}}, {{2}}, n).Ok";
        _written.Add(pattern);
        return pattern;
    }

    private string AddNested(int depth)
    {
        var name = _draft.Name("Nested");
        _draft.AddMember($"static class {name} {{ public static readonly bool Ok; static {name}() {{ {_draft.OneOf(() => $"Ok = {Static(depth)};", () => $"if ({Static(depth)}) Ok = true;", () => $"Ok = true; if ({Refuse(Scope.Static, depth)}) Ok = false;")} }} }}");
        _written.Add($"{name}.Ok");
        return $"{name}.Ok";
    }

    private string Body(int depth)
    {
        var scope = Scope.Answer;
        return _draft.Roll(9) switch
        {
            0 => $"return {_conditions.Check(scope, depth)};",
            1 => $"if ({_conditions.Refusal(scope, depth)}) return false; return {_conditions.Any(scope, depth)};",
            2 => $"if ({_conditions.Check(scope, depth)}) return {_conditions.Any(scope, depth)}; return false;",
            3 => $"if ({_conditions.Any(scope, depth)}) {{ return {_conditions.Check(scope, depth)}; }} else {{ if ({_conditions.Any(scope, depth)}) return false; }} return {_conditions.Check(scope, depth)};",
            4 => $"bool r = {_conditions.Check(scope, depth)}; r &= {_conditions.Any(scope, depth)}; return r;",
            5 => $"bool r = {_conditions.Any(scope, depth)}; if ({_conditions.Refusal(scope, depth)}) r = false; return r;",
            6 => $"switch ({_conditions.Check(scope, depth)}) {{ case true: return {_conditions.Any(scope, depth)}; default: return false; }}",
            7 => $"bool r = false; try {{ r = {_conditions.Check(scope, depth)}; }} finally {{ r &= {_conditions.Any(scope, depth)}; }} return r;",
            _ => $"for (int i = 0; i < n; i++) {{ if ({_conditions.Check(scope, depth)}) return true; }} return false;",
        };
    }
}
