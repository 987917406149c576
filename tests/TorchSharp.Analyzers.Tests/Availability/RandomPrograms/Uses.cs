namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes the statement that uses CUDA: bare, or with a check in it.</summary>
internal sealed class Uses
{
    private readonly Draft _draft;
    private readonly Conditions _conditions;
    private readonly Production[] _tensors;
    private readonly Production[] _bare;
    private readonly Production[] _guarded;

    public Uses(Draft draft, Conditions conditions)
    {
        (_draft, _conditions) = (draft, conditions);
        _tensors =
        [
            new("tensor-cuda", 6, (_, _) => "t.cuda()"),
            new("tensor-to", 4, (_, _) => draft.One("t.to(torch.CUDA)", "t.to(DeviceType.CUDA)", "t.to(\"cuda\")", "t.to(new torch.Device(\"cuda\"))", "t.to(torch.device(\"cuda:0\"))")),
            new("factory", 2, (_, _) => draft.One("torch.zeros(1, device: torch.CUDA)", "torch.zeros(1, device: \"cuda\")", "torch.rand(1, device: new torch.Device(DeviceType.CUDA))")),
            new("pin-memory", 1, (_, _) => "t.pin_memory()"),
        ];
        _bare =
        [
            new("tensor-statement", 6, (scope, depth) => $"{Tensor(scope, depth)};"),
            new("tensor-local", 3, (scope, depth) => $"var {draft.Name("x")} = {Tensor(scope, depth)};"),
            new("module", 3, (_, _) => draft.One("m.cuda();", "m.to(torch.CUDA);", "m.to(DeviceType.CUDA);", "m.to(\"cuda\");")),
            new("torch-cuda", 2, (_, _) => $"var {draft.Name("d")} = {draft.One("torch.CUDA", "torch.device(\"cuda\")", "torch.device(DeviceType.CUDA)")};"),
        ];
        _guarded =
        [
            .. new HandedDevices(draft, conditions).Productions,
            .. new CarriedDevices(draft, conditions).Productions,
            new("use-conditional", 4, (scope, depth) => draft.Chance(60)
                ? $"var {draft.Name("x")} = {Check(scope, depth)} ? {Tensor(scope, depth)} : t;"
                : $"var {draft.Name("x")} = {Refusal(scope, depth)} ? t : {Tensor(scope, depth)};"),
            new("use-short-circuit", 3, (scope, depth) => draft.Chance(60)
                ? $"var {draft.Name("x")} = {Check(scope, depth)} && {Tensor(scope, depth)} is not null;"
                : $"var {draft.Name("x")} = {Refusal(scope, depth)} || {Tensor(scope, depth)} is null;"),
            new("use-switch-expression", 2, (scope, depth) => draft.Roll(3) switch
            {
                0 => $"var {draft.Name("x")} = {Check(scope, depth)} switch {{ true => {Tensor(scope, depth)}, _ => t }};",
                1 => $"var {draft.Name("x")} = {Refusal(scope, depth)} switch {{ true => t, false => {Tensor(scope, depth)} }};",
                _ => $"var {draft.Name("x")} = {Any(scope, depth)} switch {{ true when {Check(scope, depth)} => {Tensor(scope, depth)}, _ => t }};",
            }),
            new("use-in-condition", 1, (scope, depth) => $"if ({Check(scope, depth)} && {Tensor(scope, depth)}.is_cuda) {{ }}"),
            new("device-conditional", 6, (scope, depth) => draft.Name("d") is var d
                ? $"var {d} = {(draft.Chance(60) ? $"{Check(scope, depth)} ? {Device()} : torch.CPU" : $"{Refusal(scope, depth)} ? torch.CPU : {Device()}")}; {OnDevice(d)}" : ""),
            new("device-if", 4, (scope, depth) => DeviceByStatements(scope, depth)),
            new("device-switch", 2, (scope, depth) => draft.Name("d") is var d ? $"var {d} = {Check(scope, depth)} switch {{ true => {Device()}, false => torch.CPU }}; {OnDevice(d)}" : ""),
            new("device-coalesce", 2, (scope, depth) => draft.Name("d") is var d ? $"torch.Device {d} = {Check(scope, depth)} ? {Device()} : null; {OnDevice($"({d} ?? torch.CPU)")}" : ""),
            new("device-or-null", 2, (scope, depth) => draft.Name("d") is var d ? $"torch.Device {d} = {Refusal(scope, depth)} ? null : {Device()}; if ({d} {draft.One("!= null", "is not null", "is { }")}) {{ {OnDevice(d)} }}" : ""),
            new("device-asked", 2, (scope, depth) => draft.Name("d") is var d
                ? $"var {d} = {Check(scope, depth)} ? {Device()} : torch.CPU; if ({d}.type {draft.One("==", "is")} DeviceType.CUDA) {{ {_draft.Write(_bare, scope, depth)} }}" : ""),
            new("device-text", 3, (scope, depth) => draft.Name("s") is var s ? $"var {s} = {Check(scope, depth)} ? \"cuda\" : \"cpu\"; {OnDevice(draft.One(s, $"torch.device({s})", $"new torch.Device({s})"))}" : ""),
            new("device-type", 3, (scope, depth) => draft.Name("k") is var k ? $"var {k} = {Check(scope, depth)} ? DeviceType.CUDA : DeviceType.CPU; {draft.One($"t.to({k});", $"m.to({k});", $"var {draft.Name("d")} = torch.device({k});")}" : ""),
            new("device-helper", 3, (scope, depth) => OnDevice(DeviceHelper(scope, depth))),
            new("device-member", 2, (_, depth) => DeviceMember(depth)),
            new("device-list", 2, (scope, depth) => draft.Name("l") is var l && draft.Name("d") is var d
                ? $"var {l} = new List<torch.Device> {{ torch.CPU }}; if ({Check(scope, depth)}) {l}.Add({Device()}); foreach (var {d} in {l}) {{ {OnDevice(d)} }}" : ""),
            new("is-cuda", 2, (scope, depth) => draft.Name("x") is var x ? $"var {x} = {Check(scope, depth)} ? {Tensor(scope, depth)} : t; if ({x}.is_cuda) {{ m.cuda(); }}" : ""),
            new("device-in-lambda", 2, (scope, depth) => draft.Name("d") is var d && draft.Name("f") is var f
                ? $"var {d} = {(draft.Chance(draft.Slips * 2) ? Any(scope, depth) : Check(scope, depth))} ? {Named()} : torch.CPU; Action {f} = () => {{ {OnDevice(d)} }}; {(draft.Chance(draft.Slips) ? $"{d} = {Named()};" : "")} {f}();" : ""),
            new("device-reassigned", 3, (scope, depth) => draft.Name("d") is var d
                ? $"var {d} = torch.CPU; for (int i = 0; i < 2; i++) {{ {OnDevice(d)} if ({Check(scope, depth)}) {d} = {Named()}; {(draft.Chance(draft.Slips) ? $"else if (a) {d} = {Named()};" : "")} }}" : ""),
            new("device-not-asked", 1, (scope, depth) => draft.Name("d") is var d
                ? $"var {d} = {Check(scope, depth)} ? {Named()} : torch.CPU; if ({d}.type {draft.One("!=", "is not")} DeviceType.CPU) {{ {_draft.Write(_bare, scope, depth)} }}" : ""),
            new("device-lazy", 1, (scope, depth) => draft.Name("z") is var z ? $"var {z} = new Lazy<torch.Device>(() => {Check(scope, depth)} ? {Device()} : torch.CPU); {OnDevice($"{z}.Value")}" : ""),
            new("device-tuple", 1, (scope, depth) => draft.Name("k") is var k ? $"var {k} = {Check(scope, depth)} ? (true, {Device()}) : (false, torch.CPU); {OnDevice($"{k}.Item2")}" : ""),
            new("try-get", 3, (scope, depth) => TryGet(scope, depth)),
        ];
    }

