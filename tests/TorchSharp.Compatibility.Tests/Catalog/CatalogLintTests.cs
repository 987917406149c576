using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility.Tests.Catalog;

/// <summary>What must hold in the tables whatever their sources say.</summary>
public class CatalogLintTests
{
    [Fact]
    public void Releases_are_sorted_and_none_stands_twice()
    {
        var versions = TorchSharpCatalog.Releases.Select(release => release.Version).ToList();
        versions.ShouldBe(versions.Order());
        versions.Distinct().Count().ShouldBe(versions.Count);
        versions[0].Minor.ShouldBe(91);
        TorchSharpCatalog.Newest.Version.ShouldBe(versions[^1]);
    }

    [Fact]
    public void Libtorch_and_cuda_never_go_back_from_one_release_to_the_next()
    {
        foreach (var (older, newer) in TorchSharpCatalog.Releases.Zip(TorchSharpCatalog.Releases.Skip(1)))
        {
            newer.Cuda.ShouldBeGreaterThanOrEqualTo(older.Cuda, newer.ToString());
            if (older.LibTorchVersion is not null)
                newer.LibTorchVersion!.ShouldBeGreaterThanOrEqualTo(older.LibTorchVersion, newer.ToString());
        }
    }

    [Fact]
    public void Every_release_with_cuda_has_a_minimum_driver()
    {
        foreach (var release in TorchSharpCatalog.Releases)
            DriverCatalog.RequirementOf(release.Cuda).ShouldNotBeNull(release.ToString());
    }

    [Fact]
    public void Every_libtorch_since_1_9_has_its_architectures_on_both_systems()
    {
        foreach (var release in TorchSharpCatalog.Releases.Where(release => release.Version.Minor >= 92))
        {
            LibTorchBuilds.Find(release, OperatingSystemFamily.Linux).ShouldNotBeNull(release.ToString());
            LibTorchBuilds.Find(release, OperatingSystemFamily.Windows).ShouldNotBeNull(release.ToString());
        }
    }

    [Fact]
    public void Minimum_drivers_never_fall_as_cuda_rises()
    {
        foreach (var (older, newer) in DriverCatalog.MajorRequirements.Zip(DriverCatalog.MajorRequirements.Skip(1)))
        {
            newer.CudaMajor.ShouldBeGreaterThan(older.CudaMajor);
            (newer.LinuxDriver > older.LinuxDriver).ShouldBeTrue();
            (newer.WindowsDriver > older.WindowsDriver).ShouldBeTrue();
        }

        foreach (var (older, newer) in DriverCatalog.ToolkitReleases.Zip(DriverCatalog.ToolkitReleases.Skip(1)))
        {
            newer.Cuda.ShouldBeGreaterThanOrEqualTo(older.Cuda, newer.Name);
            if (older.LinuxDriver is { } linux && newer.LinuxDriver is { } newerLinux)
                (newerLinux >= linux).ShouldBeTrue(newer.Name);
        }

        foreach (var requirement in DriverCatalog.MajorRequirements)
            (requirement.WindowsDriverOfReleaseNotes >= requirement.WindowsDriver).ShouldBeTrue();
    }

    [Fact]
    public void Driver_branches_rise_together_with_what_they_serve()
    {
        foreach (var (older, newer) in DriverCatalog.Branches.Zip(DriverCatalog.Branches.Skip(1)))
        {
            newer.Branch.ShouldBeGreaterThan(older.Branch);
            newer.WindowsMajors[0].ShouldBeGreaterThan(older.WindowsMajors[^1]);
            if (older.IsExact && newer.IsExact)
                newer.HighestCuda.ShouldBeGreaterThan(older.HighestCuda);
        }
    }

    [Theory]
    [InlineData("570.133.07", OperatingSystemFamily.Linux, "12.8")]
    [InlineData("565.57.01", OperatingSystemFamily.Linux, "12.7")]
    [InlineData("526.98", OperatingSystemFamily.Windows, "12.0")]
    [InlineData("566.14", OperatingSystemFamily.Windows, "12.7")]
    [InlineData("596.36", OperatingSystemFamily.Windows, "13.2")]
    [InlineData("999.10", OperatingSystemFamily.Linux, "13.4")]
    public void The_highest_cuda_of_a_driver_is_that_of_its_branch(string driver, OperatingSystemFamily system, string cuda) =>
        DriverCatalog.HighestCuda(DriverVersion.Parse(driver), system).ShouldBe(CudaVersion.Parse(cuda));

    [Fact]
    public void A_driver_older_than_all_branches_has_no_answer() =>
        DriverCatalog.HighestCuda(DriverVersion.Parse("340.108"), OperatingSystemFamily.Linux).ShouldBeNull();

    [Fact]
    public void Architectures_are_sorted_and_no_build_stands_twice()
    {
        foreach (var build in LibTorchBuilds.All)
            build.Sass.ShouldBe(build.Sass.Order().Distinct(), build.LibTorchVersion);
        LibTorchBuilds.All.Select(build => (build.LibTorchVersion, build.Cuda, build.OperatingSystem)).Distinct().Count().ShouldBe(LibTorchBuilds.All.Count);
    }

    [Fact]
    public void Pci_ranges_are_sorted_and_disjoint()
    {
        foreach (var range in GpuCatalog.PciDeviceIdRanges)
            range.First.ShouldBeLessThanOrEqualTo(range.Last);
        foreach (var (lower, higher) in GpuCatalog.PciDeviceIdRanges.Zip(GpuCatalog.PciDeviceIdRanges.Skip(1)))
            lower.Last.ShouldBeLessThan(higher.First);
    }

    [Theory]
    [InlineData("NVIDIA GeForce RTX 2050", "8.6")]
    [InlineData("NVIDIA GeForce MX570", "8.6")]
    [InlineData("NVIDIA GeForce RTX 3050 A Laptop GPU", "8.9")]
    [InlineData("GeForce GTX TITAN X", "5.2")]
    [InlineData("NVIDIA TITAN X (Pascal)", "6.1")]
    [InlineData("NVIDIA H200", "9.0")]
    [InlineData("NVIDIA GeForce RTX 5090", "12.0")]
    [InlineData("NVIDIA GB10", "12.1")]
    public void Names_that_mislead_are_answered_right(string name, string capability) =>
        GpuCatalog.FindByName(name).ShouldBe(ComputeCapability.Parse(capability));

    [Theory]
    [InlineData("AMD Radeon RX 7900 XTX")]
    [InlineData("Intel(R) UHD Graphics 770")]
    [InlineData("")]
    public void Other_names_have_no_answer(string name) => GpuCatalog.FindByName(name).ShouldBeNull();

    [Fact]
    public void Every_table_names_its_source()
    {
        foreach (var fault in KnownFaults.All)
        {
            fault.Source.ShouldContain("dotnet/", customMessage: fault.Id);
            Regex.IsMatch(fault.Symptom, "^[a-z].*[^.]$").ShouldBeTrue($"{fault.Id}: the symptom is the rest of a sentence");
        }

        KnownFaults.All.Select(fault => fault.Id).Distinct().Count().ShouldBe(KnownFaults.All.Count);
    }
}
