using System.Globalization;
using System.Text.Json.Nodes;
using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Catalog;

/// <summary>Compares every row of the catalog with the facts it was written from, so that a typing error can't stay.</summary>
public class CatalogFactsTests
{
    [Fact]
    public void Releases_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("torchsharp-releases.json")["releases"]!.AsArray();
        TorchSharpCatalog.Releases.Select(release => release.Version.ToNormalizedString()).ShouldBe(facts.Select(fact => Text(fact!["version"])!));
        foreach (var fact in facts)
        {
            var release = TorchSharpCatalog.Find(NuGetVersion.Parse(Text(fact!["version"])!))!;
            release.LibTorchVersion?.ToNormalizedString().ShouldBe(Text(fact["libtorch_nuget_version"]), release.ToString());
            if (Text(fact["libtorch_upstream_version"]) is { } upstream)
                release.UpstreamLibTorchVersion.ShouldBe(upstream, release.ToString());
            foreach (var (rid, cuda) in fact["cuda"]!.AsObject())
                release.Cuda.ToString().ShouldBe(Text(cuda), $"{release} {rid}");
            release.CpuRids.ShouldBe(Texts(fact["cpu_rids"]), release.ToString());
            release.CudaRids.ShouldBe(Texts(fact["cuda_rids"]), release.ToString());
            var packages = fact["packages"]!;
            release.TargetFrameworks.ShouldBe(Texts(fact["tfms"]!["TorchSharp"]), release.ToString());
            foreach (var id in (string[])["TorchSharp-cpu", "TorchSharp-cuda-windows", "TorchVision", "TorchAudio"])
            {
                if (fact["tfms"]![id] is { } frameworks)
                    release.TargetFrameworks.ShouldBe(Texts(frameworks), $"{release} {id}");
            }

            if (fact["tfms"]!["TorchSharp-cuda-linux"] is { } linux)
                release.TargetFrameworks.Take(1).ShouldBe(Texts(linux), release.ToString());
            release.HasBundles.ShouldBe(packages["bundles"]!.AsArray().Count > 0, release.ToString());
            release.HasCompanions.ShouldBe(Texts(packages["managed"]).Contains("TorchVision"), release.ToString());
            Text(fact["torchvision_version"]).ShouldBe(release.HasCompanions ? release.Version.ToNormalizedString() : null, release.ToString());
            Text(fact["torchaudio_version"]).ShouldBe(release.HasCompanions ? release.Version.ToNormalizedString() : null, release.ToString());
            release.IsPublished.ShouldBe(Text(fact["status"]) != "not_released", release.ToString());
            release.CpuRids.Select(rid => release.RuntimePackageId(Backend.Cpu, rid)).ShouldBe(
                Texts(packages["libtorch_cpu"]).Where(id => id != "libtorch-cpu"), release.ToString());
            release.CudaRids.Select(rid => release.RuntimePackageId(Backend.Cuda, rid)).ShouldBe(Texts(packages["libtorch_cuda_heads"]), release.ToString());
        }
    }

    [Fact]
    public void Broken_releases_of_the_facts_are_never_chosen()
    {
        foreach (var fact in SharedFacts.Read("torchsharp-releases.json")["releases"]!.AsArray().Where(fact => Text(fact!["status"]) == "released_broken"))
        {
            KnownFaults.Find(NuGetVersion.Parse(Text(fact!["version"])!), OperatingSystemFamily.Linux, Backend.Cpu, FaultImpact.PreventsUse).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Known_faults_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("torchsharp-releases.json");
        var versions = facts["releases"]!.AsArray().Select(fact => NuGetVersion.Parse(Text(fact!["version"])!)).ToList();
        // These three are no faults of a release: the catalog has them as target frameworks and as architectures.
        string[] elsewhere = ["net6-0.107-tfm", "blackwell", "pascal-dropped"];
        var issues = facts["meta"]!["known_issues"]!.AsArray().Where(issue => !elsewhere.Contains(Text(issue!["id"])!)).ToList();
        KnownFaults.All.Select(fault => fault.Id).Order().ShouldBe(issues.Select(issue => Text(issue!["id"])!).Order());
        foreach (var issue in issues)
        {
            var fault = KnownFaults.All.Single(fault => fault.Id == Text(issue!["id"]));
            var expectedSystem = Text(issue!["os"]) switch
            {
                "windows" => OperatingSystemFamily.Windows,
                "linux" => OperatingSystemFamily.Linux,
                _ => (OperatingSystemFamily?)null,
            };
            fault.OperatingSystem.ShouldBe(expectedSystem, fault.Id);
            fault.Backend.ShouldBe(Text(issue["device"]) == "cuda" ? Backend.Cuda : null, fault.Id);
            foreach (var version in versions)
                fault.Versions.Satisfies(version).ShouldBe(IsIn(issue["versions"]!, version), $"{fault.Id} {version}");
        }
    }

    private static bool IsIn(JsonNode range, NuGetVersion version)
    {
        if (range is JsonArray list)
            return Texts(list).Any(text => NuGetVersion.Parse(text) == version);
        var bound = Text(range)!.Split(' ')[0];
        var limit = NuGetVersion.Parse(bound[2..]);
        return bound.StartsWith("<=", StringComparison.Ordinal) ? version <= limit : version >= limit;
    }

    [Fact]
    public void Toolkit_drivers_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("cuda.json")["driver_minimum"]!;
        DriverCatalog.ToolkitReleases.Select(release => (release.Cuda.ToString(), release.Name, release.LinuxDriver?.ToString(), release.WindowsDriver?.ToString()))
            .ShouldBe(facts["toolkit_table"]!.AsArray().Select(row =>
                (Text(row!["cuda"])!, Text(row["release"])!, Text(row["linux_x86_64"]), Text(row["windows_x86_64"]))));

        foreach (var (cuda, row) in facts["full_support_by_minor"]!.AsObject())
        {
            // Where NVIDIA stopped listing drivers the facts name the branch alone, which is no published minimum.
            if (!Text(row!["linux_x86_64"])!.Contains('.', StringComparison.Ordinal))
                continue;
            DriverCatalog.FullSupportDriver(CudaVersion.Parse(cuda), OperatingSystemFamily.Linux)?.ToString().ShouldBe(Text(row["linux_x86_64"]), cuda);
            DriverCatalog.FullSupportDriver(CudaVersion.Parse(cuda), OperatingSystemFamily.Windows)?.ToString().ShouldBe(Text(row["windows_x86_64"]), cuda);
        }
    }

    [Fact]
    public void Minimum_drivers_per_major_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("cuda.json")["driver_minimum"]!["minor_version_compatibility"]!.AsObject();
        DriverCatalog.MajorRequirements.Select(row => row.CudaMajor.ToString(CultureInfo.InvariantCulture)).ShouldBe(facts.Select(fact => fact.Key));
        foreach (var row in DriverCatalog.MajorRequirements)
        {
            var fact = facts[row.CudaMajor.ToString(CultureInfo.InvariantCulture)]!;
            row.LinuxDriver.ToString().ShouldBe(Text(fact["linux_x86_64"]));
            row.WindowsDriver.ToString().ShouldBe(Text(fact["windows_x86_64"]));
            row.WindowsDriverOfReleaseNotes.ToString().ShouldBe(Text(fact["windows_x86_64_strict"]) ?? Text(fact["windows_x86_64"]));
        }
    }

    [Fact]
    public void Driver_branches_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("cuda.json")["driver_branch_to_cuda"]!["branches"]!.AsArray();
        DriverCatalog.Branches.Select(branch => (branch.Branch, branch.HighestCuda.ToString(), string.Join(' ', branch.WindowsMajors), branch.IsExact)).ShouldBe(
            facts.Select(fact => ((int)fact!["branch"]!, Text(fact["max_cuda"])!.Split(' ')[0],
                string.Join(' ', fact["windows_version_majors"]!.AsArray().Select(major => (int)major!)), (bool)fact["exact"]!)));
    }

    [Fact]
    public void Last_driver_branches_are_those_of_the_facts()
    {
        foreach (var row in SharedFacts.Read("cuda.json")["cuda_dropped_archs"]!["table"]!.AsArray())
        {
            foreach (var capability in Texts(row!["dropped"]))
                DriverCatalog.LastBranchFor(ComputeCapability.Parse(capability)).ShouldBe((int)row["last_driver_branch"]!, capability);
        }
    }

    [Fact]
    public void Architectures_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("cuda.json")["libtorch_archs"]!["builds"]!.AsArray();
        LibTorchBuilds.All.Select(build => (build.LibTorchVersion, build.Cuda.Flavour, build.OperatingSystem.ToString().ToLowerInvariant(),
                string.Join(' ', build.Sass), string.Join(' ', build.Ptx)))
            .ShouldBe(facts.Select(fact => (Text(fact!["libtorch"])!, Text(fact["flavour"])!, Text(fact["os"])!,
                string.Join(' ', Texts(fact["sass"])), string.Join(' ', Texts(fact["ptx"])))));

        foreach (var (fact, build) in facts.Zip(LibTorchBuilds.All))
        {
            foreach (var (capability, support) in fact!["support"]!.AsObject())
            {
                var expected = Text(support) switch
                {
                    "native" => ArchitectureSupport.Native,
                    "ptx-jit" => ArchitectureSupport.PtxOnly,
                    _ => ArchitectureSupport.None,
                };
                build.SupportOf(ComputeCapability.Parse(capability)).ShouldBe(expected, $"{build.LibTorchVersion} {build.OperatingSystem} {capability}");
            }
        }
    }

    [Fact]
    public void Gpu_patterns_and_ids_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("cuda.json")["gpus"]!;
        GpuCatalog.NamePatterns.Select(row => (row.Pattern, row.ComputeCapability.ToString()))
            .ShouldBe(facts["name_patterns"]!.AsArray().Select(row => (Text(row!["regex"])!, Text(row["cc"])!)));
        GpuCatalog.PciDeviceIdRanges.Select(row => (row.First.ToString("X4", CultureInfo.InvariantCulture), row.Last.ToString("X4", CultureInfo.InvariantCulture), row.ComputeCapability.ToString()))
            .ShouldBe(facts["pci_device_id_ranges"]!.AsArray().Select(row => (Text(row!["first"])!, Text(row["last"])!, Text(row["cc"])!)));
    }

    [Fact]
    public void Every_name_that_drivers_report_is_answered_right()
    {
        var facts = SharedFacts.Read("cuda.json")["gpus"]!;
        foreach (var (name, capability) in facts["exact_names_driver"]!.AsObject())
            GpuCatalog.FindByName(name)?.ToString().ShouldBe(Text(capability), name);
    }

    [Fact]
    public void No_name_of_the_pci_list_is_answered_wrong()
    {
        var gpus = SharedFacts.Read("cuda.json")["gpus"]!;
        foreach (var (name, capability) in gpus["exact_names_pciids"]!.AsObject())
        {
            // Unanswered is allowed: pre-production names stand in that list.
            if (GpuCatalog.FindByName(name) is { } found)
                found.ToString().ShouldBe(Text(capability), name);
        }
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static List<string> Texts(JsonNode? node) => [.. node!.AsArray().Select(item => item!.GetValue<string>())];
}