    /// <summary>A statement that uses CUDA and checks nothing.</summary>
    public string Bare(Scope scope, int depth) => _draft.Write(_bare, scope, depth);

    /// <summary>A statement or some that use CUDA if a check in them says that they can.</summary>
    public string Guarded(Scope scope, int depth) => _draft.Write(_guarded, scope, depth);

    private string Tensor(Scope scope, int depth) => _draft.Write(_tensors, scope, depth);

    private string Check(Scope scope, int depth) => _conditions.Check(scope, depth);

    private string Refusal(Scope scope, int depth) => _conditions.Refusal(scope, depth);

    private string Any(Scope scope, int depth) => _conditions.Any(scope, depth);

    private string Device() => _draft.One("torch.CUDA", "torch.CUDA", "new torch.Device(\"cuda\")", "new torch.Device(DeviceType.CUDA)", "new torch.Device(\"cuda:0\")");

    private string Named() => _draft.One("new torch.Device(\"cuda\")", "new torch.Device(DeviceType.CUDA)", "new torch.Device(DeviceType.CUDA, 0)");

    private string OnDevice(string device) => _draft.Roll(4) switch
    {
        0 => $"torch.zeros(1, device: {device});",
        1 => $"m.to({device});",
        2 => $"var {_draft.Name("x")} = t.to({device});",
        _ => $"t.to({device});",
    };

