namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes uses of CUDA by a device that is chosen in one way and kept in another until it is used.</summary>
internal sealed class CarriedDevices(Draft draft, Conditions conditions)
{
    public IEnumerable<Production> Productions =>
    [
        Carried("carried-by-local", 3, (s, d) => Named("d", v => ($"{draft.One("var", "torch.Device")} {v} = {Source(s, d)};", v))),
        Carried("carried-by-two-locals", 2, (s, d) => Named("d", v => ($"torch.Device {v} = {Source(s, d)}; var {v}x = {v};", $"{v}x"))),
        Carried("carried-by-tuple", 2, (s, d) => Named("k", v => draft.Chance(50) ? ($"var {v} = ({conditions.Any(s, d)}, {Source(s, d)});", $"{v}.Item2") : ($"var ({v}, {v}x) = ({Source(s, d)}, n);", v))),
        Carried("carried-by-array", 2, (s, d) => Named("k", v => ($"torch.Device[] {v} = {{ torch.CPU, {Source(s, d)} }};", $"{v}[1]"))),
        Carried("carried-by-dictionary", 1, (s, d) => Named("k", v => ($"var {v} = new Dictionary<string, torch.Device> {{ [\"x\"] = {Source(s, d)} }};", $"{v}[\"x\"]"))),
        Carried("carried-by-object", 2, (s, d) => Named("O", type => Named("o", v =>
        {
            draft.AddMember($"{draft.One("sealed class", "struct", "record")} {type} {{ public torch.Device D {{ get; set; }} }}");
            return draft.Chance(50) ? ($"var {v} = new {type} {{ D = {Source(s, d)} }};", $"{v}.D") : ($"var {v} = new {type}(); {v}.D = {Source(s, d)};", $"{v}.D");
        }))),
        Carried("carried-by-static-field", 2, (s, d) => Named("d", v =>
        {
            draft.AddMember($"private static torch.Device {v} = torch.CPU;");
            return ($"{v} = {Source(s, d)};", v);
        })),
        Carried("carried-by-function", 2, (s, d) => Named("f", v => ($"Func<torch.Device> {v} = () => {Source(s, d)};", $"{v}()"))),
        Carried("carried-by-lazy", 1, (s, d) => Named("z", v => ($"var {v} = new Lazy<torch.Device>(() => {Source(s, d)});", $"{v}.Value"))),
        Carried("carried-by-local-function", 2, (s, d) => Named("L", v => ($"torch.Device {v}() => {Source(s, d)};", $"{v}()"))),
        Carried("carried-by-method", 3, (s, d) => Named("D", v =>
        {
            draft.AddMember($"static torch.Device {v}(bool a, bool b, int n) => {Source(Scope.Method, d)};");
            return ("", $"{v}({conditions.Any(s, 1)}, {conditions.Any(s, 1)}, n)");
        })),
        Carried("carried-by-property", 2, (_, d) => Named("P", v =>
        {
            draft.AddMember(draft.Chance(50) ? $"static torch.Device {v} => {Source(Scope.Static, d)};" : $"static torch.Device {v} {{ get; }} = {Source(Scope.Static, d)};");
            return ("", v);
        })),
        Carried("carried-by-out", 2, (s, d) => Named("O", m => Named("d", v =>
        {
            draft.AddMember($"static void {m}(bool a, bool b, int n, out torch.Device d) {{ d = {Source(Scope.Method, d)}; }}");
            return ($"{m}({conditions.Any(s, 1)}, {conditions.Any(s, 1)}, n, out var {v});", v);
        }))),
        Carried("carried-by-tuple-method", 1, (s, d) => Named("D", v =>
        {
            draft.AddMember($"static (torch.Device D, int N) {v}(bool a, bool b, int n) => ({Source(Scope.Method, d)}, n);");
            return draft.Chance(50) ? ("", $"{v}(a, b, n).D") : ($"var ({v}d, _) = {v}(a, b, n);", $"{v}d");
        })),
        Carried("carried-by-async", 1, (s, d) => Named("A", v =>
        {
            draft.AddMember($"static async Task<torch.Device> {v}(bool a, bool b, int n) {{ await Task.CompletedTask; return {Source(Scope.Method, d)}; }}");
            return ("", $"{v}({conditions.Any(s, 1)}, {conditions.Any(s, 1)}, n).GetAwaiter().GetResult()");
        })),
        Carried("carried-by-sequence", 1, (s, d) => Named("Y", v =>
        {
            draft.AddMember($"static IEnumerable<torch.Device> {v}(bool a, bool b, int n) {{ yield return {Source(Scope.Method, d)}; }}");
            return ("", $"{v}({conditions.Any(s, 1)}, {conditions.Any(s, 1)}, n).{draft.One("First()", "ToList()[0]", "Last()")}");
        })),
        Carried("carried-by-field", 2, (s, d) => Named("W", v =>
        {
            draft.AddMember($"sealed class {v} {{ public {draft.One("readonly ", "")}torch.Device D; public {v}(bool a, bool b, int n) {{ D = {Source(Scope.Method, d)}; }} }}");
            return ("", $"new {v}({conditions.Any(s, 1)}, {conditions.Any(s, 1)}, n).D");
        })),
        Carried("carried-assigned", 3, (s, d) => Named("d", v => (draft.Roll(6) switch
        {
            0 => $"torch.Device {v} = torch.CPU; if ({conditions.Any(s, d)}) {v} = {Source(s, d)};",
            1 => $"torch.Device {v}; try {{ {v} = {Source(s, d)}; }} finally {{ t.cpu(); }}",
            2 => $"torch.Device {v} = torch.CPU; Action {v}f = () => {v} = {Source(s, d)}; {v}f();",
            3 => $"torch.Device {v} = torch.CPU; {v}L(); void {v}L() {{ {v} = {Source(s, d)}; }}",
            4 => $"torch.Device {v} = torch.CPU; foreach (var e in new[] {{ a, b }}) {{ if (e) {v} = {Source(s, d)}; }}",
            _ => $"torch.Device {v} = null; {v} ??= {Source(s, d)};",
        }, v))),
    ];

