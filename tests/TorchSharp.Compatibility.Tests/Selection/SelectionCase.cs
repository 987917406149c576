using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>A request and the machine that it meets, of every kind that projects and probes give.</summary>
internal sealed record SelectionCase(RuntimeRequest Request, Machine Machine)
{
    private static readonly string[] s_capabilities = ["3.5", "3.7", "5.2", "6.1", "7.0", "7.5", "8.6", "8.9", "9.0", "10.3", "12.0", "99.0"];

    private static readonly string[] s_targets = ["linux-x64", "linux-x64", "linux-x64", "win-x64", "win-x64", "osx-arm64", "osx-x64", "linux-arm64", "linux-musl-x64", "win-arm64"];

    private static readonly TargetFramework[] s_frameworks =
    [
        new(".NETCoreApp", new Version(3, 1)), new(".NETCoreApp", new Version(6, 0)), new(".NETCoreApp", new Version(8, 0)), new(".NETCoreApp", new Version(10, 0)),
        new(".NETFramework", new Version(4, 7, 2)), new(".NETStandard", new Version(2, 0)),
    ];

    private static readonly string[] s_pins =
        [.. TorchSharpCatalog.Releases.Select(release => release.Version.ToNormalizedString()), "0.1.0", "0.108.0", "0.106.1-preview.1", "0.108.0-rc.2"];

    public static Arbitrary<SelectionCase> Any => (
        from request in AnyRequest
        from machine in AnyMachine(request.Target.OperatingSystem)
        select new SelectionCase(request with { DeclaresMachine = machine.IsDeclared }, machine)).ToArbitrary();

    public RuntimeDecision Decide() => RuntimeSelector.Decide(Request, Machine);

    private static Gen<RuntimeRequest> AnyRequest =>
        from target in Gen.Elements(s_targets)
        from isHost in Gen.Choose(0, 4)
        from version in Gen.OneOf(Gen.Elements("", "auto"), Gen.Elements(s_pins))
        from backend in Gen.OneOf(Gen.Constant("auto"), Gen.Elements("auto", "cpu", "cuda", "cu121", "cu128", "none"))
        from framework in Gen.Elements(s_frameworks)
        from needsRuntime in Gen.Choose(0, 4)
        from requireCuda in Gen.Choose(0, 4)
        select Requests.For(target, backend, version, host: isHost > 0 ? target : "linux-x64") with
        {
            TargetFramework = framework,
            NeedsRuntime = needsRuntime > 0,
            RequireCuda = requireCuda == 0,
        };

    private static Gen<Machine> AnyMachine(OperatingSystemFamily system) =>
        from driver in AnyDriver
        from served in Gen.Elements("", "", "11.4", "12.8", "13.0")
        from gpus in AnyGpu.ListOf()
        from gpusAreKnown in Gen.Choose(0, 3)
        from isWsl in Gen.Choose(0, 3)
        from isDeclared in Gen.Choose(0, 3)
        from finding in Gen.Choose(0, 7)
        select new Machine
        {
            OperatingSystem = system,
            Driver = driver,
            CudaDriverVersion = served.Length == 0 ? Fact.Unknown<CudaVersion>() : Fact.Known(CudaVersion.Parse(served), "the test"),
            Gpus = [.. gpus.Take(3)],
            GpusAreKnown = gpusAreKnown > 0,
            IsWsl = isWsl == 0 && system == OperatingSystemFamily.Linux,
            Declaration = isDeclared == 0 ? "TorchSharpGpuArchitectures=test" : "",
            Findings = finding == 0 && isDeclared != 0 ? [new(MachineFindingKind.DriverLibraryMismatch, "The driver's module and libraries differ; restart the machine.")] : [],
        };

    private static Gen<Fact<DriverVersion>> AnyDriver => Gen.OneOf(
        from branch in Gen.Choose(340, 640)
        from minor in Gen.Choose(0, 130)
        select Fact.Known(DriverVersion.Parse(string.Create(CultureInfo.InvariantCulture, $"{branch}.{minor}")), "the test"),
        Gen.Elements(Fact.Absent<DriverVersion>(), Fact.Unreadable<DriverVersion>("nothing was printed", "the test"), Fact.Unknown<DriverVersion>()));

    private static Gen<Gpu> AnyGpu => Gen.OneOf(
        Gen.Elements(s_capabilities).Select(capability => Machines.Gpu(capability)),
        Gen.Elements(s_capabilities).Select(capability => Machines.Gpu(capability)),
        Gen.Elements(
            new Gpu { Source = "the test" },
            new Gpu { Name = "NVIDIA Unheard Of", ComputeCapability = Fact.Unreadable<ComputeCapability>("[N/A]", "the test") },
            new Gpu { PciDeviceId = 0x2684 }));
}
