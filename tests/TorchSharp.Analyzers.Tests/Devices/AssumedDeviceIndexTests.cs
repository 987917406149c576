using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Devices.AssumedDeviceIndexAnalyzer, TorchSharp.Analyzers.Tests.Devices.NoFix>;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>Where TORCH1006 reports, and what it says.</summary>
public class AssumedDeviceIndexTests
{
    [Fact]
    public Task Silent_for_the_first_GPU_and_for_the_current_one() => Test.VerifyAsync("""
        torch.device("cuda");
        torch.device("cuda:0");
        torch.device("cuda", 0);
        torch.device(DeviceType.CUDA, -1);
        torch.device(0);
        t.to(DeviceType.CUDA, 0);
        t.to("cuda:0");
        model.cuda();
        model.cuda(0);
        """);

    [Fact]
    public Task Silent_for_other_devices_and_other_numbers() => Test.VerifyAsync("""
        torch.device("cpu:1");
        torch.device("cpu", 1);
        new torch.Device(DeviceType.CPU, 1);
        t.to(DeviceType.CPU, 1);
        t.select(1, 2);
        torch.zeros(3, 4, device: "cuda");
        torch.cuda.manual_seed(1);
        torch.randint(1, new long[] { 3 }, device: "cuda");
        torch.jit.load("cuda:1", DeviceType.CPU, 1);
        """);

    [Fact]
    public Task Silent_for_indices_that_are_known_only_at_run_time() => Test.VerifyAsync("""
        torch.device($"cuda:{i}");
        torch.device("cuda", i);
        torch.device(i);
        t.to(DeviceType.CUDA, i);
        model.cuda(i);
        DeviceType type = (DeviceType)i;
        t.to(type, 1);
        """);

    [Fact]
    public Task Silent_for_what_TORCH1004_reports() => Test.VerifyAsync("""
        torch.device("gpu:1");
        torch.device("cuda:1:1");
        torch.device("gpu", 1);
        """);

    [Fact]
    public Task Silent_where_the_type_asks_for_the_count() => Test.VerifySourceAsync("""
        using TorchSharp;
        class C
        {
            static bool HasTwo => torch.cuda.device_count() > 1;
            void M(torch.Tensor t, torch.nn.Module model)
            {
                if (HasTwo)
                    t.to("cuda:1");
                model.cuda(1);
            }

            class Inner
            {
                torch.Device _second = new("cuda:1");
            }
        }
        """);

    [Fact]
    public Task Silent_where_another_part_of_the_type_asks() => Test.VerifySourceAsync("""
        using TorchSharp;
        partial class C
        {
            torch.Device Second() => torch.device("cuda:1");
        }

        partial class C
        {
            static int Count() => torch.cuda.device_count();
        }
        """);

    [Fact]
    public Task Silent_for_own_types_of_the_same_names() => Test.VerifySourceAsync("""
        enum DeviceType { CPU, CUDA }
        class Device
        {
            public Device(DeviceType type, int index) { }
            public Device(string description) { }
            public Device cuda(int deviceIndex) => this;
            void M()
            {
                new Device(DeviceType.CUDA, 1);
                new Device("cuda:1").cuda(1);
            }
        }
        """);

    [Fact]
    public Task Silent_for_own_methods_that_take_the_types_of_TorchSharp() => Test.VerifySourceAsync("""
        using TorchSharp;
        class Row
        {
            public Row to(DeviceType deviceType, int deviceIndex) => this;
            public Row load(string device) => this;
            void M() => to(DeviceType.CUDA, 1).load("cuda:1");
        }
        """);

    [Fact]
    public Task Silent_where_a_failure_is_expected() => Test.VerifySourceAsync("""
        using System;
        using TorchSharp;
        static class Assert
        {
            public static void Throws<T>(Action action) { }
        }

        class C
        {
            void M(torch.Tensor t) => Assert.Throws<Exception>(() => t.to("cuda:99"));
        }
        """);

    [Fact]
    public Task Reports_every_way_to_name_a_device() => Test.VerifyAsync("""
        torch.device([|"cuda:1"|]);
        torch.device([|"CUDA:2"|]);
        torch.device("cuda", [|1|]);
        torch.device(DeviceType.CUDA, [|1|]);
        torch.device([|1|]);
        new torch.Device([|"cuda:1"|]);
        new torch.Device("cuda", [|1|]);
        new torch.Device(DeviceType.CUDA, index: [|2|]);
        new torch.Device([|3|]);
        torch.Device device = [|"cuda:1"|];
        torch.Device typed = new(DeviceType.CUDA, [|1|]);
        t.cuda(new torch.Device([|"cuda:1"|]));
        t.cuda([|"cuda:1"|]);
        t.to([|"cuda:1"|]);
        t.to(DeviceType.CUDA, [|1|]);
        t.to(torch.float32, [|"cuda:1"|]);
        model.cuda([|1|]);
        model.to(DeviceType.CUDA, [|1|]);
        model.to([|"cuda:1"|]);
        torch.zeros(3, device: [|"cuda:1"|]);
        torch.jit.load("model.pt", DeviceType.CUDA, [|1|]);
        torch.jit.load("model.pt", [|"cuda:1"|]);
        """);

    [Fact]
    public Task Reports_constants_and_choices() => Test.VerifyAsync("""
        const int Second = 1;
        const string Name = $"cuda:1";
        torch.device("cuda", [|Second|]);
        torch.device([|Name|]);
        t.to(flag ? [|"cuda:1"|] : "cuda:0");
        t.to(flag ? DeviceType.CUDA : DeviceType.CPU, [|1|]);
        model.cuda(flag ? 0 : [|1|]);
        t.to((DeviceType)1, [|1|]);
        if (torch.cuda.is_available()) model.cuda([|1|]);
        """);

    [Fact]
    public async Task Reports_in_top_level_statements_unless_they_ask()
    {
        var test = new Test
        {
            TestCode = """
                using TorchSharp;
                torch.zeros(3, device: [|"cuda:1"|]);
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
        var asking = new Test
        {
            TestCode = """
                using TorchSharp;
                if (torch.cuda.device_count() > 1)
                    torch.zeros(3, device: "cuda:1");
                """,
        };
        asking.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await asking.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Says_how_many_are_needed_and_how_to_ask() => Test.VerifyMessageAsync(
        "model.cuda({|#0:2|});",
        "'cuda:2' exists only on machines with at least 3 GPUs, and nothing in 'C' asks how many there are; check 'torch.cuda.device_count() > 2' first, or use the first GPU");
}
