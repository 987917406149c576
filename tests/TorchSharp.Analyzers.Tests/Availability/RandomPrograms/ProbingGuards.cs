namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: another use is tried first, and its exception tells.</summary>
internal sealed class ProbingGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("probe-flag", 2, (s, d) => Named("ok", ok => $"bool {ok}; try {{ {Probe()} {ok} = true; }} catch ({Caught()}) {{ {ok} = {Slipped(Any(s, d), "false")}; }} {Asked(ok, s.WithCheck(ok), d)}")),
        new("probe-flag-set-later", 1, (s, d) => Named("ok", ok => $"bool {ok} = false; try {{ {Slip($"{ok} = true;")} {Probe()} {ok} = true; }} catch ({Caught()}) {{ {Noise(s, d)} }} {Asked(ok, s.WithCheck(ok), d)}")),
        new("probe-or-exit", 2, (s, d) => $"try {{ {Probe()} }} catch ({Caught()}) {{ {Slipped(Noise(s, d), Exit(s))} }} {Inner(s, d)}"),
        new("probe-helper", 2, (s, d) => Named("Try", h =>
        {
            Draft.AddMember($"static bool {h}() {{ try {{ {Probe()} return true; }} catch ({Caught()}) {{ return {Slipped("true", "false")}; }} }}");
            return $"if ({h}()) {{ {Inner(s, d)} }}";
        })),
        new("probe-device", 2, (s, d) => Named("dev", v => $"torch.Device {v}; try {{ {v} = {Draft.One("torch.CUDA", "torch.device(\"cuda\")")}; }} catch ({Caught()}) {{ {v} = {Slipped("new torch.Device(\"cuda\")", "torch.CPU")}; }} {Draft.One($"t.to({v});", $"m.to({v});")} if ({v}.type == DeviceType.CUDA) {{ {Inner(s, d)} }}")),
        new("handled", 2, (s, d) => $"try {{ {Inner(s, d)} }} catch ({Caught()}) {{ {Noise(s, d)} {Slip("throw;")} }}"),
        new("handled-call", 2, (s, d) => $"try {{ {Helper(s, d)} }} catch ({Caught()}) {{ {Noise(s, d)} {Slip("throw;")} }}"),
        new("handled-lambda", 1, (s, d) => Named("f", f => $"Action {f} = () => {{ {Inner(Called(s), d)} }}; try {{ {f}(); }} catch ({Caught()}) {{ {Noise(s, d)} }} {Slip($"{f}();")}")),
        new("handled-then-unhandled", 1, (s, d) => $"try {{ {Probe()} }} catch ({Caught()}) {{ }} {Slipped("", $"if ({Refusal(s, d)}) {Exit(s)}")} {Inner(s, d)}"),
    ];

    private string Probe() => Draft.One("t.cuda();", "torch.zeros(1, device: torch.CUDA);", "m.to(DeviceType.CUDA);", "var p = torch.device(\"cuda\");", "torch.InitializeDeviceType(DeviceType.CUDA);");

    private string Caught() => Slipped(Draft.One("ArgumentException", "ApplicationException"), Draft.One("InvalidOperationException", "Exception", "SystemException"));
}
