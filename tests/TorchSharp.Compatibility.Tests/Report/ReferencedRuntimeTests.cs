using NuGet.Versioning;
using TorchSharp.Compatibility.Tests.Selection;
using static TorchSharp.Compatibility.Tests.Selection.Machines;

namespace TorchSharp.Compatibility.Tests.Report;

/// <summary>What a report says of a runtime package that the project references by hand.</summary>
public class ReferencedRuntimeTests
{
    private static readonly PortableRid s_linux = PortableRid.From("linux-x64");

    private static DecisionMessage Judge(
        Machine machine, string id = "libtorch-cuda-12.8-linux-x64", string? release = "0.106.0", string host = "linux-x64", string target = "linux-x64", Backend backend = Backend.Cuda)
    {
        var reported = ReferencedRuntime.Judge(
            Requests.For(target, host: host) with { Version = VersionRequest.Pinned(NuGetVersion.Parse(release ?? "0.106.0"), id) }, machine, new RuntimePackage(id, NuGetVersion.Parse("2.10.0")), backend,
            release is null ? null : TorchSharpCatalog.Find(NuGetVersion.Parse(release)), backend == Backend.Cuda ? s_linux : null);
        reported.IsReferenced.ShouldBeTrue();
        reported.Decision.Package!.Id.ShouldBe(id);
        reported.Decision.Rejected.ShouldBeEmpty();
        return reported.Decision.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_package_that_driver_and_GPU_run_is_told_with_both()
    {
        var message = Judge(Linux("570.124.06", Gpu("9.0", "NVIDIA H200")));
        message.Severity.ShouldBe(MessageSeverity.Information);
        message.Text.ShouldBe("Driver 570.124.06 (from the test) is new enough (525.60.13 or newer), and this build has code for NVIDIA H200 (compute capability 9.0).");
    }

    [Theory]
    [InlineData("450.80.02", "7.0", "TORCH2005", "needs driver 525.60.13 or newer. libtorch-cuda-12.8-linux-x64 2.10.0 can't compute on the GPU here.")]
    [InlineData("550.54.15", "6.1", "TORCH2006", "has no code for NVIDIA Test GPU (compute capability 6.1). libtorch-cuda-12.8-linux-x64 2.10.0 can't compute on the GPU here.")]
    public void A_package_that_they_do_not_run_is_told_with_the_newest_that_does(string driver, string capability, string code, string text)
    {
        var message = Judge(Linux(driver, Gpu(capability)));
        (message.Code, message.Severity).ShouldBe((code, MessageSeverity.Warning));
        message.Text.ShouldContain(text);
        message.Text.ShouldMatch(@"[Rr]eference TorchSharp 0\.\d+\.\d+, the newest that runs here \(cu\d+\)\.$");
    }

    [Theory]
    [InlineData("570.124.06", "9.0")]
    [InlineData("450.80.02", "7.0")]
    [InlineData("550.54.15", "6.1")]
    public void The_verdict_is_that_of_the_choice(string driver, string capability)
    {
        var machine = Linux(driver, Gpu(capability));
        (Judge(machine).Severity == MessageSeverity.Information).ShouldBe(Requests.For("linux-x64", version: "0.106.0").On(machine).Backend == Backend.Cuda);
    }

    [Fact]
    public void Without_a_GPU_it_computes_on_the_CPU() =>
        Judge(Nothing()).Text.ShouldBe("No NVIDIA driver or GPU was found on this machine. libtorch-cuda-12.8-linux-x64 2.10.0 computes on the CPU here.");

    [Fact]
    public void A_CPU_package_does_so_on_every_machine() =>
        Judge(Linux("450.80.02", Gpu("3.5")), "TorchSharp-cpu", backend: Backend.Cpu).Text.ShouldBe("TorchSharp-cpu 2.10.0 computes on the CPU, whatever the machine has.");

    [Fact]
    public void What_is_not_known_is_said()
    {
        Judge(Linux("570.124.06", Gpu("9.0")), release: null).Text.ShouldContain("It is not known which TorchSharp release");
        Judge(Linux("570.124.06", Gpu("9.0")), host: "win-x64").Text.ShouldContain("The GPUs of this win-x64 machine say nothing about linux-x64");
        Judge(Windows("570.124.06", Gpu("9.0")), host: "win-x64", target: "win-x64").Text.ShouldContain("is for linux-x64, and nothing of it is used on win-x64");
    }

    [Theory]
    [InlineData("TorchSharp-cuda-linux", Backend.Cuda, 3 + 24, "libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("TorchSharp-cpu", Backend.Cpu, 6, "libtorch-cpu-osx-arm64 2.10.0")]
    public void A_bundle_is_fetched_with_what_it_references(string id, Backend backend, int count, string contained)
    {
        var version = NuGetVersion.Parse("0.106.0");
        var decision = new RuntimeDecision { Version = version, Backend = backend, Package = new RuntimePackage(id, version) };
        var packages = PackagesToFetch.Of(decision, s_linux);
        packages.Count.ShouldBe(count);
        packages.ShouldContain($"{id} 0.106.0");
        packages.ShouldContain(contained);
    }
}
