using TorchSharp.Compatibility.Tests.Selection;
using static TorchSharp.Compatibility.Tests.Selection.Machines;

namespace TorchSharp.Compatibility.Tests.Report;

/// <summary>The table of releases, against the decisions that are made from the same facts.</summary>
public class ReleaseMatrixTests
{
    [Fact]
    public void Every_published_release_has_a_row_newest_first()
    {
        var rows = ReleaseMatrix.Rows(Requests.For("linux-x64"), Nothing());
        rows.Select(row => row.Release).ShouldBe(TorchSharpCatalog.Releases.Where(release => release.IsPublished).Reverse());
        rows.ShouldAllBe(row => row.MinimumDriver != null);
    }

    [Theory]
    [InlineData("linux-x64", "570.124.06", "9.0")]
    [InlineData("linux-x64", "450.80.02", "7.0")]
    [InlineData("linux-x64", "550.54.15", "6.1")]
    [InlineData("win-x64", "528.33", "8.6")]
    [InlineData("win-x64", "576.02", "12.0")]
    public void A_release_with_CUDA_is_one_that_is_chosen_when_it_is_asked_for(string rid, string driver, string capability)
    {
        var machine = With(rid == "win-x64" ? OperatingSystemFamily.Windows : OperatingSystemFamily.Linux, driver, Gpu(capability));
        foreach (var row in ReleaseMatrix.Rows(Requests.For(rid), machine).Where(row => row.Release.LibTorchVersion is not null))
        {
            var decision = Requests.For(rid, version: row.Release.Version.ToNormalizedString()).On(machine);
            row.RunsOnCuda.ShouldBe(decision.Backend == Backend.Cuda, $"{row.Release} on driver {driver}, {capability}: {row.Remark}");
        }
    }

    [Fact]
    public void The_newer_of_two_GPUs_decides_and_each_has_its_column()
    {
        var row = ReleaseMatrix.Rows(Requests.For("linux-x64"), Linux("570.124.06", Gpu("9.0"), Gpu("3.5"))).First(row => row.Release.Version.ToNormalizedString() == "0.106.0");
        row.RunsOnCuda.ShouldBe(true);
        row.Gpus.ShouldBe([ArchitectureSupport.Native, ArchitectureSupport.None]);
    }

    [Fact]
    public void The_host_says_nothing_about_another_target()
    {
        var request = Requests.For("win-x64", host: "linux-x64");
        var host = Linux("525.60.13", Gpu("9.0"));
        var row = Row(request, host);
        (row.RunsOnCpu, row.RunsOnCuda, row.Gpus.Count, row.MinimumDriver).ShouldBe((true, null, 0, DriverVersion.Parse("527.41")));
        // A release without a CUDA package there is known not to have it.
        ReleaseMatrix.Rows(Requests.For("osx-arm64", host: "linux-x64"), ReleaseMatrix.MachineFor(Requests.For("osx-arm64", host: "linux-x64"), host)).ShouldAllBe(other => other.RunsOnCuda == false);

        var declared = host with { Declaration = "TorchSharpDriverVersion=525.60.13" };
        Row(request with { DeclaresMachine = true }, declared).RunsOnCuda.ShouldBe(false);
        Row(Requests.For("linux-x64"), host).RunsOnCuda.ShouldBe(true);

        var text = MatrixText.Write(new RuntimeReport { SdkVersion = "1", Project = "app.csproj", Machine = host, Decisions = [new(request, request.On(host))] });
        text.ShouldContain("Releases for win-x64, net8.0, on a machine of which nothing is known (this one is linux-x64)");
        text.ShouldNotContain("525.60.13");
    }

    [Fact]
    public void A_driver_without_a_GPU_computes_on_the_CPU() =>
        Row(Requests.For("linux-x64"), Linux("570.124.06")).RunsOnCuda.ShouldBe(false);

    [Fact]
    public void A_release_whose_C_library_the_machine_lacks_runs_nowhere()
    {
        var machine = Linux("570.124.06", Gpu("9.0")) with { LibStdCxx = Fact.Known(new Version(3, 4, 30), "libstdc++.so.6") };
        var rows = ReleaseMatrix.Rows(Requests.For("linux-x64"), machine).ToDictionary(row => row.Release.Version.ToNormalizedString());
        (rows["0.106.0"].RunsOnCpu, rows["0.106.0"].RunsOnCuda).ShouldBe((true, true));
        (rows["0.107.0"].RunsOnCpu, rows["0.107.0"].RunsOnCuda).ShouldBe((false, false));
        rows["0.107.0"].Remark.ShouldBe("needs a libstdc++ with GLIBCXX_3.4.32, and this machine has GLIBCXX_3.4.30 (from libstdc++.so.6)");
    }

    private static ReleaseMatrixRow Row(RuntimeRequest request, Machine machine) =>
        ReleaseMatrix.Rows(request, ReleaseMatrix.MachineFor(request, machine)).First(row => row.Release.Version.ToNormalizedString() == "0.106.0");

    [Fact]
    public void What_is_fetched_for_CUDA_includes_the_parts()
    {
        var request = Requests.For("linux-x64", backend: "cuda");
        var decision = request.On(Nothing());
        var packages = PackagesToFetch.Of(decision, request.Target);
        packages.Take(3).ShouldBe(["TorchSharp 0.106.0", "libtorch-cuda-12.8-linux-x64 2.10.0", "libtorch-cuda-12.8-linux-x64-part1 2.10.0"]);
        packages.Count.ShouldBe(2 + 24);
        PackagesToFetch.SizeOf(decision, request.Target)!.InPackagesFolder.ShouldBeGreaterThan(8_000_000_000);
    }

    [Fact]
    public void What_is_fetched_for_the_CPU_is_two_packages_of_unknown_size()
    {
        var request = Requests.For("linux-x64", backend: "cpu");
        PackagesToFetch.Of(request.On(Nothing()), request.Target).ShouldBe(["TorchSharp 0.106.0", "libtorch-cpu-linux-x64 2.10.0"]);
        PackagesToFetch.SizeOf(request.On(Nothing()), request.Target).ShouldBeNull();
    }
}
