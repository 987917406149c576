using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Tests.Devices;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Where TORCH1008 finds code that never runs with the CPU runtime.</summary>
public class CudaCodeOnCpuRuntimeTests
{
    private const string Guarded = "if (torch.cuda.is_available()) model.cuda();";

    [Theory]
    [InlineData("var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU; model.to(d);")]
    [InlineData("var d = torch.CPU; if (torch.cuda.is_available()) d = torch.CUDA; model.to(d);")]
    [InlineData("var d = torch.CPU; if (torch.cuda.is_available()) { d = torch.device(\"cuda\"); } model.to(d);")]
    [InlineData("if (torch.cuda.is_available()) torch.set_default_device(\"cuda\");")]
    [InlineData("if (torch.cuda.is_available()) Console.WriteLine(torch.cuda.device_count());")]
    [InlineData("if (torch.cuda.is_available()) model.to(device);")]
    [InlineData("if (!torch.cuda.is_available()) model.cpu();")]
    [InlineData("if (torch.cuda.is_available() || flag) model.cuda();")]
    [InlineData("if (!torch.cuda.is_available()) Console.WriteLine(); model.cuda();")]
    [InlineData("if (flag) model.cuda();")]
    public Task Silent_where_code_gets_along_with_the_CPU(string statements) => VerifyAsync(statements, "cpu");

    [Theory]
    [InlineData("cuda")]
    [InlineData("cu128")]
    [InlineData("none")]
    [InlineData("")]
    [InlineData(null)]
    public Task Silent_where_the_runtime_is_another_or_not_known(string? backend) => VerifyAsync(Guarded, backend);

    [Theory]
    [InlineData("if ([|torch.cuda.is_available()|]) model.cuda();")]
    [InlineData("if ([|torch.cuda.is_available()|] && flag) { t = t.to(torch.CUDA); }")]
    [InlineData("if ([|torch.cuda.is_available()|]) torch.zeros(1, device: \"cuda\");")]
    [InlineData("if ([|torch.cuda.is_available()|]) t.to(new torch.Device(\"cuda:0\"));")]
    [InlineData("if (![|torch.cuda.is_available()|]) model.cpu(); else model.to(DeviceType.CUDA);")]
    [InlineData("if (!([|torch.cuda.is_available()|] && flag)) return; model.cuda();")]
    [InlineData("if (![|torch.cuda.is_available()|]) { throw new Exception(); } model.cuda();")]
    [InlineData("if ([|torch.cuda_is_available()|]) model.cuda(); if (torch.cuda.is_available()) t.cuda();")]
    public Task Reports_the_first_check_whose_code_needs_CUDA(string statements) => VerifyAsync(statements, "cpu");

    [Fact]
    public async Task Says_why_the_code_never_runs_and_what_to_set()
    {
        var test = Create("if ({|#0:torch.cuda.is_available()|}) model.cuda();", "cpu");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(CudaCodeOnCpuRuntimeAnalyzer.Rule).WithLocation(0).WithMessage(
            "This project resolved the CPU runtime, so 'torch.cuda.is_available()' is never true and the code for CUDA behind it never runs; set 'TorchSharpBackend' to 'cuda' to build for CUDA"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string statements, string? backend) => Create(statements, backend).RunAsync(TestContext.Current.CancellationToken);

    private static DeviceTest<CudaCodeOnCpuRuntimeAnalyzer, NoFix> Create(string statements, string? backend)
    {
        var test = new DeviceTest<CudaCodeOnCpuRuntimeAnalyzer, NoFix>
        {
            TestCode = $$"""
                using System;
                using TorchSharp;
                class C
                {
                    void M(torch.nn.Module model, torch.Tensor t, torch.Device device, bool flag)
                    {
                        {{statements}}
                    }
                }
                """,
        };
        if (backend is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/build.globalconfig", $"is_global = true\nbuild_property.TorchSharpResolvedBackend = {backend}\n"));
        }

        return test;
    }
}
