using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Optimizers;
using TorchSharp.Analyzers.Tests.Devices;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Optimizers.OptimizerBeforeMoveAnalyzer, TorchSharp.Analyzers.Optimizers.MoveModuleFirstCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Optimizers;

/// <summary>Where TORCH1005 reports a module that is moved too late, where it keeps silent, and what its fix does.</summary>
public class OptimizerBeforeMoveTests
{
    [Theory]
    [InlineData("model.to(device); var o = torch.optim.Adam(model.parameters()); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(device); o = torch.optim.Adam(model.parameters()); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(device); if (flag) o = torch.optim.Adam(model.parameters()); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); other.to(device); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); var p = torch.optim.Adam(other.parameters()); p.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(torch.CPU); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(\"cpu\"); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(DeviceType.CPU); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.cpu(); o.step();")]
    [InlineData("var cpu = torch.CPU; var o = torch.optim.Adam(model.parameters()); model.to(cpu); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model.to(torch.float64); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); t.to(device); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); o.step(); model.to(device);")]
    [InlineData("model.to(device); var o = torch.optim.Adam(model.parameters()); model.to(device); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); model = other; model.to(device); o.step();")]
    [InlineData("var net = torch.nn.Linear(1, 1, device: device); var o = torch.optim.Adam(net.parameters()); net.to(device); o.step();")]
    [InlineData("torch.optim.Optimizer o; if (flag) { o = torch.optim.SGD(model.parameters(), 0.1); return; } model.to(device);")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); Action later = () => model.to(device); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); new List<torch.nn.Module> { model }[0].to(device); o.step();")]
    [InlineData("var ps = model.parameters(); model.to(device); var o = torch.optim.Adam(ps); o.step();")]
    [InlineData("var ps = model.parameters(); ps = other.parameters(); var o = torch.optim.Adam(ps); model.to(device); o.step();")]
    [InlineData("var ps = other.parameters(); ps = model.parameters(); var o = torch.optim.Adam(ps); model.to(device); o.step();")]
    [InlineData("var ps = model.parameters(); var o = torch.optim.Adam(other.parameters()); model.to(device); o.step();")]
    [InlineData("var ps = model.parameters(); model = other; var o = torch.optim.Adam(ps); model.to(device); o.step();")]
    [InlineData("var ps = model.parameters(); var o = torch.optim.Adam(ps); model.to(device); o = torch.optim.Adam(model.parameters()); o.step();")]
    [InlineData("var count = model.parameters().Count(); var o = torch.optim.Adam(other.parameters().Take(count), 1.0 / count); model.to(device); o.step();")]
    [InlineData("var o = torch.optim.Adam(other.parameters().Take(model.parameters().Count()), 1.0 / model.parameters().Count()); model.to(device); o.step();")]
    [InlineData("var frozen = model.parameters().ToHashSet(); var o = torch.optim.Adam(other.parameters().Where(p => !frozen.Contains(p))); model.to(device); o.step();")]
    [InlineData("var frozen = model.parameters(); var o = torch.optim.Adam(other.parameters().Except(frozen)); model.to(device); o.step();")]
    [InlineData("var (o, p) = (torch.optim.Adam(model.parameters()), torch.optim.Adam(other.parameters())); o.step(); p.step(); model.to(device);")]
    [InlineData("var (o, p) = (torch.optim.Adam(model.parameters()), 1); model.to(device); (o, p) = (torch.optim.Adam(model.parameters()), 2); o.step();")]
    [InlineData("torch.optim.Optimizer o = torch.optim.Adam(model.parameters()); model.to(device); Make(out o); o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); (model, flag) = (other, true); model.to(device); o.step();")]
    public Task Silent_where_the_optimizer_has_the_right_parameters(string statements) => Test.VerifySourceAsync(InMethod(statements));

    [Theory]
    [InlineData("var o = torch.optim.Adam(model.parameters()); [|model.to(device)|]; o.step();")]
    [InlineData("var o = torch.optim.SGD(model.parameters(), 0.1); [|model.cuda()|]; o.step();")]
    [InlineData("var o = torch.optim.AdamW(model.named_parameters()); [|model.to(DeviceType.CUDA)|]; o.step();")]
    [InlineData("var o = new TorchSharp.Modules.Adam(model.parameters()); [|model.to(\"cuda\")|]; o.step();")]
    [InlineData("using var o = torch.optim.Adam(model.parameters()); model = [|model.to(device)|]; o.step();")]
    [InlineData("torch.optim.Optimizer o = torch.optim.Adam(model.parameters()); [|model.to(device, torch.float32)|]; o.step();")]
    [InlineData("torch.optim.Optimizer o; o = torch.optim.Adam(model.parameters()); [|model.to(device)|]; o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); if (torch.cuda.is_available()) { [|model.cuda()|]; } o.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters().Concat(other.parameters())); [|other.to(device)|]; o.step();")]
    [InlineData("var d = flag ? torch.CUDA : torch.CPU; var o = torch.optim.Adam(model.parameters()); [|model.to(d)|]; o.step();")]
    [InlineData("model.cpu(); var o = torch.optim.Adam(model.parameters()); [|model.to(device)|]; o.step();")]
    [InlineData("var net = torch.nn.Linear(1, 1); var o = torch.optim.Adam(net.parameters()); [|net.to(device)|]; for (var i = 0; i < 3; i++) o.step();")]
    [InlineData("optimizer = torch.optim.Adam(net.parameters()); [|net.to(device)|];")]
    [InlineData("this.optimizer = torch.optim.Adam(this.net.parameters()); [|net.to(device)|];")]
    [InlineData("while (flag) { var o = torch.optim.Adam(model.parameters()); [|model.to(device)|]; o.step(); }")]
    [InlineData("Action train = () => { var o = torch.optim.Adam(model.parameters()); [|model.to(device)|]; o.step(); };")]
    [InlineData("var ps = model.parameters(); var o = torch.optim.Adam(ps); [|model.to(device)|]; o.step();")]
    [InlineData("var ps = model.parameters().Where(p => p.requires_grad).ToList(); var o = torch.optim.Adam(ps); [|model.to(device)|]; o.step();")]
    [InlineData("var ps = model.named_parameters().Select(p => p.parameter).ToArray(); var o = torch.optim.Adam(ps); [|model.to(device)|]; o.step();")]
    [InlineData("var a = model.parameters(); var b = other.parameters(); var ps = a.Concat(b); var o = torch.optim.Adam(ps); [|other.to(device)|]; o.step();")]
    [InlineData("var ps = other.parameters(); var o = torch.optim.Adam(model.parameters().Except(ps)); [|model.to(device)|]; o.step();")]
    [InlineData("var (o, p) = (torch.optim.Adam(model.parameters()), torch.optim.Adam(other.parameters())); [|model.to(device)|]; [|other.cuda()|]; o.step(); p.step();")]
    [InlineData("(optimizer, var rate) = (torch.optim.Adam(model.parameters()), 0.1); [|model.to(device)|];")]
    public Task Reports_the_move_that_replaces_the_parameters(string statements) => Test.VerifySourceAsync(InMethod(statements));

    [Fact]
    public Task Reports_modules_that_move_themselves() => Test.VerifySourceAsync("""
        using TorchSharp;
        class Net : torch.nn.Module
        {
            readonly torch.optim.Optimizer _optimizer;
            public Net(torch.Device device) : base("net")
            {
                _optimizer = torch.optim.Adam(parameters());
                [|this.to(device)|];
            }
        }
        """);

    [Fact]
    public Task Gets_over_values_that_are_not_typed_yet()
    {
        var test = new Test
        {
            TestCode = InMethod("var (o, p) = (torch.optim.Adam(model.parameters())); var (a, b, c) = (torch.optim.Adam(ps), 1); var ps = ps.Concat(model.parameters()); model.to(device); a.step();"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Says_what_happens_and_what_to_do() => Test.VerifyMessageAsync(
        "var o = torch.optim.Adam(model.parameters()); {|#0:model.to(\"cuda\")|}; o.step();",
        "'model.to(\"cuda\")' replaces the parameters from which 'o' was made, and stepping with the old ones fails; move the module first, then make the optimizer");

    [Fact]
    public Task Fix_moves_the_statement_with_its_comments() => Test.VerifyFixAsync(
        """
        // The usual rate.
        var o = torch.optim.Adam(model.parameters());

        // To the GPU.
        [|model.to("cuda")|]; // now

        o.step();
        """,
        """
        // To the GPU.
        model.to("cuda"); // now
        // The usual rate.
        var o = torch.optim.Adam(model.parameters());

        o.step();
        """);

    [Fact]
    public Task Fix_passes_statements_that_have_nothing_to_do_with_it() => Test.VerifyFixAsync(
        """
        var o = torch.optim.Adam(model.parameters());
        Console.WriteLine("made");
        [|model.cuda()|];
        o.step();
        """,
        """
        model.cuda();
        var o = torch.optim.Adam(model.parameters());
        Console.WriteLine("made");
        o.step();
        """);

    [Fact]
    public Task Fix_moves_before_what_reads_the_parameters() => Test.VerifyFixAsync(
        """
        var parameters = model.parameters().ToList();
        var o = torch.optim.Adam(parameters);
        [|model.cuda()|];
        o.step();
        """,
        """
        model.cuda();
        var parameters = model.parameters().ToList();
        var o = torch.optim.Adam(parameters);
        o.step();
        """);

    [Fact]
    public async Task Fix_of_top_level_statements()
    {
        var test = new Test
        {
            TestCode = """
                using TorchSharp;
                var model = torch.nn.Linear(1, 1);
                var o = torch.optim.Adam(model.parameters());
                [|model.cuda()|];
                o.step();
                """,
            FixedCode = """
                using TorchSharp;
                var model = torch.nn.Linear(1, 1);
                model.cuda();
                var o = torch.optim.Adam(model.parameters());
                o.step();
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.FixedState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("var o = torch.optim.Adam(model.parameters());\nvar d = torch.device(\"cuda\");\n[|model.to(d)|];\no.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters());\nmodel.train();\n[|model.cuda()|];\no.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters());\nif (flag)\n    [|model.cuda()|];\no.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters());\nvar m = [|model.cuda()|];\no.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters()); [|model.cuda()|];\no.step();")]
    [InlineData("var o = torch.optim.Adam(model.parameters());\n#if !NEVER\n[|model.cuda()|];\n#endif\no.step();")]
    public Task Not_offered_where_the_order_matters_otherwise(string statements) => Test.VerifyNoFixAsync(statements);

    private static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;

        class C
        {
            torch.nn.Module net;
            torch.optim.Optimizer optimizer;
            static void Make(out torch.optim.Optimizer made) => made = null;
            void M(torch.nn.Module model, torch.nn.Module other, torch.Tensor t, torch.Device device, bool flag)
            {
                {{statements}}
            }
        }
        """;
}