    private Production Carried(string feature, int weight, Func<Scope, int, (string Before, string Device)> carry) => new(feature, weight, (scope, depth) =>
    {
        var (before, device) = carry(scope, depth);
        return $"{before} {draft.One($"t.to({device});", $"m.to({device});", $"torch.zeros(1, device: {device});", $"var {draft.Name("x")} = t.to({device});", $"t.to(({device}).type);", $"if (({device}).type == DeviceType.CUDA) {{ t.cuda(); }}")}";
    });

    private (string Before, string Device) Named(string stem, Func<string, (string Before, string Device)> write) => write(draft.Name(stem));

    /// <summary>A device that is meant to be a CUDA device only with CUDA.</summary>
    private string Source(Scope scope, int depth) => draft.Roll(8) switch
    {
        0 => $"({conditions.Refusal(scope, depth)} ? torch.CPU : {Cuda(scope)})",
        1 => $"({conditions.Check(scope, depth)} switch {{ true => {Cuda(scope)}, false => torch.CPU }})",
        2 => $"(({conditions.Check(scope, depth)} ? {Cuda(scope)} : null) ?? torch.CPU)",
        3 => $"torch.device({conditions.Check(scope, depth)} ? \"cuda\" : \"cpu\")",
        4 => $"new torch.Device({conditions.Check(scope, depth)} ? DeviceType.CUDA : DeviceType.CPU)",
        _ => $"({conditions.Check(scope, depth)} ? {Cuda(scope)} : torch.CPU)",
    };

    private string Cuda(Scope scope) => draft.Roll(9) switch
    {
        0 => "torch.CUDA",
        1 => "new torch.Device(\"cuda\")",
        2 => "new torch.Device(\"cuda:1\")",
        3 => "new torch.Device(DeviceType.CUDA)",
        4 or 5 when !draft.IsExcluded("device-by-index") => Made("device-by-index", draft.One("torch.device(0)", "new torch.Device(1)")),
        6 or 7 when scope.HasInputs && !draft.IsExcluded("device-by-made-text") => Made("device-by-made-text", draft.One("new torch.Device($\"cuda:{n}\")", "new torch.Device(\"cuda:\" + n)")),
        _ => "new torch.Device(DeviceType.CUDA, 0)",
    };

    private string Made(string feature, string device)
    {
        draft.Features.Add(feature);
        return device;
    }
}
