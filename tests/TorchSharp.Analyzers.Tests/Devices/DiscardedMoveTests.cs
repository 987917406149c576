using Microsoft.CodeAnalysis.CSharp;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Devices.DiscardedMoveAnalyzer, TorchSharp.Analyzers.Devices.AssignResultCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>Where TORCH1003 reports, what it says, and what its fix makes of it.</summary>
public class DiscardedMoveTests
{
    [Fact]
    public Task Silent_where_the_result_is_used() => Test.VerifyAsync("""
        t = t.cuda();
        var moved = t.to(DeviceType.CUDA);
        field = t.cpu();
        Console.WriteLine(t.cpu());
        t.cpu().print();
        t.cuda().add_(1);
        Func<torch.Tensor> f = () => t.cuda();
        var all = tensors.Select(x => x.cuda()).ToList();
        using var other = t.cuda();
        using (t.cuda()) { }
        tensors.Add(t.cpu());
        await Task.Run(() => t.cuda());
        var maybe = t?.cuda();
        t ??= Shared.cuda();
        for (var x = t.cuda(); ; x = x.cpu()) { break; }
        """);

    [Fact]
    public Task Silent_where_the_result_is_discarded_on_purpose() => Test.VerifyAsync("""
        _ = t.cuda();
        _ = t?.to(DeviceType.CUDA);
        """);

    [Fact]
    public Task Silent_for_modules_which_move_in_place() => Test.VerifyAsync("""
        model.cuda();
        model.cuda(0);
        model.to(DeviceType.CUDA);
        model.to("cuda");
        model.to(torch.float16);
        model?.cpu();
        model.half();
        var linear = Linear(3, 4);
        linear.cuda();
        linear.to(torch.CPU, torch.float16);
        Sequential(linear).to(torch.CPU);
        ModuleExtensionMethods.cuda(model);
        Action move = () => model.cuda();
        """);

    [Fact]
    public Task Silent_for_own_modules_and_types() => Test.VerifySourceAsync("""
        using TorchSharp;
        class Net : torch.nn.Module<torch.Tensor, torch.Tensor>
        {
            public Net() : base("net") { this.cuda(); }
            public override torch.Tensor forward(torch.Tensor x) => x;
        }

        class Batch
        {
            public Batch to(torch.Device device) => this;
            public Batch cuda() => this;
            public void cpu() { }
        }

        static class Own
        {
            public static torch.Tensor to(this torch.Tensor t, Batch batch) => t;
        }

        class C
        {
            void M<T>(T module, Net net, Batch batch, torch.Tensor t) where T : torch.nn.Module
            {
                module.cuda();
                module.to(torch.CPU);
                net.to(DeviceType.CUDA);
                batch.to(torch.CPU);
                batch.cuda();
                batch.cpu();
                t.to(batch);
            }
        }
        """);

    [Fact]
    public Task Silent_for_methods_of_tensors_that_are_no_moves() => Test.VerifyAsync("""
        t.add_(1);
        t.backward();
        t.requires_grad_();
        t.print();
        """);

    [Fact]
    public Task Silent_where_a_failure_is_expected() => Test.VerifySourceAsync("""
        using System;
        using TorchSharp;
        static class Assert
        {
            public static Exception Throws<T>(Action action) => null;
        }

        static class Record
        {
            public static Exception Exception(Action action) => null;
        }

        class C
        {
            void M(torch.Tensor t)
            {
                Assert.Throws<Exception>(() => t.cuda());
                Assert.Throws<Exception>(() => { t.to("cuda"); });
                Record.Exception(() => t.cuda());
            }
        }
        """);

    [Fact]
    public Task Silent_in_expression_trees_which_do_not_run() => Test.VerifyAsync("""
        System.Linq.Expressions.Expression<Action<torch.Tensor>> setup = x => x.cpu();
        """);

    [Fact]
    public Task Silent_where_a_try_finds_out_whether_it_works() => Test.VerifyAsync("""
        try
        {
            torch.zeros(1).cuda();
            var probe = torch.zeros(1);
            probe.cuda();
        }
        catch (Exception)
        {
            flag = false;
        }
        """);

    [Fact]
    public Task Reports_in_a_try_what_goes_on_being_used() => Test.VerifyAsync("""
        try
        {
            var x = torch.zeros(1);
            [|x.cuda()|];
            x.add_(1);
            [|t.cuda()|];
            Action later = () => [|torch.zeros(1).cuda()|];
        }
        catch (Exception)
        {
            [|torch.zeros(1).cpu()|];
        }

        try { [|torch.zeros(1).cuda()|]; } finally { flag = false; }
        """);

