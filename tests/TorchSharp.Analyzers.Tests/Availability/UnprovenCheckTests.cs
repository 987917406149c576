using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Where TORCH1002 says that nothing follows from a check, and why.</summary>
public class UnprovenCheckTests
{
    [Fact]
    public Task Silent_where_the_check_is_understood() => UnprovenCheckTest.VerifyAsync("""
        static bool HasGpu() => torch.cuda.is_available();
        void Around(torch.Tensor t) { if (torch.cuda.is_available()) t.cuda(); }
        void Helper(torch.Tensor t) { if (HasGpu()) t.cuda(); }
        void Marked(IMachine m, torch.Tensor t) { if (m.MarkedGpu) t.cuda(); }
        void Leaves(IMachine m, torch.Tensor t) { if (!torch.cuda.is_available() || !m.HasGpu) return; t.cuda(); }
        """);

    [Fact]
    public Task Silent_where_no_condition_has_a_check() => UnprovenCheckTest.VerifyAsync("""
        bool UseGpu { get; set; }
        void Nothing(torch.Tensor t) => t.cuda();
        void Wish(IMachine m, torch.Tensor t) { if (m.UseCuda) t.cuda(); }
        void Other(IMachine m, torch.Tensor t) { if (m.IsFast) t.cuda(); }
        void Number(IMachine m, torch.Tensor t) { if (m.GpuCount > 0) t.cuda(); }
        void Visible(torch.Tensor t) { if (UseGpu) t.cuda(); }
        void Parameter(bool gpu, torch.Tensor t) { if (gpu) t.cuda(); }
        """);

    [Fact]
    public Task Silent_where_the_check_is_not_on_the_way() => UnprovenCheckTest.VerifyAsync("""
        void Printed(IMachine m, torch.Tensor t) { Console.WriteLine(m.HasGpu); t.cuda(); }
        void Beside(IMachine m, torch.Tensor t) { if (m.HasGpu) Console.WriteLine(); t.cuda(); }
        void Later(IMachine m, torch.Tensor t) { t.cuda(); if (!m.HasGpu) return; }
        void Inside(IMachine m, torch.Tensor t) { if (t.cuda().is_leaf && m.HasGpu) return; }
        void Elsewhere(IMachine m, torch.Tensor t)
        {
            if (m.HasGpu) Local();
            void Local() => t.cuda();
        }
        """);

    [Fact]
    public Task Silent_where_nothing_needs_CUDA() => UnprovenCheckTest.VerifyAsync("""
        void M(IMachine m, torch.Tensor t) { if (m.HasGpu) t.cpu(); }
        """);

    [Fact]
    public Task Reports_members_whose_code_is_not_visible() => UnprovenCheckTest.VerifyAsync("""
        protected virtual bool OwnGpu => true;
        void If(IMachine m, torch.Tensor t) { if ([|m.HasGpu|]) t.cuda(); }
        void Call(IMachine m, torch.Tensor t) { if ([|m.IsCudaThere(0)|] && t.is_leaf) { t.print(); t.cuda(); } }
        void Leaves(IMachine m, torch.Tensor t) { if (![|m.HasGpu|]) { return; } t.print(); t.cuda(); }
        void Throws(IMachine m, torch.Tensor t) { if (![|m.HasGpu|]) throw new Exception(); t.cuda(); }
        torch.Device Choice(IMachine m) => [|m.HasGpu|] ? torch.CUDA : torch.CPU;
        torch.Device Switch(IMachine m) => [|m.HasGpu|] switch { true => torch.CUDA, false => torch.CPU };
        bool And(IMachine m, torch.Tensor t) => [|m.HasGpu|] && t.cuda().is_leaf;
        void While(IMachine m, torch.Tensor t) { while ([|m.HasGpu|]) t.cuda(); }
        void Lambda(IMachine m, torch.Tensor t) { if ([|m.HasGpu|]) { Action a = () => t.cuda(); a(); } }
        void Virtual(torch.Tensor t) { if ([|OwnGpu|]) t.cuda(); }
        void Local(IMachine m, torch.Tensor t) { var gpu = [|m.HasGpu|]; if (gpu) t.cuda(); }
        """);

    [Fact]
    public Task Reports_a_check_once_however_many_uses_it_has() => UnprovenCheckTest.VerifyAsync("""
        void M(IMachine m, torch.Tensor t) { if ([|m.HasGpu|]) { t.cuda(); t.cuda(); torch.zeros(1, device: "cuda"); } }
        """);

    [Fact]
    public Task Reports_checks_of_TorchSharp_that_do_not_decide() => UnprovenCheckTest.VerifyAsync("""
        void Or(bool flag, torch.Tensor t) { if (flag || [|torch.cuda.is_available()|]) t.cuda(); }
        void Reversed(torch.Tensor t) { if ([|torch.cuda.is_available()|]) return; t.cuda(); }
        void Else(torch.Tensor t) { if ([|torch.cuda.is_available()|]) t.print(); else t.cuda(); }
        """);

    [Fact]
    public async Task Says_what_why_and_what_helps()
    {
        var test = new UnprovenCheckTest("""
            void Opaque(IMachine m, torch.Tensor t) { if ({|#0:m.HasGpu|}) t.cuda(); }
            void Or(bool flag, torch.Tensor t) { if (flag || {|#1:torch.cuda.is_available()|}) t.cuda(); }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(UnprovenCheckAnalyzer.Rule).WithLocation(0).WithMessage(
            "Nothing proves that CUDA is available at 't.cuda()': the code of 'm.HasGpu' can't be seen from here; mark it with [CudaGuard] or list it in 'torchsharp.cuda_guard_members'"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(UnprovenCheckAnalyzer.Rule).WithLocation(1).WithMessage(
            "Nothing proves that CUDA is available at 't.cuda()': it is also reached where 'torch.cuda.is_available()' is false; let the check alone decide, or join it with '&&'"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
