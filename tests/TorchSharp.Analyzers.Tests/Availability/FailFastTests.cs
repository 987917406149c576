using TorchSharp.Analyzers.Tests.Devices;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Availability.CudaWithoutCheckAnalyzer, TorchSharp.Analyzers.Availability.FailFastCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>What the fix of TORCH1001 that fails fast makes of a program, and where it is not offered.</summary>
public class FailFastTests
{
    [Theory]
    [InlineData("torch.Tensor _field = [|torch.zeros(3).cuda()|];")]
    [InlineData("torch.Tensor M(torch.Tensor t) => [|t.cuda()|];")]
    [InlineData("torch.Device P { get; } = [|torch.CUDA|];")]
    [InlineData("C(torch.Device d) { } C() : this([|torch.CUDA|]) { }")]
    [InlineData("static torch.Device s_device; static C() { s_device = [|torch.CUDA|]; }")]
    [InlineData("void M(torch.Tensor t) { if (!torch.cuda.is_available()) [|t.cuda()|]; else t.print(); }")]
    [InlineData("void M(torch.Tensor t) {\n#if !NEVER\n        [|t.cuda()|];\n#endif\n        t.print(); }")]
    public Task Not_offered_without_a_body_or_with_a_way_to_go_on(string members)
    {
        var source = $"using TorchSharp;\nclass C\n{{\n    {members}\n}}\n";
        return Test.VerifySourceFixAsync(source, source);
    }

    [Fact]
    public Task Throws_once_at_the_start_of_each_member() => Test.VerifySourceFixAsync(
        """
        using System;
        using TorchSharp;

        class C
        {
            static torch.Tensor M(torch.Tensor t)
            {
                // The first.
                var u = [|t.cuda()|];
                Func<torch.Tensor> f = () => [|t.cuda()|];
        f();

                return Local();
                torch.Tensor Local() => [|u.cuda()|];
            }

            torch.Device P
            {
                get
                {
                    return [|torch.CUDA|];
                }
            }

            void Inline(torch.Tensor t) { [|t.cuda()|]; }
        }
        """,
        """
        using System;
        using TorchSharp;

        class C
        {
            static torch.Tensor M(torch.Tensor t)
            {
                // The first.
                if (!torch.cuda.is_available())
                {
                    throw new InvalidOperationException("This program needs CUDA: no usable NVIDIA GPU or driver was found.");
                }

                var u = t.cuda();
                Func<torch.Tensor> f = () => t.cuda();
        f();

                return Local();
                torch.Tensor Local() => u.cuda();
            }

            torch.Device P
            {
                get
                {
                    if (!torch.cuda.is_available())
                    {
                        throw new InvalidOperationException("This program needs CUDA: no usable NVIDIA GPU or driver was found.");
                    }

                    return torch.CUDA;
                }
            }

            void Inline(torch.Tensor t) { if (!torch.cuda.is_available()) { throw new InvalidOperationException("This program needs CUDA: no usable NVIDIA GPU or driver was found."); } t.cuda(); }
        }
        """);

    [Fact]
    public async Task Top_level_statements_without_using_System()
    {
        var test = new Test
        {
            TestCode = """
                using static TorchSharp.torch;

                var x = zeros(3);
                x = [|x.cuda()|];
                """,
            FixedCode = """
                using static TorchSharp.torch;

                if (!cuda.is_available())
                {
                    throw new System.InvalidOperationException("This program needs CUDA: no usable NVIDIA GPU or driver was found.");
                }

                var x = zeros(3);
                x = x.cuda();
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.FixedState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
