using System.Text.RegularExpressions;
using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>
/// What holds for the remedies of every release beside others, on every target, however the project is written: what they name exists and runs, what they
/// write ends the finding and calls up no error, and a few of them end all.
/// </summary>
public class RemedyLawTests
{
    private const int MostSteps = 6;

    private static readonly TorchSharpRelease[] s_releases = [.. TorchSharpCatalog.Releases.Where(release => release is { IsPublished: true, LibTorchVersion: not null })];
    private static readonly string[] s_targets = ["", "linux-x64", "win-x64", "osx-arm64", "osx-x64", "win-arm64", "linux-arm64"];
    private static readonly Regex s_advice = new(@"(?<id>\b(?:TorchSharp(?:-cpu|-cuda-linux|-cuda-windows)?|TorchVision|TorchAudio|libtorch-[\w.-]*\w)) (?<version>\d+(?:\.\d+)+)", RegexOptions.CultureInvariant);

    public static TheoryData<string> Versions => [.. s_releases.Select(release => release.Version.ToNormalizedString())];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Remedies_of_runtimes(string version)
    {
        var release = TorchSharpCatalog.Find(new(version))!;
        foreach (var neighbour in Neighbours(release))
        {
            foreach (var runtime in Runtimes(neighbour))
            {
                CheckAll([$"TorchSharp {version}", runtime]);
                if (release.HasBundles && !runtime.StartsWith("TorchSharp-cpu", StringComparison.Ordinal))
                    CheckAll([$"TorchSharp-cpu {version}", runtime]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Remedies_of_companions(string version)
    {
        var release = TorchSharpCatalog.Find(new(version))!;
        foreach (var neighbour in Neighbours(release).Where(neighbour => neighbour.HasCompanions))
        {
            CheckAll([$"TorchSharp {version}", $"TorchVision {neighbour.Version}", $"libtorch-cuda-{release.Cuda}-win-x64 {release.LibTorchVersion}"]);
            CheckAll([$"TorchSharp {version}", $"TorchAudio {neighbour.Version}", $"libtorch-cpu-{neighbour.CpuRids[^1]} {neighbour.LibTorchVersion}"]);
            foreach (var bundle in release.HasBundles ? new[] { "TorchSharp-cpu", "TorchSharp-cuda-linux", "TorchSharp-cuda-windows" } : [])
                CheckAll([$"{bundle} {version}", $"TorchVision {neighbour.Version}"]);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Remedies_of_what_nobody_published(string version)
    {
        var release = TorchSharpCatalog.Find(new(version))!;
        foreach (var id in (string[])["libtorch-cpu-linux-arm64", "libtorch-cpu-osx-x64", "libtorch-cpu-osx-arm64", "libtorch-cpu-win-arm64", "libtorch-cuda-13.0-linux-x64", "libtorch-cuda-12.1-win-x64"])
        {
            CheckAll([$"TorchSharp {version}", $"{id} {release.LibTorchVersion}"]);
            CheckAll([$"{id} {release.LibTorchVersion}"]);
        }

        foreach (var id in (string[])["TorchSharp.libtorch-cpu", "TorchSharp-cuda-win", "libtorch-cuda-linux-x64", "TorchSharp-gpu"])
        {
            CheckAll([$"TorchSharp {version}", $"{id} 1.0.0"]);
            CheckAll([$"TorchSharp {version}", $"TorchSharp-cpu {version}", $"{id} {version}"]);
        }

        CheckAll([$"TorchSharp {version}7", $"libtorch-cpu-win-x64 {release.LibTorchVersion}"]);
        CheckAll([$"TorchSharp-cpu {version}7"]);
        CheckAll([$"TorchSharp {version}", "libtorch-cpu-linux-x64 2.6.0"]);
        CheckAll([$"TorchSharp {version}", "libtorch-cpu-linux-x64 2.*"]);
        CheckAll([$"TorchSharp {version}", "libtorch-cuda-12.1-linux-x64 2.*"]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Remedies_of_one_release(string version)
    {
        CheckAll([$"TorchSharp {version}"]);
        CheckAll([$"TorchSharp {version}", $"TorchVision {version}"]);
        CheckAll([$"TorchSharp-cpu {version}"]);
        CheckAll([$"TorchSharp-cpu {version}", $"TorchAudio {version}"]);
        CheckAll([$"TorchSharp {version}", $"TorchSharp-cpu {version}"]);
        CheckAll([$"TorchSharp-cpu {version}", $"TorchSharp-cuda-windows {version}"]);
        CheckAll([$"TorchSharp {version}", $"TorchSharp-cuda-linux {version} | '$(OS)' == 'Unix'", $"TorchSharp-cuda-windows {version} | '$(OS)' == 'Windows_NT'"]);
    }

    // The ones before and after it, and the nearest with another libtorch.
    private static IEnumerable<TorchSharpRelease> Neighbours(TorchSharpRelease release)
    {
        var at = Array.IndexOf(s_releases, release);
        return new[]
        {
            s_releases.ElementAtOrDefault(at - 1), s_releases.ElementAtOrDefault(at + 1),
            s_releases.LastOrDefault(other => other.LibTorchVersion! < release.LibTorchVersion!), s_releases.FirstOrDefault(other => other.LibTorchVersion! > release.LibTorchVersion!),
        }.OfType<TorchSharpRelease>().Distinct();
    }

    private static IEnumerable<string> Runtimes(TorchSharpRelease release) =>
    [
        .. Enum.GetValues<Backend>().SelectMany(backend => release.RidsOf(backend).Select(rid => $"{release.RuntimePackageId(backend, rid)} {release.LibTorchVersion}")),
        $"libtorch-cpu {release.LibTorchVersion}",
        .. release.HasBundles ? new[] { $"TorchSharp-cpu {release.Version}", $"TorchSharp-cuda-linux {release.Version}", $"TorchSharp-cuda-windows {release.Version}" } : [],
    ];

    private static void CheckAll(string[] pins)
    {
        // Every target and form meets every kind of pins somewhere in the catalog.
        var what = string.Join(", ", pins);
        var turn = what.Sum(character => character);
        foreach (var target in new[] { "", s_targets[turn % s_targets.Length], s_targets[(turn + 3) % s_targets.Length] }.Distinct())
            Check(Plain(pins, target), $"{what} for '{target}'");
        if (!pins.Any(pin => pin.Contains('|')))
            Check(turn % 2 == 0 ? Central(pins) : SeveralInOneItem(pins), $"{what}, {(turn % 2 == 0 ? "central" : "several in one item")}");
    }

    private static Dictionary<string, string> Plain(string[] pins, string target) => new()
    {
        ["app.csproj"] = Pinned.Project(pins, target.Length == 0 ? "" : $"<OutputType>Exe</OutputType><RuntimeIdentifier>{target}</RuntimeIdentifier>"),
    };

    private static Dictionary<string, string> Central(string[] pins) => new()
    {
        ["Directory.Packages.props"] = $"<Project>\n  <ItemGroup>\n{string.Concat(pins.Select(pin => $"    <PackageVersion Include=\"{pin.Replace(" ", "\" Version=\"")}\" />\n"))}  </ItemGroup>\n</Project>\n",
        ["app.csproj"] = $"<Project>\n  <ItemGroup>\n    <PackageReference Include=\"{string.Join(";", pins.Select(pin => pin.Split(' ')[0]))};Other\" />\n  </ItemGroup>\n</Project>\n",
    };

    private static Dictionary<string, string> SeveralInOneItem(string[] pins) => new()
    {
        ["app.csproj"] = $"<Project>\r\n  <ItemGroup>\r\n{string.Concat(pins.Select(pin => $"    <PackageReference Include=\"Other.{pin.Split(' ')[0]};{pin.Replace(" ", "\" Version=\"")}\" />\r\n"))}  </ItemGroup>\r\n</Project>\r\n",
    };

    private static void Check(Dictionary<string, string> files, string what)
    {
        var old = Read(files);
        var before = PinRules.Check(old);
        foreach (var finding in before)
        {
            AdviceExists(finding, what);
            foreach (var remedy in finding.Remedies)
            {
                if (!remedy.CanBeWritten)
                    continue;
                var mended = Apply(files, remedy);
                var step = $"{what}; {finding.Code}: {remedy.Title}";
                var pins = Read(mended);
                foreach (var changed in pins.Packages.Where(package => !old.Packages.Any(same => same.Package.Equals(package.Package) && same.Version == package.Version)))
                    Exists(changed.Package, changed.Version!).ShouldBeTrue($"{step} writes {changed}");
                var after = PinRules.Check(pins);
                after.Any(left => left.Key == finding.Key).ShouldBeFalse(step);
                if (finding.Code == PinCodes.Bundle)
                    VersionOf(pins).ShouldBe(VersionOf(old), step);
                Mend(mended, after, before, step);
            }
        }
    }

    // On with the first remedy of the first finding, until none is left.
    private static void Mend(Dictionary<string, string> files, IReadOnlyList<PinFinding> findings, IReadOnlyList<PinFinding> before, string what)
    {
        for (var step = 0; step <= MostSteps; step++)
        {
            if (findings.SelectMany(finding => finding.Remedies).FirstOrDefault(remedy => remedy.CanBeWritten) is not { } remedy)
            {
                // For a target that no package is for nothing can be written.
                findings.Where(finding => finding.Severity == MessageSeverity.Error && !finding.Text.Contains("No TorchSharp release has one") && !before.Any(old => old.Code == finding.Code && old.Remedies.Count == 0)).Select(finding => finding.Text).ShouldBeEmpty(what);
                return;
            }

            files = Apply(files, remedy);
            findings = PinRules.Check(Read(files));
            what += $"; {remedy.Title}";
        }

        Assert.Fail($"{what}: no end.");
    }

    private static Dictionary<string, string> Apply(Dictionary<string, string> files, PinRemedy remedy)
    {
        var edits = PinEditor.EditsOf(remedy, file => files[file]);
        var after = files.ToDictionary(file => file.Key, file => PinEditor.Apply(file.Key, file.Value, edits));
        var (old, now) = (IdsOf(files, PinKind.PackageReference), IdsOf(after, PinKind.PackageReference));
        // Nothing else goes or comes.
        var gone = remedy.Changes.Where(change => change.Remove || change.Id is not null).Select(change => change.Package.Package.Id);
        now.Order().SequenceEqual(old.Except(gone).Concat(remedy.Changes.Select(change => change.Id).OfType<string>()).Order()).ShouldBeTrue($"{remedy.Title}: {string.Join(";", now)}");
        if (after.TryGetValue("Directory.Packages.props", out _))
        {
            var central = IdsOf(after, PinKind.PackageVersion);
            central.Distinct().Count().ShouldBe(central.Count, remedy.Title);
            now.Except(["Other"]).Concat(IdsOf(files, PinKind.PackageVersion)).Except(central).Any().ShouldBeFalse(remedy.Title);
        }

        return after;
    }

    private static List<string> IdsOf(Dictionary<string, string> files, PinKind kind) =>
        [.. files.SelectMany(file => PinFile.Read(file.Key, file.Value).Pins).Where(pin => pin.Kind == kind).Select(pin => pin.Package.Id)];

    private static PinSet Read(Dictionary<string, string> files) => PinSet.Of([.. files.Select(file => PinFile.Read(file.Key, file.Value))], new ProjectFacts());

    private static NuGetVersion? VersionOf(PinSet pins) => pins.Packages.Where(package => package.Package.IsVersionedAsTorchSharp).Max(package => package.Version);

    // What stands behind the last "Take", "Use" and so on.
    private static void AdviceExists(PinFinding finding, string what)
    {
        var at = new[] { "Take ", "Use ", "take " }.Max(word => finding.Text.LastIndexOf(word, StringComparison.Ordinal));
        if (at < 0)
            return;
        foreach (Match named in s_advice.Matches(finding.Text[at..]))
            Exists(PackageName.Of(named.Groups["id"].Value), new(named.Groups["version"].Value)).ShouldBeTrue($"{what}: {finding.Text}");
    }

    private static bool Exists(PackageName package, NuGetVersion version) => PublishedVersions.Of(package).Contains(version);
}
