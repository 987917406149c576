using System.Globalization;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.CatalogTool;

/// <summary>The page "Which TorchSharp for my driver and GPU", made from the catalog by the same selection that a restore makes.</summary>
public static class WhichTorchSharpPage
{
    // Drivers at which an answer changes: the minima of CUDA 11 and 12, the first for Blackwell, the first after the last for Maxwell to Volta.
    private static readonly (string Linux, string Windows)[] s_drivers = [("450.80.02", "452.39"), ("525.60.13", "527.41"), ("570.26", "570.65"), ("590.44.01", "590.0")];

    /// <summary>The page, in Markdown; lines end in <c>\n</c>.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $$"""
            # Which TorchSharp for my driver and GPU

            <!-- Made from the catalog: dotnet run --project tests/TorchSharp.CatalogTool -- table docs/which-torchsharp.md -->

            `dotnet msbuild -t:TorchSharpMatrix` answers it for the machine at hand, `<TorchSharpVersion>auto</TorchSharpVersion>` acts on it. A CUDA build of TorchSharp runs where two things hold: the driver is new
            enough for its CUDA version, and it has machine code for the GPU. An installed CUDA toolkit changes nothing.

            `nvidia-smi --query-gpu=name,driver_version,compute_cap --format=csv` prints what to look up. A project that names no version gets {{RuntimeSelector.RecommendedFor(s_framework)!.Version}} on every machine; the
            first table says what `auto` takes, for programs of .NET 8 and later. Under WSL2 the driver is that of Windows.


            """);
        Newest(page);
        Releases(page);
        Faults(page);
        return page.ToString();
    }

    private static readonly TargetFramework s_framework = TargetFramework.TryParse(".NETCoreApp", "v8.0")!;

    private static void Newest(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"## The newest that runs\n\n| GPU | compute capability | {string.Join(" | ", s_drivers.Select(drivers => $"driver from {drivers.Linux} (Windows {drivers.Windows})"))} |\n|---|---|{string.Concat(Enumerable.Repeat("---|", s_drivers.Length))}\n");
        foreach (var generation in GpuGeneration.All)
        {
            var cells = s_drivers.Select(drivers =>
            {
                var linux = Auto("linux-x64", OperatingSystemFamily.Linux, drivers.Linux, generation.Capability);
                var windows = Auto("win-x64", OperatingSystemFamily.Windows, drivers.Windows, generation.Capability);
                return linux == windows ? linux : $"{linux}; on Windows {windows}";
            });
            page.Append(CultureInfo.InvariantCulture, $"| {generation.Name}: {generation.Examples} | {generation.Capability} | {string.Join(" | ", cells)} |\n");
        }

        page.Append('\n');
    }

    private static string Auto(string rid, OperatingSystemFamily system, string driver, ComputeCapability capability)
    {
        var version = DriverVersion.Parse(driver);
        // The selection believes a driver that it finds; one that was never made for the GPU is not found.
        if (DriverCatalog.LastBranchFor(capability) < version.Branch)
            return "no longer driven";
        var request = new RuntimeRequest
        {
            Target = PortableRid.From(rid),
            Host = PortableRid.From(rid),
            TargetFramework = s_framework,
            Backend = BackendRequest.TryParse("auto", "TorchSharpBackend")!,
            Version = VersionRequest.Auto,
        };
        var decision = RuntimeSelector.Decide(request, new Machine
        {
            OperatingSystem = system,
            Driver = Fact.Known(version, "the table"),
            Gpus = [new Gpu { ComputeCapability = Fact.Known(capability, "the table"), Source = "the table" }],
        });
        return decision.Backend == Backend.Cuda ? $"{decision.Version} ({decision.Flavour})" : "CPU";
    }

    private static void Releases(StringBuilder page)
    {
        page.Append("## Releases\n\nThe compute capabilities are those of the machine code; it runs on later GPUs of the same major number, too (8.6 on 8.9).\n\n");
        page.Append("| TorchSharp | libtorch | CUDA | driver on Linux | on Windows | code for, on Linux | on Windows | CPU packages |\n|---|---|---|---|---|---|---|---|\n");
        var rows = TorchSharpCatalog.Releases.Where(release => release.IsPublished && release.LibTorchVersion is not null)
            .Reverse()
            .GroupBy(release => (release.LibTorchVersion, release.Cuda, Rids: string.Join(", ", release.CpuRids)));
        foreach (var row in rows)
        {
            var (libTorch, cuda, rids) = row.Key;
            var minimum = DriverCatalog.RequirementOf(cuda)!;
            page.Append(CultureInfo.InvariantCulture, $"| {Span([.. row])} | {libTorch} | {cuda} | {minimum.LinuxDriver} | {minimum.WindowsDriver} | {Code(row.First(), OperatingSystemFamily.Linux)} | {Code(row.First(), OperatingSystemFamily.Windows)} | {rids} |\n");
        }

        page.Append('\n');
    }

    private static string Span(IReadOnlyList<TorchSharpRelease> newestFirst) => newestFirst.Count == 1
        ? newestFirst[0].Version.ToString()
        : $"{newestFirst[^1].Version} to {newestFirst[0].Version}";

    private static string Code(TorchSharpRelease release, OperatingSystemFamily system) =>
        LibTorchBuilds.Find(release, system) is { } build ? string.Join(" ", build.Sass) : "not known";

    private static void Faults(StringBuilder page)
    {
        page.Append("## Known faults\n\nReleases that `auto` and the recommendation pass over, where the fault shows.\n\n| TorchSharp | where | fault | source |\n|---|---|---|---|\n");
        foreach (var fault in KnownFaults.All.Where(fault => fault.Impact >= FaultImpact.Avoid))
            page.Append(CultureInfo.InvariantCulture, $"| {Span([.. TorchSharpCatalog.Releases.Where(release => fault.Versions.Satisfies(release.Version)).Reverse()])} | {Where(fault)} | {fault.Symptom} | {fault.Source} |\n");
    }

    private static string Where(KnownFault fault) => (fault.OperatingSystem, fault.Backend) switch
    {
        (null, null) => "everywhere",
        (null, { }) => "CUDA",
        ({ } system, null) => system.ToString(),
        ({ } system, { }) => $"{system}, CUDA",
    };
}
