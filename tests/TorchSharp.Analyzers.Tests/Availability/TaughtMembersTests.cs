using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Checks and requirements that a project teaches by attributes and by .editorconfig.</summary>
public class TaughtMembersTests
{
    private const string Attributes = """

        namespace Any.Where
        {
            using System;
            class CudaGuardAttribute : Attribute { }
            class RequiresCudaAttribute : Attribute { }
        }
        """;

    [Fact]
    public Task Silent_where_a_marked_bool_member_is_true() => VerifyAsync("""
        interface IMachine
        {
            [CudaGuard] bool HasGpu { get; }
            [CudaGuard] bool Has(int gpus);
        }

        class C
        {
            [CudaGuard] public static bool s_gpu;
            [CudaGuard] static extern bool Probe();
            static bool Both(IMachine m) => m.HasGpu && s_gpu;
            static bool Field => s_gpu;
            readonly bool _kept = s_gpu;

            void M(IMachine m, torch.Tensor t)
            {
                if (m.HasGpu) t.cuda();
                if (m.Has(2)) t.cuda();
                if (s_gpu) t.cuda();
                if (Probe()) t.cuda();
                if (Both(m)) t.cuda();
                if (Field) t.cuda();
                if (_kept) t.cuda();
                var device = m.HasGpu ? torch.CUDA : torch.CPU;
                if (!m.HasGpu) return;
                t.cuda();
            }
        }
        """);

    [Fact]
    public Task Silent_behind_a_marked_member_that_returns_only_where_CUDA_is_available() => VerifyAsync("""
        interface IMachine
        {
            [CudaGuard] void Ensure();
            [CudaGuard] string Gpu { get; }
            [CudaGuard] torch.Device Choose();
        }

        class C
        {
            static void Through(IMachine m) => m.Ensure();
            void Method(IMachine m, torch.Tensor t) { m.Ensure(); t.cuda(); }
            void Property(IMachine m, torch.Tensor t) { Console.WriteLine(m.Gpu); t.cuda(); }
            void Value(IMachine m, torch.Tensor t) { t.to(m.Choose()); t.cuda(); }
            void Helper(IMachine m, torch.Tensor t) { Through(m); t.cuda(); }
            void Local(torch.Tensor t)
            {
                Ensure();
                t.cuda();
                [CudaGuard] static void Ensure() { }
            }
        }
        """);

    [Fact]
    public Task Silent_where_a_marked_task_has_been_awaited() => VerifyAsync("""
        interface IMachine
        {
            [CudaGuard] Task<bool> HasGpuAsync();
            [CudaGuard] Task EnsureAsync();
        }

        class C
        {
            async Task Bool(IMachine m, torch.Tensor t) { if (await m.HasGpuAsync()) t.cuda(); }
            async Task Void(IMachine m, torch.Tensor t) { await m.EnsureAsync().ConfigureAwait(false); t.cuda(); }
            void Waits(IMachine m, torch.Tensor t) { if (m.HasGpuAsync().Result) t.cuda(); }
            async Task NotYet(IMachine m, torch.Tensor t)
            {
                var ensured = m.EnsureAsync();
                [|t.cuda()|];
                await ensured;
            }
        }
        """);

    [Fact]
    public Task Reports_where_a_marked_member_is_false_or_only_mentioned() => VerifyAsync("""
        interface IMachine { [CudaGuard] bool HasGpu { get; } bool Unmarked { get; } }
        class C
        {
            void M(IMachine m, torch.Tensor t)
            {
                if (!m.HasGpu) [|t.cuda()|];
                if (m.Unmarked) [|t.cuda()|];
                Console.WriteLine(m.HasGpu);
                [|t.cuda()|];
            }
        }
        """);

    [Fact]
    public Task Code_of_members_that_require_CUDA_is_free() => VerifyAsync("""
        class Base
        {
            [RequiresCuda] public virtual void Run(torch.Tensor t) => t.cuda();
        }

        class Derived : Base
        {
            public override void Run(torch.Tensor t) => Helper(t);
            private static void Helper(torch.Tensor t) => t.cuda();
        }

        class C
        {
            [RequiresCuda] C(torch.Tensor t) => t.cuda();
            [RequiresCuda] torch.Device Property => torch.CUDA;
            [RequiresCuda] void Method(torch.Tensor t) { Action move = () => t.cuda(); move(); Method(t); }
            void Outer(torch.Tensor t, Base b)
            {
                if (torch.cuda.is_available()) { Local(); Method(t); b.Run(t); new C(t).Method(Property.type == DeviceType.CPU ? t : t); }
                [RequiresCuda] void Local() => t.cuda();
            }
        }

        [RequiresCuda]
        class Trainer
        {
            readonly torch.Device _device = torch.CUDA;
            static readonly torch.Device s_device = torch.CUDA;
            public void Run(torch.Tensor t) => t.to(_device).cuda();
            class Nested { void M(torch.Tensor t) => t.cuda(); }
        }

        class User { void M(Trainer trainer, torch.Tensor t) => trainer.Run(t); }
        """);

