using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;
using Test = TorchSharp.Analyzers.Tests.Devices.DeviceTest<TorchSharp.Analyzers.Devices.UnreadableDeviceAnalyzer, TorchSharp.Analyzers.Devices.CorrectDeviceTextCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>Where TORCH1004 reports, what it says, and what its fix makes of it.</summary>
public class UnreadableDeviceTests
{
    [Fact]
    public Task Silent_for_what_TorchSharp_reads() => Test.VerifyAsync("""
        torch.device("cpu");
        torch.device("CUDA");
        torch.device("cuda:0");
        torch.device("cuda", 0);
        torch.device("Mps");
        new torch.Device("meta");
        new torch.Device("cuda: 1 ");
        new torch.Device(" cuda :0");
        new torch.Device("1");
        new torch.Device("1:0");
        new torch.Device("cuda", -1);
        new torch.Device(nameof(DeviceType.CUDA));
        t.to("cpu:0");
        model.to("cuda:3");
        torch.jit.load("gpu", "cpu");
        torch.device(i);
        torch.device(DeviceType.CUDA, 1);
        torch.Device device = "cuda";
        torch.Device none = null;
        """);

    [Fact]
    public Task Silent_for_texts_that_are_known_only_at_run_time() => Test.VerifyAsync("""
        var name = Console.ReadLine();
        torch.device(name);
        torch.device("gpu" + i);
        torch.device($"gpu{i}");
        t.to(flag ? name : "cpu");
        torch.Device device = name;
        """);

    [Fact]
    public Task Silent_for_other_texts_and_other_types() => Test.VerifySourceAsync("""
        using TorchSharp;
        enum DeviceType { GPU }
        class Device
        {
            public Device(string description) { }
            public static implicit operator Device(string description) => new Device(description);
        }

        class Row
        {
            public Row to(string device) => this;
            public static void load(string map_location) { }
            void M(torch.Tensor t, string device = "gpu")
            {
                to("gpu");
                load("gpu");
                new Device("gpu");
                Device own = "gpu";
                M(t, "gpu");
                t.save("gpu");
                t.rename(new[] { "gpu" });
                string text = "gpu";
            }
        }
        """);