    private string DeviceByStatements(Scope scope, int depth)
    {
        var d = _draft.Name("d");
        return _draft.Roll(6) switch
        {
            0 => $"var {d} = torch.CPU; if ({Check(scope, depth)}) {d} = {Named()}; {OnDevice(d)}",
            1 => $"var {d} = {Named()}; if ({Refusal(scope, depth)}) {d} = torch.CPU; {OnDevice(d)}",
            2 => $"torch.Device {d}; if ({Check(scope, depth)}) {{ {d} = {Device()}; }} else {{ {d} = torch.CPU; }} {OnDevice(d)}",
            3 => $"torch.Device {d} = null; if ({Check(scope, depth)}) {d} = {Device()}; {d} ??= torch.CPU; {OnDevice(d)}",
            4 => $"var {d} = {Any(scope, depth)} ? {Named()} : torch.CPU; if ({d}.type == DeviceType.CUDA && {Refusal(scope, depth)}) {d} = torch.CPU; {OnDevice(d)}",
            _ => $"var {d} = torch.CPU; switch ({Check(scope, depth)}) {{ case true: {d} = {Device()}; break; case false: break; }} {OnDevice(d)}",
        };
    }

    private string DeviceHelper(Scope scope, int depth)
    {
        var name = _draft.Name("D");
        var inner = Scope.Method with { Exits = [] };
        var body = _draft.Roll(5) switch
        {
            0 => $"return {Check(inner, depth)} ? {Device()} : torch.CPU;",
            1 => $"if ({Refusal(inner, depth)}) return torch.CPU; return {Device()};",
            2 => $"if ({Check(inner, depth)}) return {Device()}; return torch.CPU;",
            3 => $"switch ({Check(inner, depth)}) {{ case true: return {Device()}; default: return torch.CPU; }}",
            _ => $"var d = {Named()}; if ({Refusal(inner, depth)}) d = torch.CPU; return d;",
        };
        _draft.AddMember($"static torch.Device {name}(bool a, bool b, int n) {{ {body} }}");
        return $"{name}({Any(scope, 1)}, {Any(scope, 1)}, {(scope.HasInputs ? "n" : "0")})";
    }

    private string DeviceMember(int depth)
    {
        var d = _draft.Name("d");
        _draft.AddMember(_draft.Roll(3) switch
        {
            0 => $"static readonly torch.Device {d} = {Check(Scope.Static, depth)} ? {Device()} : torch.CPU;",
            1 => $"static torch.Device {d} => {Check(Scope.Static, depth)} ? {Device()} : torch.CPU;",
            _ => $"static torch.Device {d} {{ get; }} = {Refusal(Scope.Static, depth)} ? torch.CPU : {Device()};",
        });
        return OnDevice(d);
    }

    private string TryGet(Scope scope, int depth)
    {
        var (name, d) = (_draft.Name("T"), _draft.Name("d"));
        var inner = Scope.Method with { Exits = [] };
        _draft.AddMember($"static bool {name}(bool a, bool b, int n, out torch.Device d) {{ " + _draft.Roll(4) switch
        {
            0 => $"d = null; if ({Refusal(inner, depth)}) return false; d = {Device()}; return true; }}",
            1 => $"if ({Check(inner, depth)}) {{ d = {Device()}; return true; }} d = torch.CPU; return false; }}",
            2 => $"d = {Check(inner, depth)} ? {Device()} : null; return d != null; }}",
            _ => $"bool ok = {Check(inner, depth)}; d = ok ? {Device()} : torch.CPU; return ok; }}",
        });
        var call = $"{name}({Any(scope, 1)}, {Any(scope, 1)}, {(scope.HasInputs ? "n" : "0")}, out var {d})";
        return _draft.Roll(4) switch
        {
            0 => $"if ({call}) {{ {OnDevice(d)} }}",
            1 => $"if ({call}) {{ {_draft.Write(_bare, scope, depth)} }}",
            2 => $"if (!{call}) {{ {d} = torch.CPU; }} {OnDevice(d)}",
            _ => $"if ({call} && {Any(scope, 1)}) {{ {OnDevice(d)} }}",
        };
    }
}
