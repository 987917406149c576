using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Tests.Devices;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Availability.UnreachableFallbackAnalyzer, TorchSharp.Analyzers.Tests.Devices.NoFix>;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Where TORCH1007 finds that CUDA is demanded before the check.</summary>
public class UnreachableFallbackTests
{
    [Theory]
    [InlineData("var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.InitializeDeviceType(DeviceType.CUDA); model.cuda();")]
    [InlineData("if (torch.cuda.is_available()) torch.InitializeDeviceType(DeviceType.CUDA); var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("if (!torch.cuda.is_available()) return; torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.print();")]
    [InlineData("try { torch.InitializeDeviceType(DeviceType.CUDA); } catch (Exception) { } var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("if (flag) torch.InitializeDeviceType(DeviceType.CUDA); var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("Action later = () => torch.InitializeDeviceType(DeviceType.CUDA); var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("var e = flag ? torch.CUDA : torch.CPU; var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.InitializeDeviceType(DeviceType.CUDA); Console.WriteLine(torch.cuda.is_available());")]
    [InlineData("torch.InitializeDeviceType(DeviceType.CUDA); System.Diagnostics.Debug.Assert(torch.cuda.is_available());")]
    [InlineData("torch.InitializeDeviceType(DeviceType.CPU); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("var d = DeviceType.CUDA; d = DeviceType.CPU; torch.InitializeDeviceType(d); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("torch.TryInitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("Console.WriteLine(nameof(torch.CUDA)); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("t.cuda(); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("if (flag) { torch.InitializeDeviceType(DeviceType.CUDA); } else if (torch.cuda.is_available()) { t.cuda(); }")]
    [InlineData("_ = flag switch { true when i > 0 => torch.CUDA, _ => torch.CPU }; if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("switch (i) { case 1: torch.InitializeDeviceType(DeviceType.CUDA); break; } if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("while (flag) torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("foreach (var one in tensors) torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("t?.to(torch.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("torch.Device d = null; d ??= torch.CUDA; if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("if (flag) goto cpu; torch.InitializeDeviceType(DeviceType.CUDA); cpu: if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("Show(); torch.InitializeDeviceType(DeviceType.CUDA); void Show() { if (torch.cuda.is_available()) t.cuda(); }")]
    public Task Silent_where_the_check_can_still_decide(string statements) => Test.VerifyAsync(statements);

    [Theory]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("[|torch.InitializeDevice(new torch.Device(DeviceType.CUDA))|]; if (!torch.cuda.is_available()) throw new Exception();")]
    [InlineData("var d = [|torch.CUDA|]; if (!torch.cuda.is_available()) d = torch.CPU;")]
    [InlineData("var d = DeviceType.CUDA; [|torch.InitializeDeviceType(d)|]; if (!torch.cuda.is_available()) d = DeviceType.CPU;")]
    [InlineData("model.to([|torch.CUDA|]); if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; while (flag) { if (torch.cuda.device_count() > 0) t.cuda(); }")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; if (torch.TryInitializeDeviceType(DeviceType.CUDA)) t.cuda();")]
    [InlineData("try { [|torch.InitializeDeviceType(DeviceType.CUDA)|]; if (torch.cuda.is_available()) t.cuda(); } finally { }")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    public Task Reports_what_throws_before_the_check(string statements) => Test.VerifyAsync(statements);

    [Theory]
    [InlineData("torch.cuda.device_count() > 1")]
    [InlineData("torch.cuda.device_count() >= 2")]
    [InlineData("torch.cuda.device_count() == 1")]
    [InlineData("torch.cuda.device_count() != 1")]
    [InlineData("torch.cuda.device_count() <= 1")]
    [InlineData("torch.cuda.device_count() > i")]
    [InlineData("torch.cuda.device_count() - 1 > 0")]
    [InlineData("torch.cuda.device_count() is 1 or 2")]
    [InlineData("1 < torch.cuda.device_count()")]
    [InlineData("torch.cuda.is_cudnn_available()")]
    [InlineData("t.is_cuda")]
    [InlineData("!t.is_cuda")]
    [InlineData("torch.cuda.is_available() && flag")]
    [InlineData("flag && torch.cuda.is_available()")]
    [InlineData("!torch.cuda.is_available() || flag")]
    [InlineData("torch.cuda.is_available() && torch.cuda.device_count() > 1")]
    [InlineData("torch.cuda.is_available() == flag")]
    [InlineData("torch.cuda.is_available() ^ flag")]
    [InlineData("torch.cuda.is_available().Equals(flag)")]
    public Task Silent_where_the_condition_asks_for_more_than_CUDA(string condition) =>
        Test.VerifyAsync($"torch.InitializeDeviceType(DeviceType.CUDA); if ({condition}) t.print();");

    [Theory]
    [InlineData("torch.cuda.is_available()")]
    [InlineData("!torch.cuda.is_available()")]
    [InlineData("torch.cuda_is_available()")]
    [InlineData("torch.TryInitializeDeviceType(DeviceType.CUDA)")]
    [InlineData("torch.cuda.is_available() == true")]
    [InlineData("false == torch.cuda.is_available()")]
    [InlineData("torch.cuda.is_available() is false")]
    [InlineData("torch.cuda.device_count() > 0")]
    [InlineData("torch.cuda.device_count() >= 1")]
    [InlineData("torch.cuda.device_count() != 0")]
    [InlineData("torch.cuda.device_count() == 0")]
    [InlineData("torch.cuda.device_count() < 1")]
    [InlineData("0 < torch.cuda.device_count()")]
    [InlineData("1 > torch.cuda.device_count()")]
    [InlineData("torch.cuda.device_count() is > 0")]
    [InlineData("torch.cuda.device_count() is not 0")]
    [InlineData("torch.cuda.is_available() && torch.cuda.device_count() > 0")]
    [InlineData("torch.cuda.is_available() || flag")]
    [InlineData("!torch.cuda.is_available() && flag")]
    [InlineData("!(torch.cuda.is_available() && torch.cuda.device_count() >= 1)")]
    public Task Reports_conditions_that_CUDA_alone_decides(string condition) =>
        Test.VerifyAsync($"[|torch.InitializeDeviceType(DeviceType.CUDA)|]; if ({condition}) t.print();");

    [Theory]
    [InlineData("var ok = torch.cuda.is_available(); ok = flag; if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); ok &= flag; if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); bool.TryParse(\"\", out ok); if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); (ok, i) = (flag, 1); if (ok) t.print();")]
    [InlineData("Action later = () => { var ok = torch.cuda.is_available(); ref var same = ref ok; same = flag; if (ok) t.print(); };")]
    [InlineData("var ok = torch.cuda.is_available(); Action off = () => ok = false; off(); if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available() && flag; if (ok) t.print();")]
    [InlineData("var n = torch.cuda.device_count(); n--; if (n > 0) t.print();")]
    [InlineData("var n = torch.cuda.device_count(); if (n > 1) t.print();")]
    [InlineData("var n = torch.cuda.device_count() - 1; if (n > 0) t.print();")]
    [InlineData("var n = (byte)torch.cuda.device_count(); if (n > 0) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); Console.WriteLine(ok);")]
    public Task Silent_where_a_local_is_more_than_the_check(string statements) =>
        Test.VerifyAsync($"torch.InitializeDeviceType(DeviceType.CUDA); {statements}");

    [Theory]
    [InlineData("var ok = torch.cuda.is_available(); if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); var d = !ok ? torch.CPU : torch.CUDA;")]
    [InlineData("bool ok = torch.cuda.device_count() > 0; if (ok == false) t.print();")]
    [InlineData("var n = torch.cuda.device_count(); Console.WriteLine(n > 0 ? \"gpu\" : \"cpu\");")]
    [InlineData("long n = torch.cuda.device_count(); if (n == 0) t.print();")]
    [InlineData("var n = torch.cuda.device_count(); var ok = n >= 1; if (ok) t.print();")]
    [InlineData("var ok = torch.cuda.is_available(); Action show = () => { if (ok) t.print(); };")]
    public Task Reports_a_check_that_a_local_keeps(string statements) =>
        Test.VerifyAsync($"[|torch.InitializeDevice(new torch.Device(\"cuda\"))|]; {statements}");

    [Fact]
    public Task Silent_where_a_check_is_made_before_and_kept() =>
        Test.VerifyAsync("var ok = torch.cuda.is_available(); torch.InitializeDeviceType(DeviceType.CUDA); if (ok) t.print();");

    // A member that is said to be a check says when CUDA is there, not that it is always true then.
    [Fact]
    public Task Silent_where_a_taught_check_decides() => Test.VerifySourceAsync("""
        using System;
        using TorchSharp;

        class CudaGuardAttribute : Attribute { }

        class C
        {
            [CudaGuard] static bool HasBigGpu() => Environment.ProcessorCount > 4;

            void M(torch.Tensor t)
            {
                torch.InitializeDeviceType(DeviceType.CUDA);
                if (HasBigGpu()) t.print();
            }
        }
        """);

    [Fact]
    public async Task Gets_over_a_local_that_is_declared_with_itself()
    {
        var test = new Test
        {
            TestCode = """
                using TorchSharp;
                torch.InitializeDeviceType(DeviceType.CUDA);
                var ok = !ok;
                if (ok && torch.cuda.is_available()) return;
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Gets_through_long_conditions() =>
        Test.VerifyAsync($"torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available(){string.Concat(Enumerable.Repeat(" && flag", 20_000))}) t.print();");

    [Fact]
    public Task Says_what_throws_and_which_check_comes_too_late() => Test.VerifyMessageAsync(
        "{|#0:torch.InitializeDeviceType(DeviceType.CUDA)|}; var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;",
        "'torch.InitializeDeviceType(DeviceType.CUDA)' throws where CUDA is not available, so 'torch.cuda.is_available()' further on is always true and its fallback never runs; check first");

    [Fact]
    public Task Says_which_way_the_condition_goes() => Test.VerifyMessageAsync(
        "var d = {|#0:torch.CUDA|}; if (torch.cuda.device_count() == 0) d = torch.CPU;",
        "'torch.CUDA' throws where CUDA is not available, so 'torch.cuda.device_count() == 0' further on is always false and its fallback never runs; check first");
}