    [Fact]
    public Task Callers_of_members_that_require_CUDA_are_reported_once() => VerifyAsync("""
        class Base { [RequiresCuda] public virtual void Run(torch.Tensor t) => t.cuda(); }
        class Derived : Base { public override void Run(torch.Tensor t) => t.cuda(); }

        [RequiresCuda]
        class Trainer
        {
            public static void Warm() { }
            public void Run() { }
        }

        class C
        {
            [RequiresCuda] static torch.Tensor Method(torch.Tensor t) => t.cuda();
            [RequiresCuda] torch.Device Property { get => torch.CUDA; set => torch.zeros(1).to(value); }

            void M(torch.Tensor t, Base b, Derived d)
            {
                [|Method(t)|].print();
                [|Method(t)|].cuda();
                Func<torch.Tensor, torch.Tensor> f = [|Method|];
                _ = [|Property|];
                [|Property|] = torch.CPU;
                [|b.Run(t)|];
                [|d.Run(t)|];
                [|new Trainer()|].Run();
                [|Trainer.Warm()|];
                [|Local()|];
                [RequiresCuda] void Local() => t.cuda();
            }
        }
        """);

    [Theory]
    [InlineData("P:Company.Gpu.Present | M:Company.Gpu.Ensure(System.Int32)")]
    [InlineData("P:Company.Gpu.Present|M:Company.Gpu.Ensure")]
    [InlineData("Gpu.Present | Gpu.Ensure")]
    public Task Listed_members_are_checks(string list) => ListTest("""
        class C
        {
            static bool Helper => Gpu.Present;
            void Bool(torch.Tensor t) { if (Gpu.Present) t.cuda(); }
            void Through(torch.Tensor t) { if (Helper) t.cuda(); }
            void Void(torch.Tensor t) { Gpu.Ensure(1); t.cuda(); }
            void Not(torch.Tensor t) { if (Gpu.Other) [|t.cuda()|]; }
        }
        """, "/.editorconfig", "root = true\n[*.cs]\ntorchsharp.cuda_guard_members = " + list);

    [Fact]
    public Task The_list_may_stand_in_a_global_configuration() => ListTest("""
        class C { void M(torch.Tensor t) { if (Gpu.Present) t.cuda(); } }
        """, "/any.globalconfig", "is_global = true\ntorchsharp.cuda_guard_members = Gpu.Present");

    [Theory]
    [InlineData("Present")]
    [InlineData("P:Company.Present")]
    [InlineData("Other.Present | | Gpu.")]
    [InlineData("M:Company.Gpu.Present(")]
    [InlineData("")]
    public Task Entries_that_name_nothing_do_nothing(string list) => ListTest("""
        class C { void M(torch.Tensor t) { if (Gpu.Present) [|t.cuda()|]; } }
        """, "/.editorconfig", "root = true\n[*.cs]\ntorchsharp.cuda_guard_members = " + list);

    [Fact]
    public async Task Members_of_other_assemblies_may_be_marked()
    {
        var library = CSharpCompilation.Create(
            "Hardware",
            [CSharpSyntaxTree.ParseText("""
                public class CudaGuardAttribute : System.Attribute { }
                public class RequiresCudaAttribute : System.Attribute { }
                public static class Gpu
                {
                    [CudaGuard] public static bool Present => false;
                    [RequiresCuda] public static void Warm() { }
                }
                """, cancellationToken: TestContext.Current.CancellationToken)],
            RuntimeReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var test = new AvailabilityTest
        {
            TestCode = """
                using TorchSharp;
                class C
                {
                    static bool Helper => Gpu.Present;
                    void M(torch.Tensor t)
                    {
                        [|Gpu.Warm()|];
                        if (Gpu.Present) t.cuda();
                        if (!Helper) return;
                        Gpu.Warm();
                        t.cuda();
                    }
                }
                """,
        };
        using var image = new MemoryStream();
        library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success.ShouldBeTrue();
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromImage(image.ToArray()));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string source) => new AvailabilityTest
    {
        TestCode = $$"""
            using System;
            using System.Threading.Tasks;
            using TorchSharp;
            using Any.Where;
            {{source}}
            {{Attributes}}
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    private static Task ListTest(string source, string path, string configuration)
    {
        var test = new AvailabilityTest
        {
            TestCode = $$"""
                using TorchSharp;
                using Company;
                {{source}}
                namespace Company
                {
                    interface IAny { bool Value { get; } }
                    static class Gpu
                    {
                        static IAny s_any;
                        public static bool Present => s_any.Value;
                        public static bool Other => s_any.Value;
                        public static void Ensure(int gpus) { }
                    }
                }
                """,
        };
        test.TestState.AnalyzerConfigFiles.Add((path, configuration + "\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