    [Fact]
    public async Task A_text_that_fails_anywhere_does_not_want_a_check_for_CUDA()
    {
        var test = new CSharpAnalyzerTest<CudaWithoutCheckAnalyzer, DefaultVerifier>
        {
            TestCode = """
                using TorchSharp;
                class C
                {
                    void M(torch.Tensor t, torch.nn.Module model)
                    {
                        torch.device("cuda:x");
                        torch.device("cuda:0:0");
                        torch.device("cuda:");
                        t.to("gpu");
                        model.to("cuda0");
                        torch.Device device = "cuda:99999999999";
                        t.to(device);
                    }
                }
                """,
        };
        test.TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Silent_where_a_failure_is_expected() => Test.VerifySourceAsync("""
        using System;
        using TorchSharp;
        static class Assert
        {
            public static void Throws<T>(Func<object> action) { }
            public static void ThrowsExactly<T>(Action action) { }
        }

        class C
        {
            void M()
            {
                Assert.Throws<ArgumentException>(() => torch.device("gpu"));
                Assert.ThrowsExactly<ArgumentException>(() => { torch.Device device = "gpu"; });
            }
        }
        """);

    [Fact]
    public Task Reports_every_way_to_hand_over_a_text() => Test.VerifyAsync("""
        torch.device([|"gpu"|]);
        torch.device(description: [|"gpu"|]);
        torch.device([|"gpu"|], 0);
        new torch.Device([|"gpu"|]);
        torch.Device device = new([|"gpu"|]);
        torch.Device implicitly = [|"gpu"|];
        device = [|"gpu"|];
        var cast = (torch.Device)[|"gpu"|];
        t.to([|"gpu"|]);
        t.to(torch.float32, [|"gpu"|]);
        t.cuda([|"gpu"|]);
        model.to([|"gpu"|]);
        torch.set_default_device([|"gpu"|]);
        torch.jit.load("model.pt", [|"gpu"|]);
        torch.jit.load<torch.Tensor, torch.Tensor>("model.pt", [|"gpu"|]);
        torch.zeros(3, device: [|"gpu"|]);
        Linear(3, 4, device: [|"gpu"|]);
        var devices = new torch.Device[] { [|"gpu"|], "cpu" };
        torch.Device Local() => [|"gpu"|];
        """);

    [Fact]
    public Task Reports_every_text_that_can_not_be_read() => Test.VerifyAsync("""
        torch.device([|""|]);
        torch.device([|" "|]);
        torch.device([|":0"|]);
        torch.device([|"cuda:"|]);
        torch.device([|"cuda:x"|]);
        torch.device([|"cuda:0x1"|]);
        torch.device([|"cuda:1.5"|]);
        torch.device([|"cuda:99999999999"|]);
        torch.device([|"99999999999"|]);
        torch.device([|"cuda0"|]);
        torch.device([|"gpu:x"|]);
        torch.device([|"cuda,"|]);
        torch.device([|"cuda:0:0"|]);
        torch.device([|"::"|]);
        new torch.Device([|"cuda:0"|], 0);
        new torch.Device(deviceType: [|"cuda:0"|]);
        """);

    [Fact]
    public Task Reports_constants_and_choices() => Test.VerifyAsync("""
        const string Name = "gpu";
        const string Indexed = $"{Name}:0";
        torch.device([|Name|]);
        torch.device([|Indexed|]);
        torch.device([|Name + ":0"|]);
        torch.device(flag ? [|"gpu"|] : "cpu");
        torch.device(i switch { 0 => "cpu", 1 => "cuda", _ => [|"gpu"|] });
        torch.Device device = torch.cuda.is_available() ? [|"gpu"|] : "cpu";
        torch.Device other = flag ? torch.CPU : [|"gpu"|];
        t.to(Console.ReadLine() ?? [|"gpu"|]);
        torch.device([|@"gpu"|]);
        torch.device([|\"\"\"gpu\"\"\"|]);
        """.Replace("\\\"", "\"", StringComparison.Ordinal));

    [Fact]
    public async Task Reports_in_collection_expressions()
    {
        Assert.SkipUnless(LanguageVersionFacts.TryParse("12", out _), "This Roslyn does not know them.");
        await Test.VerifyAsync("torch.Device[] devices = [[|\"gpu\"|], \"cpu\"];");
    }

    [Fact]
    public Task Reports_in_initializers_and_default_values() => Test.VerifySourceAsync("""
        using TorchSharp;
        class Base
        {
            protected Base(torch.Device device) { }
        }

        class C : Base
        {
            readonly torch.Device _device = [|"gpu"|];
            static torch.Device Shared { get; } = torch.device([|"gpu"|]);
            torch.Device Arrow => [|"gpu"|];
            C() : base([|"gpu"|]) { }
        }
        """);

    [Theory]
    [InlineData("torch.device({|#0:\"gpu\"|});", "'gpu' throws an ArgumentException, because TorchSharp has no device type of that name; write 'cuda'")]
    [InlineData("torch.device({|#0:\"\"|});", "'' throws an ArgumentException, because TorchSharp has no device type of that name; write 'cpu', 'cuda' or 'cuda:0'")]
    [InlineData("torch.device({|#0:\"cuda:x\"|});", "'cuda:x' throws a FormatException, because what follows the colon is not a number; write 'cpu', 'cuda' or 'cuda:0'")]
    [InlineData("torch.device({|#0:\"cuda:99999999999\"|});", "'cuda:99999999999' throws an OverflowException, because the number is too large; write 'cpu', 'cuda' or 'cuda:0'")]
    [InlineData("torch.device({|#0:\"cuda:0:1\"|});", "'cuda:0:1' means the CPU, because TorchSharp does not read a text with two colons; write 'cpu', 'cuda' or 'cuda:0'")]
    [InlineData("torch.device({|#0:\"cuda:0\"|}, 0);", "'cuda:0' throws an ArgumentException, because the index is an argument of its own here; write 'cuda'")]
    [InlineData("torch.device({|#0:\"cuda:0\"|}, i);", "'cuda:0' throws an ArgumentException, because the index is an argument of its own here; write the type alone, 'cpu' or 'cuda'")]
    public Task Says_what_happens_and_what_to_write(string statement, string message) => Test.VerifyMessageAsync(statement, message);

    [Fact]
    public Task No_fix_where_it_is_not_clear_what_was_meant() => Test.VerifyNoFixAsync("""
        const string Name = "gpu";
        torch.device([|Name|]);
        torch.device([|"gp" + "u"|]);
        torch.device([|""|]);
        torch.device([|"graphics"|]);
        torch.device([|"cuda:x"|]);
        torch.device([|"cuda:0:1"|]);
        torch.device([|"cuda:0"|], 1);
        torch.device([|"cuda:0"|], i);
        new torch.Device(deviceType: [|"cuda:0"|]);
        """);

    [Fact]
    public Task The_fix_writes_the_device_that_was_meant() => Test.VerifyFixAsync(
        """
        torch.device([|"gpu"|]);
        torch.device([|"GPU:1"|]);
        torch.device([|"gpu0"|], 0);
        torch.device([|"nvidia"|]);
        torch.device([|"cuda0"|]);
        torch.device([|"cuda-1"|]);
        torch.device([|"cuda_2"|]);
        torch.device([|"cuda(3)"|]);
        torch.device([|"cuda:"|]);
        torch.device([|"cpu0"|]);
        torch.device([|"metal"|]);
        new torch.Device([|"cuda:0"|], 0);
        t.to(/* the fast one */ [|@"gpu"|] /* here */, copy: true); // after
        var device = flag
            ? [|"gpu"|] // with
            : torch.CPU;
        """,
        """
        torch.device("cuda");
        torch.device("cuda:1");
        torch.device("cuda", 0);
        torch.device("cuda");
        torch.device("cuda:0");
        torch.device("cuda:1");
        torch.device("cuda:2");
        torch.device("cuda:3");
        torch.device("cuda");
        torch.device("cpu");
        torch.device("mps");
        new torch.Device("cuda", 0);
        t.to(/* the fast one */ "cuda" /* here */, copy: true); // after
        var device = flag
            ? "cuda" // with
            : torch.CPU;
        """);
}
