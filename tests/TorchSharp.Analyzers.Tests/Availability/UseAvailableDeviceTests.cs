using TorchSharp.Analyzers.Tests.Devices;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Availability.CudaWithoutCheckAnalyzer, TorchSharp.Analyzers.Availability.UseAvailableDeviceCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>What the fix of TORCH1001 that chooses a device makes of a program, and where it is not offered.</summary>
public class UseAvailableDeviceTests
{
    [Theory]
    [InlineData("void M(torch.Tensor t) { [|t.to(\"cuda:1\")|]; }")]
    [InlineData("void M(torch.Tensor t) { [|t.to(DeviceType.CUDA, 1)|]; }")]
    [InlineData("void M(torch.nn.Module m) { [|m.cuda(1)|]; }")]
    [InlineData("void M(torch.Tensor t) { [|t.pin_memory()|]; }")]
    [InlineData("void M(torch.Tensor t) { [|t.storage<float>().cuda()|]; }")]
    [InlineData("void M(torch.Tensor t) { System.Func<torch.Device, bool, torch.Tensor> f = [|t.cuda|]; }")]
    [InlineData("void M(torch.Tensor t) { var d = new torch.Device(\"cuda\"); [|t.to(d)|]; }")]
    [InlineData("torch.Tensor M(torch.Tensor t) => [|t.cuda()|];")]
    [InlineData("torch.Tensor _field = torch.zeros(1, device: [|torch.CUDA|]);")]
    [InlineData("static readonly torch.Device Chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU; torch.Tensor _field = torch.zeros(1, device: [|torch.CUDA|]);")]
    [InlineData("void M() { var d = [|torch.device(\"cuda:1\")|]; }")]
    [InlineData("void M() { Local(null); static void Local(torch.Tensor t) => [|t.cuda()|]; }")]
    [InlineData("void M(torch.Tensor device, torch.Tensor availableDevice) { [|device.cuda()|]; }")]
    [InlineData("void M(torch.Tensor t) {\n#if !NEVER\n        [|t.cuda()|];\n#endif\n        t.print(); }")]
    public Task Not_offered_where_the_result_would_not_compile_or_mean_something_else(string members)
    {
        var source = $"using TorchSharp;\nclass C\n{{\n    {members}\n}}\n";
        return Test.VerifySourceFixAsync(source, source);
    }

    [Fact]
    public Task A_method_of_the_programs_own_gets_the_chosen_device() => Test.VerifySourceFixAsync(
        """
        using TorchSharp;
        class C
        {
            void M(torch.Tensor t) { [|Train(t, new torch.Device("cuda"))|]; [|Train(t, device: new torch.Device("cuda:0"))|]; [|ByName("cuda")|]; }
            void Train(torch.Tensor t, torch.Device device) => t.to(device);
            void ByName(string device) => torch.zeros(1, device: device);
        }
        """,
        """
        using TorchSharp;
        class C
        {
            void M(torch.Tensor t) { var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU; Train(t, device); Train(t, device: device); [|ByName("cuda")|]; }
            void Train(torch.Tensor t, torch.Device device) => t.to(device);
            void ByName(string device) => torch.zeros(1, device: device);
        }
        """);

    [Fact]
    public Task Chooses_once_before_the_first_use() => Test.VerifyFixAsync(
        """
        t.print();
        // To the GPU.
        [|model.cuda()|];
        t = [|t.cuda()|];
        var u = [|t.to(DeviceType.CUDA)|];
        u = [|t.to("cuda", copy: true)|];
        var z = [|torch.zeros(3, device: "cuda:0")|];
        z = [|torch.zeros(3, device: new torch.Device("cuda"))|];
        z = torch.zeros(3, device: [|torch.CUDA|]);
        var script = [|torch.jit.load("model.pt", DeviceType.CUDA)|];
        if (flag)
        {
            Action later = () => [|t.cuda()|];
            later();
        }
        """,
        """
        t.print();
        // To the GPU.
        var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        model.to(device);
        t = t.to(device);
        var u = t.to(device);
        u = t.to(device, copy: true);
        var z = torch.zeros(3, device: device);
        z = torch.zeros(3, device: device);
        z = torch.zeros(3, device: device);
        var script = torch.jit.load("model.pt", device);
        if (flag)
        {
            Action later = () => t.to(device);
            later();
        }
        """);

