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
    public Task Silent_where_the_check_can_still_decide(string statements) => Test.VerifyAsync(statements);

    [Theory]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("[|torch.InitializeDevice(new torch.Device(DeviceType.CUDA))|]; if (!torch.cuda.is_available()) throw new Exception();")]
    [InlineData("var d = [|torch.CUDA|]; if (!torch.cuda.is_available()) d = torch.CPU;")]
    [InlineData("var d = DeviceType.CUDA; [|torch.InitializeDeviceType(d)|]; if (!torch.cuda.is_available()) d = DeviceType.CPU;")]
    [InlineData("model.to([|torch.CUDA|]); if (torch.cuda.is_available() && flag) t.cuda();")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; while (flag) { if (torch.cuda.device_count() > 1) t.cuda(); }")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; if (torch.TryInitializeDeviceType(DeviceType.CUDA)) t.cuda();")]
    [InlineData("try { [|torch.InitializeDeviceType(DeviceType.CUDA)|]; if (torch.cuda.is_available()) t.cuda(); } finally { }")]
    [InlineData("[|torch.InitializeDeviceType(DeviceType.CUDA)|]; torch.InitializeDeviceType(DeviceType.CUDA); if (torch.cuda.is_available()) t.cuda();")]
    public Task Reports_what_throws_before_the_check(string statements) => Test.VerifyAsync(statements);

    [Fact]
    public Task Says_what_throws_and_which_check_comes_too_late() => Test.VerifyMessageAsync(
        "{|#0:torch.InitializeDeviceType(DeviceType.CUDA)|}; var d = torch.cuda.is_available() ? torch.CUDA : torch.CPU;",
        "'torch.InitializeDeviceType(DeviceType.CUDA)' throws where CUDA is not available, so 'torch.cuda.is_available()' further on is never false and its fallback never runs; check first");
}
