namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes statements around a use that let it be reached only with CUDA: checks and exceptions.</summary>
internal sealed class TryGuards(Draft draft, Conditions conditions, Statements statements) : StatementGrammar(draft, conditions, statements)
{
    public override IEnumerable<Production> Productions =>
    [
        new("try-throw", 2, (s, d) => $"try {{ if ({Refusal(s, d)}) throw new ApplicationException(); {Inner(s, d)} }} catch (ApplicationException) {{ {Noise(s, d)} }}"),
        new("try-flag", 3, (s, d) => TryFlag(s, d)),
        new("initialize-or-exit", 1, (s, d) => $"try {{ torch.InitializeDeviceType(DeviceType.CUDA); }} catch (InvalidOperationException) {{ {Exit(s)} }} {Inner(s, d)}"),
        new("exception-filter", 1, (s, d) => $"try {{ throw new ApplicationException(); }} catch (ApplicationException) when ({Check(s, d)}) {{ {Inner(s, d)} }}"),
        new("thrown-if", 1, (s, d) => $"try {{ if ({Check(s, d)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {Inner(s, d)} }}"),
        new("rethrow", 1, (s, d) => $"try {{ {Noise(s, d)} if ({Refusal(s, d)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {Noise(s, d)} {Slipped($"if ({Any(s, d)}) throw;", "throw;")} }} {Inner(s, d)}"),
        new("ensure-in-try", 2, (s, d) => $"try {{ {Members.Ensure(s, d)} {Noise(s, d)} }} catch ({Draft.One("ApplicationException", "ApplicationException", "InvalidOperationException")}) {{ {Slipped(Noise(s, d), Exit(s))} }} {Inner(s, d)}"),
        new("ensured-flag", 2, (s, d) => Named("ok", ok => $"bool {ok} = false; try {{ {Members.Ensure(s, d)} {ok} = true; }} catch (ApplicationException) {{ {Slip($"{ok} = {Any(s, d)};")} }} {Asked(ok, s.WithCheck(ok), d)}")),
        new("nested-try", 2, (s, d) => $"try {{ try {{ if ({Refusal(s, d)}) throw new ApplicationException(); }} finally {{ {Noise(s, d)} }} {Inner(s, d)} }} catch (ApplicationException) {{ }}"),
        new("caught-inside", 1, (s, d) => $"try {{ try {{ if ({Refusal(s, d)}) throw new {Draft.One("ApplicationException", "ArgumentException")}(); }} catch ({Slipped("ApplicationException", "ArgumentException")}) {{ {Slipped(Noise(s, d), "throw new ApplicationException();")} }} {Slipped("", $"if ({Refusal(s, d)}) throw new ApplicationException();")} {Inner(s, d)} }} catch (ApplicationException) {{ }}"),
        new("disposal", 1, (s, d) => Named("U", u =>
        {
            Draft.AddMember($"sealed class {u} : IDisposable {{ private bool a, b; private readonly int n; public {u}(bool a, bool b, int n) {{ (this.a, this.b, this.n) = (a, b, n); }} public void Dispose() {{ {Inner(Scope.Method, d)} }} }}");
            return Slipped($"using (new {u}(a, b, n)) {{ if ({Refusal(s, d)}) {Exit(s)} }}", $"if ({Refusal(s, d)}) {Exit(s)} using (new {u}(a, b, n)) {{ {Noise(s, d)} }}");
        })),
        new("finally-flag", 1, (s, d) => Named("ok", ok => $"bool {ok} = false; try {{ {ok} = {Check(s, d)}; if ({Any(s, d)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {Noise(s.WithCheck(ok), d)} }} finally {{ {Disturbance(s.WithCheck(ok), d)} }} {Asked(ok, s.WithCheck(ok), d)}")),
    ];

    private string TryFlag(Scope scope, int depth)
    {
        var ok = Draft.Name("ok");
        var inner = scope.WithCheck(ok);
        return Draft.Roll(4) switch
        {
            0 => $"bool {ok} = false; try {{ if ({Refusal(scope, depth)}) throw new ApplicationException(); {ok} = true; }} catch (ApplicationException) {{ {Noise(scope, depth)} }} {Asked(ok, inner, depth)}",
            1 => $"try {{ if ({Refusal(scope, depth)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {Exit(scope)} }} {Inner(scope, depth)}",
            2 => $"bool {ok} = {Check(scope, depth)}; try {{ if ({Any(scope, depth)}) throw new ApplicationException(); }} catch (ApplicationException) {{ {ok} = {Check(inner, depth)}; }} {Asked(ok, inner, depth)}",
            _ => $"bool {ok} = {Any(scope, depth)}; try {{ {Noise(scope, depth)} }} finally {{ {ok} = {Check(inner, depth)}; }} {Asked(ok, inner, depth)}",
        };
    }
}