    [Theory]
    [InlineData("torch.Device _field = [|torch.CUDA|];", "torch.Device _field = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("static torch.Device Chosen { get; } = [|torch.device(\"cuda\")|];", "static torch.Device Chosen { get; } = torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.Device Chosen => [|torch.CUDA|];", "torch.Device Chosen => torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.Device M() { return /* the GPU */ [|torch.CUDA|]; }", "torch.Device M() { return /* the GPU */ torch.cuda.is_available() ? torch.CUDA : torch.CPU; }")]
    [InlineData("C(torch.Device d) { } C() : this([|torch.CUDA|]) { }", "C(torch.Device d) { } C() : this(torch.cuda.is_available() ? torch.CUDA : torch.CPU) { }")]
    [InlineData("System.Func<torch.Device> f = () => [|torch.CUDA|];", "System.Func<torch.Device> f = () => torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.Device M(bool gpu) => gpu ? [|torch.CUDA|] : torch.CPU;", "torch.Device M(bool gpu) => gpu && torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.Device M(bool a, bool b) => a || b ? [|torch.CUDA|] : torch.CPU;", "torch.Device M(bool a, bool b) => (a || b) && torch.cuda.is_available() ? torch.CUDA : torch.CPU;")]
    [InlineData("torch.Device _d; void M(bool gpu) { if (gpu) _d = [|torch.CUDA|]; }", "torch.Device _d; void M(bool gpu) { if (gpu) _d = torch.cuda.is_available() ? torch.CUDA : torch.CPU; }")]
    public Task Chooses_where_a_device_is_chosen(string before, string after) =>
        Test.VerifySourceFixAsync($"using TorchSharp;\nclass C\n{{\n    {before}\n}}\n", $"using TorchSharp;\nclass C\n{{\n    {after}\n}}\n");

    [Fact]
    public Task Goes_on_with_a_local_that_is_now_a_choice() => Test.VerifyFixAsync(
        """
        var a = [|torch.device("cuda")|];
        var b = [|torch.device(DeviceType.CUDA)|];
        t = [|t.cuda()|];
        """,
        """
        var a = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        var b = a;
        t = t.to(a);
        """);

    [Fact]
    public Task Uses_a_local_that_a_check_has_chosen() => Test.VerifyFixAsync(
        """
        var chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        [|model.cuda()|];
        if (flag)
            t = [|t.cuda()|];
        """,
        """
        var chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        model.to(chosen);
        if (flag)
            t = t.to(chosen);
        """);

    [Fact]
    public Task Uses_a_field_that_a_check_has_chosen() => Test.VerifySourceFixAsync(
        """
        using TorchSharp;
        class C
        {
            static readonly torch.Device s_chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
            static torch.Tensor M(torch.Tensor t) => [|t.cuda()|];
        }
        """,
        """
        using TorchSharp;
        class C
        {
            static readonly torch.Device s_chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
            static torch.Tensor M(torch.Tensor t) => t.to(s_chosen);
        }
        """);

    [Fact]
    public Task Does_not_use_what_is_declared_later_or_in_another_case() => Test.VerifyFixAsync(
        """
        switch (i)
        {
            case 1:
                var chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
                t.to(chosen);
                break;
            case 2:
                [|t.cuda()|];
                break;
        }
        """,
        """
        var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        switch (i)
        {
            case 1:
                var chosen = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
                t.to(chosen);
                break;
            case 2:
                t.to(device);
                break;
        }
        """);

    [Fact]
    public Task Chooses_before_a_local_function_is_called() => Test.VerifySourceFixAsync(
        """
        using TorchSharp;
        class C
        {
            void M(torch.Tensor t)
            {
                Local();
                void Local() => [|t.cuda()|];
            }
        }
        """,
        """
        using TorchSharp;
        class C
        {
            void M(torch.Tensor t)
            {
                var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
                Local();
                void Local() => t.to(device);
            }
        }
        """);

    [Fact]
    public async Task Top_level_statements_with_names_that_are_taken()
    {
        var test = new Test
        {
            TestCode = """
                using static TorchSharp.torch;

                var cpu = device("cpu");
                var x = [|zeros(3).cuda()|];
                """,
            FixedCode = """
                using static TorchSharp.torch;

                var cpu = device("cpu");
                var availableDevice = cuda.is_available() ? CUDA : CPU;
                var x = zeros(3).to(availableDevice);
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.FixedState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
