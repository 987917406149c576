namespace TorchSharp.StandIns.Tests;

/// <summary>What the stand-in does like TorchSharp on a machine without CUDA, and how it says what it can't do.</summary>
public class StandInBehaviourTests
{
    [Fact]
    public void No_device_but_the_CPU_is_available()
    {
        torch.cuda.is_available().ShouldBeFalse();
        torch.cuda_is_available().ShouldBeFalse();
        torch.cuda.is_cudnn_available().ShouldBeFalse();
        torch.cuda.device_count().ShouldBe(0);
        torch.mps_is_available().ShouldBeFalse();
        torch.TryInitializeDeviceType(DeviceType.CUDA).ShouldBeFalse();
        torch.TryInitializeDeviceType(DeviceType.MPS).ShouldBeFalse();
        torch.TryInitializeDeviceType(DeviceType.CPU).ShouldBeTrue();
    }

    public static TheoryData<string, Func<object>> CudaAtOnce => new()
    {
        { "torch.CUDA", () => torch.CUDA },
        { "device(string)", () => torch.device("cuda") },
        { "device(string, int)", () => torch.device("cuda", 0) },
        { "device(DeviceType)", () => torch.device(DeviceType.CUDA) },
        { "InitializeDevice", () => torch.InitializeDevice(new torch.Device("cuda:1")) },
        { "InitializeDeviceType", () => { torch.InitializeDeviceType(DeviceType.CUDA); return "initialised"; } },
    };

    [Theory]
    [MemberData(nameof(CudaAtOnce), DisableDiscoveryEnumeration = true)]
    public void Asking_for_CUDA_fails_as_in_TorchSharp(string member, Func<object> ask) =>
        Should.Throw<InvalidOperationException>(ask, member).Message.ShouldStartWith("Torch device type CUDA did not initialise on the current machine.");

    [Fact]
    public void Asking_for_MPS_fails_as_in_TorchSharp() =>
        Should.Throw<InvalidOperationException>(() => torch.MPS).Message.ShouldBe("Torch device type 'MPS' is not available on this platform.");

    [Theory]
    [InlineData("cpu", DeviceType.CPU, -1, "cpu")]
    [InlineData("cuda", DeviceType.CUDA, -1, "cuda")]
    [InlineData("CUDA:1", DeviceType.CUDA, 1, "cuda:1")]
    [InlineData("1", DeviceType.CUDA, -1, "cuda")]
    [InlineData("a:b:c", DeviceType.CPU, -1, "cpu")]
    public void A_device_description_is_parsed_without_a_look_at_the_machine(string description, DeviceType type, int index, string text)
    {
        torch.Device device = description;

        device.type.ShouldBe(type);
        device.index.ShouldBe(index);
        device.ToString().ShouldBe(text);
    }

    [Fact]
    public void A_wrong_device_description_is_refused()
    {
        Should.Throw<ArgumentException>(() => new torch.Device("gpu"));
        Should.Throw<FormatException>(() => new torch.Device("cuda:x"));
        Should.Throw<ArgumentException>(() => new torch.Device("cuda:0", 0));
    }

    [Fact]
    public void An_index_alone_means_CUDA_and_is_not_checked() => torch.device(1).ToString().ShouldBe("cuda:1");

    [Fact]
    public void The_default_device_is_the_CPU() => torch.InitializeDevice(null).ShouldBe(torch.CPU);

    public static TheoryData<string, Action> Native => new()
    {
        { "'torch.rand' of the stand-in package TorchSharp", () => torch.rand(5, 3) },
        { "'torch.nn.Linear' of the stand-in package TorchSharp", () => torch.nn.Linear(1, 2) },
        { "'torch.cuda.synchronize' of the stand-in package TorchSharp", () => torch.cuda.synchronize() },
        { "'torch.nn.Module' of the stand-in package TorchSharp", () => _ = new Identity() },
        { "'torchvision.models.resnet18' of the stand-in package TorchVision", () => torchvision.models.resnet18() },
        { "'torchaudio.transforms.Resample' of the stand-in package TorchAudio", () => torchaudio.transforms.Resample() },
    };

    [Theory]
    [MemberData(nameof(Native), DisableDiscoveryEnumeration = true)]
    public void What_needs_native_code_says_so(string start, Action call) =>
        Should.Throw<NotSupportedException>(call).Message.ShouldBe($"{start} has no native code behind it; restore the real package to run this program.");

    [Fact]
    public void A_program_gets_as_far_as_its_first_tensor() =>
        Should.Throw<NotSupportedException>(() => TrainingProgram.Synthesize(10)).Message.ShouldContain("'torch.randn'");

    private sealed class Identity() : torch.nn.Module<torch.Tensor, torch.Tensor>("identity")
    {
        public override torch.Tensor forward(torch.Tensor input) => input;
    }
}