    [Fact]
    public Task Reports_every_move() => Test.VerifyAsync("""
        [|t.cuda()|];
        [|t.cuda(torch.device("cuda:0"))|];
        [|t.cpu()|];
        [|t.mps()|];
        [|t.to(DeviceType.CUDA)|];
        [|t.to(torch.CPU)|];
        [|t.to("cuda")|];
        [|t.to(torch.float16)|];
        [|t.to(torch.float16, torch.CPU)|];
        [|t.to(Shared)|];
        [|t.to(torch.CPU, disposeAfter: true)|];
        [|t.to_type(torch.float16)|];
        [|t.type(torch.float16)|];
        [|t.half()|];
        [|t.@float()|];
        [|t.storage<float>().cuda()|];
        """);

    [Fact]
    public Task Reports_in_every_kind_of_statement() => Test.VerifyAsync("""
        [|t?.cuda()|];
        [|Next?.field.cuda()|];
        [|t!.cuda()|];
        [|(t).cuda()|];
        [|t.cpu().to(torch.float16)|];
        [|torch.zeros(3).cuda()|];
        [|tensors[0].cuda()|];
        if (flag) [|t.cuda()|]; else [|t.cpu()|];
        for (; flag; [|t.cuda()|]) { }
        foreach (var x in tensors) [|x.cuda()|];
        tensors.ForEach(x => [|x.cuda()|]);
        Action<torch.Tensor> move = x => { [|x.cuda()|]; };
        switch (i) { case 0: [|t.cuda()|]; break; }
        lock (this) { [|t.cuda()|]; }
        void Local() => [|t.cuda()|];
        """);

    [Fact]
    public Task Reports_in_expression_bodies_and_accessors() => Test.VerifySourceAsync("""
        using System;
        using TorchSharp;
        class C
        {
            torch.Tensor _t;
            void M() => [|_t.cuda()|];
            public C() => [|_t.cuda()|];
            torch.Tensor P { set => [|value.cuda()|]; }
            readonly Action<torch.Tensor> _move = t => [|t.cuda()|];
            event Action E { add { [|_t.cpu()|]; } remove { } }
        }
        """);

