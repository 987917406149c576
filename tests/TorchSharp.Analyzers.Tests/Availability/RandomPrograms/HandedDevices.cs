namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes uses of CUDA by a device that is handed from one member to another.</summary>
internal sealed class HandedDevices(Draft draft, Conditions conditions)
{
    public IEnumerable<Production> Productions =>
    [
        new("handed-chosen", 4, (s, d) => $"{Taker(d, "")}({Chosen(s, d)}, {Any(s)}, {Any(s)}, n);"),
        new("handed-under-check", 3, (s, d) => $"if ({conditions.Check(s, d)}) {{ {Taker(d, "")}({Cuda()}, {Any(s)}, {Any(s)}, n); }}"),
        new("handed-corrected", 4, (s, d) => $"{Taker(d, Correction(d))}({Wish(s)}, {Any(s)}, {Any(s)}, n);"),
        new("handed-two-levels", 2, (s, d) =>
        {
            var inner = Taker(d, draft.Chance(50) ? Correction(d) : "");
            var outer = draft.Name("H");
            draft.AddMember($"static void {outer}(torch.Device d, bool a, bool b, int n) {{ {(draft.Chance(50) ? Correction(d) : "")} {inner}(d, a, b, n); }}");
            return $"{outer}({(draft.Chance(50) ? Chosen(s, d) : Wish(s))}, {Any(s)}, {Any(s)}, n);";
        }),
        new("handed-with-flag", 2, (s, d) =>
        {
            var name = draft.Name("H");
            draft.AddMember($"static void {name}(bool go, torch.Device d, bool a, bool b, int n) {{ if (go) {{ {On("d")} }} }}");
            return $"{name}({conditions.Check(s, d)}, {Cuda()}, {Any(s)}, {Any(s)}, n);";
        }),
        new("handed-or-default", 2, (s, d) =>
        {
            var name = draft.Name("H");
            draft.AddMember($"static void {name}(bool a, bool b, int n, torch.Device d = null) {{ d ??= {Chosen(Scope.Method, d)}; {On("d")} }}");
            return draft.Chance(50) ? $"{name}({Any(s)}, {Any(s)}, n);" : $"{name}({Any(s)}, {Any(s)}, n, {Chosen(s, d)});";
        }),
        new("handed-text", 2, (s, d) =>
        {
            var name = draft.Name("H");
            draft.AddMember($"static void {name}(string d, bool a, bool b, int n) {{ {(draft.Chance(40) ? $"if (d == \"cuda\" && {conditions.Refusal(Scope.Method, d)}) d = \"cpu\";" : "")} {draft.One("t.to(d);", "m.to(new torch.Device(d));", "torch.zeros(1, device: torch.device(d));")} }}");
            return $"{name}({conditions.Check(s, d)} ? \"cuda\" : \"cpu\", {Any(s)}, {Any(s)}, n);";
        }),
        new("handed-type", 2, (s, d) =>
        {
            var name = draft.Name("H");
            draft.AddMember($"static void {name}(DeviceType k, bool a, bool b, int n) {{ {(draft.Chance(40) ? $"if (k == DeviceType.CUDA && {conditions.Refusal(Scope.Method, d)}) k = DeviceType.CPU;" : "")} {draft.One("t.to(k);", "m.to(k);", "torch.zeros(1, device: new torch.Device(k));")} }}");
            return $"{name}({conditions.Check(s, d)} ? DeviceType.CUDA : DeviceType.CPU, {Any(s)}, {Any(s)}, n);";
        }),
        new("handed-to-constructor", 3, (s, d) =>
        {
            var name = draft.Name("W");
            draft.AddMember($"sealed class {name} {{ private {(draft.Chance(50) ? "readonly " : "")}torch.Device device; public {name}(torch.Device d, bool a, bool b, int n) {{ {(draft.Chance(40) ? Correction(d) : "")} device = d; }} public void Go() {{ {On("device")} }} }}");
            return $"new {name}({Chosen(s, d)}, {Any(s)}, {Any(s)}, n).Go();";
        }),
        new("handed-to-lambda", 2, (s, d) => draft.Name("f") is var f ? $"Action<torch.Device> {f} = d => {{ {On("d")} }}; {f}({Chosen(s, d)});" : ""),
        new("handed-to-local-function", 2, (s, d) => draft.Name("L") is var l ? $"{l}({Chosen(s, d)}); void {l}(torch.Device d) {{ {On("d")} }}" : ""),
        new("fixed-by-ref", 2, (s, d) =>
        {
            var (name, device) = (draft.Name("Fix"), draft.Name("d"));
            draft.AddMember($"static void {name}(ref torch.Device d, bool a, bool b, int n) {{ {Correction(d)} }}");
            return $"torch.Device {device} = {Wish(s)}; {name}(ref {device}, {Any(s)}, {Any(s)}, n); {On(device)}";
        }),
        new("fixed-by-return", 3, (s, d) =>
        {
            var name = draft.Name("Fix");
            draft.AddMember($"static torch.Device {name}(torch.Device d, bool a, bool b, int n) {{ {draft.OneOf(() => $"return {conditions.Refusal(Scope.Method, d)} ? torch.CPU : d;", () => $"{Correction(d)} return d;", () => $"if ({conditions.Check(Scope.Method, d)}) return d; return torch.CPU;")} }}");
            return On($"{name}({Wish(s)}, {Any(s)}, {Any(s)}, n)");
        }),
        new("handed-in-object", 2, (s, d) =>
        {
            var (name, o) = (draft.Name("Options"), draft.Name("o"));
            draft.AddMember($"sealed class {name} {{ public torch.Device Device {{ get; set; }} = torch.CPU; }} static void {name}Go({name} x) {{ {On("x.Device")} }}");
            return $"var {o} = new {name} {{ Device = {Chosen(s, d)} }}; {name}Go({o});";
        }),
    ];

    private string Any(Scope scope) => conditions.Any(scope, 1);

    private string Cuda() => draft.One("new torch.Device(\"cuda\")", "new torch.Device(DeviceType.CUDA)", "new torch.Device(DeviceType.CUDA, 0)", "torch.CUDA");

    private string Named() => draft.One("new torch.Device(\"cuda\")", "new torch.Device(DeviceType.CUDA)", "new torch.Device(\"cuda:0\")");

    private string Wish(Scope scope) => draft.Chance(60) ? Named() : $"({Any(scope)} ? {Named()} : torch.CPU)";

    private string Chosen(Scope scope, int depth) => draft.Chance(60) ? $"({conditions.Check(scope, depth)} ? {Cuda()} : torch.CPU)" : $"({conditions.Refusal(scope, depth)} ? torch.CPU : {Cuda()})";

    private string Correction(int depth) => draft.OneOf(
        () => $"if ({conditions.Refusal(Scope.Method, depth)}) d = torch.CPU;",
        () => $"if (d.type == DeviceType.CUDA && {conditions.Refusal(Scope.Method, depth)}) d = torch.CPU;",
        () => $"d = {conditions.Check(Scope.Method, depth)} ? d : torch.CPU;",
        () => $"if (d.type == DeviceType.CUDA) {{ if ({conditions.Refusal(Scope.Method, depth)}) {{ d = torch.CPU; }} }}",
        () => $"if ({conditions.Refusal(Scope.Method, depth)} && d.type == DeviceType.CUDA) throw new ApplicationException();");

    private string Taker(int depth, string correction)
    {
        var name = draft.Name("H");
        draft.AddMember($"static void {name}(torch.Device d, bool a, bool b, int n) {{ {correction} {(draft.Chance(20) ? $"if ({conditions.Any(Scope.Method, depth)}) {{ {On("d")} }}" : On("d"))} }}");
        return name;
    }

    private string On(string device) => draft.One($"t.to({device});", $"m.to({device});", $"torch.zeros(1, device: {device});");
}
