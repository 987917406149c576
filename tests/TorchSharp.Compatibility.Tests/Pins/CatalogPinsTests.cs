namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>Every release of the catalog: its own pins are silent, and each neighbour's libtorch is reported.</summary>
public class CatalogPinsTests
{
    private static readonly TorchSharpRelease[] s_releases = [.. TorchSharpCatalog.Releases.Where(release => release is { IsPublished: true, LibTorchVersion: not null })];

    public static TheoryData<string> Versions => [.. s_releases.Select(release => release.Version.ToNormalizedString())];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Own_pins_are_silent(string version)
    {
        var release = TorchSharpCatalog.Find(new(version))!;
        foreach (var (backend, rid) in Runtimes(release))
            Codes([$"TorchSharp {version}", $"{release.RuntimePackageId(backend, rid)} {release.LibTorchVersion}"]).ShouldBeEmpty();
        foreach (var bundle in release.HasBundles ? new[] { "TorchSharp-cpu", "TorchSharp-cuda-linux", "TorchSharp-cuda-windows" } : [])
            Codes([$"{bundle} {version}", $"TorchSharp {version}", .. release.HasCompanions ? new[] { $"TorchVision {version}", $"TorchAudio {version}" } : []]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_neighbours_libtorch_is_reported(string version)
    {
        var release = TorchSharpCatalog.Find(new(version))!;
        var at = Array.IndexOf(s_releases, release);
        foreach (var neighbour in s_releases.Where((_, i) => Math.Abs(i - at) == 1))
        {
            foreach (var (backend, rid) in Runtimes(neighbour))
            {
                var isSame = neighbour.LibTorchVersion == release.LibTorchVersion && (backend == Backend.Cpu || neighbour.Cuda == release.Cuda);
                Codes([$"TorchSharp {version}", $"{neighbour.RuntimePackageId(backend, rid)} {neighbour.LibTorchVersion}"]).ShouldBe(isSame ? [] : ["TORCH2001"]);
            }

            if (neighbour.HasBundles)
            {
                Codes([$"TorchSharp {version}", $"TorchSharp-cpu {neighbour.Version}"])
                    .ShouldBe([neighbour.LibTorchVersion == release.LibTorchVersion ? "TORCH2002" : "TORCH2001"]);
            }
        }
    }

    private static IEnumerable<(Backend, string)> Runtimes(TorchSharpRelease release) =>
        Enum.GetValues<Backend>().SelectMany(backend => release.RidsOf(backend).Select(rid => (backend, rid)));

    // Faults are other rules' business.
    private static string[] Codes(string[] pins) =>
        [.. PinRules.Check(Pinned.OfPins(pins)).Select(finding => finding.Code).Where(code => code != PinCodes.KnownFault)];
}
