using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Where TORCH1001 reports, what it says, and where it keeps silent.</summary>
public class CudaWithoutCheckTests
{
    [Fact]
    public Task Silent_where_only_the_name_is_the_same() => new AvailabilityTest
    {
        TestCode = """
            using TorchSharp;
            enum DeviceType { CPU, CUDA }
            class Row
            {
                public Row cuda() => this;
                public Row to(DeviceType type) => this;
                public Row to(string device) => this;
                public static string CUDA => "cuda";
                void M() => cuda().to(DeviceType.CUDA).to("cuda").to(CUDA);
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Silent_for_what_works_without_CUDA() => AvailabilityTest.VerifyAsync("""
        t.cpu();
        t.to(DeviceType.CPU);
        t.to("cpu");
        t.to(torch.CPU);
        torch.zeros(3);
        torch.zeros(3, device: torch.CPU);
        torch.cuda.manual_seed(1);
        torch.cuda.synchronize();
        torch.backends.cuda.matmul.allow_tf32 = true;
        var device = new torch.Device(DeviceType.CUDA);
        Console.WriteLine(nameof(torch.CUDA) + nameof(torch.Tensor.cuda) + device + (t.device_type == DeviceType.CUDA));
        """);

    [Fact]
    public Task Silent_in_attributes_and_documentation() => new AvailabilityTest
    {
        TestCode = """
            using System;
            using TorchSharp;
            /// <summary>See <see cref="torch.CUDA"/> and <see cref="torch.Tensor.cuda"/>.</summary>
            class OnAttribute : Attribute
            {
                public OnAttribute(DeviceType type, string device) { }
            }

            [On(DeviceType.CUDA, "cuda")]
            class C
            {
                [On(DeviceType.CUDA, device: "cuda:0")]
                void M(DeviceType type = DeviceType.CUDA, string device = "cuda") { }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_members_that_always_need_CUDA() => AvailabilityTest.VerifyAsync("""
        [|t.cuda()|];
        [|model.cuda()|];
        [|model.cuda(0)|];
        [|t.storage<float>().cuda()|];
        [|t.pin_memory()|];
        _ = [|torch.CUDA|];
        Func<torch.Device, bool, torch.Tensor> move = [|t.cuda|];
        move(null, false);
        """);

    [Fact]
    public Task Reports_devices_by_whatever_they_are_written_as() => AvailabilityTest.VerifyAsync("""
        [|t.to(DeviceType.CUDA)|];
        [|t.to(DeviceType.CUDA, 1)|];
        [|t.to("cuda")|];
        [|t.to("CUDA:3")|];
        [|t.to(torch.float32, "cuda")|];
        [|model.to(DeviceType.CUDA)|];
        [|model.to("cuda")|];
        [|torch.device("cuda")|];
        [|torch.device("cuda", 0)|];
        [|torch.device(DeviceType.CUDA)|];
        [|t.to(torch.device(0))|];
        [|t.to((DeviceType)1)|];
        [|t.to($"cuda:{t.shape[0]}")|];
        [|torch.set_default_device("cuda")|];
        """);

    [Fact]
    public Task Reports_factories_and_loaders() => AvailabilityTest.VerifyAsync("""
        [|torch.zeros(3, device: "cuda")|];
        [|torch.tensor(new[] { 1f }, device: new torch.Device("cuda"))|];
        [|torch.nn.Linear(3, 4, device: "cuda")|];
        [|torch.jit.load("model.pt", DeviceType.CUDA)|];
        [|torch.jit.load<torch.Tensor, torch.Tensor>("model.pt", "cuda")|];
        [|1f.ToTensor("cuda")|];
        """);

    [Fact]
    public Task Reports_the_innermost_failing_expression_once() => AvailabilityTest.VerifyAsync("""
        torch.zeros(3, device: [|torch.CUDA|]);
        [|t.cuda()|].to("cuda").to(DeviceType.CUDA);
        var device = new torch.Device("cuda");
        [|t.to(device)|];
        t.to(device);
        var other = [|torch.device("cuda")|];
        t.to(other);
        """);

    [Fact]
    public Task Reports_in_every_kind_of_member() => new AvailabilityTest
    {
        TestCode = """
            using System;
            using TorchSharp;
            using static TorchSharp.torch;
            class Base
            {
                public Base(torch.Device device) { }
            }

            class C : Base
            {
                static readonly Tensor Shared = [|zeros(3).cuda()|];
                readonly Func<Tensor, Tensor> _move = x => [|x.cuda()|];
                public torch.Device Device { get; set; } = [|CUDA|];
                public C() : base([|CUDA|]) { }
                public Tensor this[int i] => [|Shared.cuda()|];
                public Tensor P { get { return [|Shared.cuda()|]; } set { [|value.cuda()|]; } }
                public event Action E { add { [|Shared.cuda()|]; } remove { } }
                public static C operator +(C a, C b) { [|Shared.cuda()|]; return a; }
                public static implicit operator Tensor(C c) => [|Shared.cuda()|];
                ~C() { [|Shared.cuda()|]; }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Says_what_throws_what_is_missing_and_what_to_do()
    {
        var test = new AvailabilityTest
        {
            TestCode = """
                using TorchSharp;
                class C
                {
                    void M(torch.Tensor t)
                    {
                        {|#0:t.cuda()|};
                        {|#1:t
                            .to(DeviceType.CUDA,
                                deviceIndex: 0, copy: true,
                                disposeAfter: false, non_blocking: false)|};
                    }
                }
                """,
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(CudaWithoutCheckAnalyzer.Rule).WithLocation(0).WithMessage(
            "'t.cuda()' throws where CUDA is not available, and nothing on this path checks it; guard it with 'if (torch.cuda.is_available())' or choose the device once with 'torch.cuda.is_available() ? torch.CUDA : torch.CPU'"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(CudaWithoutCheckAnalyzer.Rule).WithLocation(1).WithArguments(
            "t.to(DeviceType.CUDA, deviceIndex: 0, copy: true, disposeAf…"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Follows_editorconfig()
    {
        var test = new AvailabilityTest
        {
            TestCode = "using TorchSharp; class C { torch.Tensor M(torch.Tensor t) => t.cuda(); }",
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH1001.severity = none\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Top_level_statements()
    {
        var test = new AvailabilityTest
        {
            TestCode = """
                using TorchSharp;
                var t = torch.zeros(3);
                if (args.Length > 0)
                    [|t.cuda()|];
                if (!torch.cuda.is_available())
                    return;
                t.cuda();
                Local();
                void Local() => t.cuda();
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