    [Fact]
    public async Task Reports_in_top_level_statements()
    {
        var test = new Test
        {
            TestCode = """
                using TorchSharp;
                var t = torch.zeros(3);
                [|t.cuda()|];
                t.print();
                """,
            FixedCode = """
                using TorchSharp;
                var t = torch.zeros(3);
                t = t.cuda();
                t.print();
                """,
        };
        test.TestState.OutputKind = test.FixedState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Says_what_to_assign_it_to() => Test.VerifyMessageAsync(
        "{|#0:t.cuda()|};",
        "'Tensor.cuda' does not work in place: it returns a new tensor, which is thrown away here; assign it to 't'");

    [Fact]
    public Task Says_what_else_to_do() => Test.VerifyMessageAsync(
        "{|#0:t.storage<float>().cpu()|};",
        "'Storage.cpu' does not work in place: it returns a new storage, which is thrown away here; use the result");

    [Fact]
    public Task No_fix_where_nothing_can_be_assigned() => Test.VerifyNoFixAsync("""
        [|torch.zeros(3).cuda()|];
        [|t.view(3).cuda()|];
        [|tensors[0].cuda()|];
        [|fixedField.cuda()|];
        [|ReadOnly.cuda()|];
        [|Initialized.cuda()|];
        [|Next?.field.cuda()|];
        [|new C().field.cuda()|];
        [|((torch.Tensor)t).cuda()|];
        using var owned = torch.zeros(3);
        [|owned.cuda()|];
        using (var other = torch.zeros(3)) [|other.cuda()|];
        foreach (var x in tensors) [|x.cuda()|];
        foreach (var (x, y) in tensors.Zip(tensors)) [|y.cuda()|];
        tensors.ForEach(x => [|x.cuda()|]);
        """);

    [Fact]
    public Task No_fix_for_what_may_only_be_read() => Test.VerifySourceFixAsync(ReadOnlyPlaces, ReadOnlyPlaces);

    private const string ReadOnlyPlaces = """
        using TorchSharp;
        using TorchSharp.Modules;
        class Other
        {
            public torch.Tensor Data { get; private set; }
            public Parameter Weight;
        }

        struct S
        {
            public torch.Tensor T;
            readonly void M() => [|T.cuda()|];
        }

        class C
        {
            S Structure => default;
            readonly S _fixed;
            torch.Tensor P { set => [|value.cuda()|]; }
            void M(in torch.Tensor t, in S s, Other other)
            {
                [|t.cuda()|];
                [|s.T.cuda()|];
                [|_fixed.T.cuda()|];
                [|Structure.T.cuda()|];
                [|other.Data.cuda()|];
                [|other.Weight.cuda()|];
                ref readonly var alias = ref t;
                [|alias.cuda()|];
            }
        }
        """;

    [Fact]
    public async Task Primary_constructors()
    {
        Assert.SkipUnless(LanguageVersionFacts.TryParse("12", out _), "This Roslyn does not know them.");
        await Test.VerifySourceFixAsync(
            """
            using TorchSharp;
            class C(torch.Tensor t)
            {
                void M() => [|t.cuda()|];
            }

            struct S(torch.Tensor t)
            {
                void M() => [|t.cuda()|];
                readonly void N() => [|t.cuda()|];
            }

            readonly struct R(torch.Tensor t)
            {
                void M() => [|t.cuda()|];
            }
            """,
            """
            using TorchSharp;
            class C(torch.Tensor t)
            {
                void M() => t = t.cuda();
            }

            struct S(torch.Tensor t)
            {
                void M() => t = t.cuda();
                readonly void N() => [|t.cuda()|];
            }

            readonly struct R(torch.Tensor t)
            {
                void M() => [|t.cuda()|];
            }
            """);
    }

    [Fact]
    public Task The_fix_assigns_to_whatever_can_be_assigned() => Test.VerifyFixAsync(
        """
        [|t.cuda()|];
        [|field.cpu()|];
        [|this.field.cpu()|];
        [|Shared.cuda()|];
        [|C.Shared.cuda()|];
        [|Property.cuda()|];
        [|Next.Next.field.cuda()|];
        [|t?.cuda()|];
        [|t!.cuda()|];
        [|(t).cuda()|];
        [|t.cpu().to(torch.float16)|];
        [|t?.cpu().to(torch.float16)|];
        [|t?.cpu()?.to(torch.float16)|];
        [|t.to(torch.CPU, disposeAfter: true)|];
        var local = torch.zeros(3);
        [|local.cuda()|];
        """,
        """
        t = t.cuda();
        field = field.cpu();
        this.field = this.field.cpu();
        Shared = Shared.cuda();
        C.Shared = C.Shared.cuda();
        Property = Property.cuda();
        Next.Next.field = Next.Next.field.cuda();
        t = t?.cuda();
        t = t!.cuda();
        t = (t).cuda();
        t = t.cpu().to(torch.float16);
        t = t?.cpu().to(torch.float16);
        t = t?.cpu()?.to(torch.float16);
        t = t.to(torch.CPU, disposeAfter: true);
        var local = torch.zeros(3);
        local = local.cuda();
        """);

    [Fact]
    public Task The_fix_works_in_every_kind_of_statement() => Test.VerifyFixAsync(
        """
        if (flag) [|t.cuda()|]; else [|t.cpu()|];
        for (; flag; [|t.cuda()|], [|t.cpu()|]) { }
        Action move = () => [|t.cuda()|];
        Action<torch.Tensor> use = x => { [|x.cuda()|]; x.print(); };
        void Local() => [|t.cuda()|];
        Func<Task> wait = async () => [|t.cuda()|];
        if ((object)t is torch.Tensor pattern) [|pattern.cuda()|];
        """,
        """
        if (flag) t = t.cuda(); else t = t.cpu();
        for (; flag; t = t.cuda(), t = t.cpu()) { }
        Action move = () => t = t.cuda();
        Action<torch.Tensor> use = x => { x = x.cuda(); x.print(); };
        void Local() => t = t.cuda();
        Func<Task> wait = async () => t = t.cuda();
        if ((object)t is torch.Tensor pattern) pattern = pattern.cuda();
        """);

    [Fact]
    public Task The_fix_keeps_comments_lines_and_directives() => Test.VerifyFixAsync(
        """
        // Before.

        /* here */ [|t /* to the GPU */ .cuda()|]; // after
        #region Moving
        [|this // the one of this class
            .field
            .to(
                torch.CPU)|];
        #endregion
        """,
        """
        // Before.

        /* here */ t = t /* to the GPU */ .cuda(); // after
        #region Moving
        this.field = this // the one of this class
            .field
            .to(
                torch.CPU);
        #endregion
        """);

    [Fact]
    public Task The_fix_assigns_members_of_structs_and_parameters_by_reference() => Test.VerifySourceFixAsync(
        """
        using TorchSharp;
        struct S
        {
            public torch.Tensor T;
            void M() => [|T.cuda()|];
        }

        class C
        {
            S _s;
            void M(ref torch.Tensor t, S s)
            {
                [|_s.T.cuda()|];
                [|s.T.cuda()|];
                [|t.cuda()|];
                ref var alias = ref _s.T;
                [|alias.cuda()|];
            }

            void Short(ref torch.Tensor t) => [|t.cuda()|];
        }
        """,
        """
        using TorchSharp;
        struct S
        {
            public torch.Tensor T;
            void M() => T = T.cuda();
        }

        class C
        {
            S _s;
            void M(ref torch.Tensor t, S s)
            {
                _s.T = _s.T.cuda();
                s.T = s.T.cuda();
                t = t.cuda();
                ref var alias = ref _s.T;
                alias = alias.cuda();
            }

            void Short(ref torch.Tensor t) => t = t.cuda();
        }
        """);
}
