using System.Diagnostics;
using System.Globalization;
using System.Text;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Messages;
using TorchSharp.Sdk.Tasks.Pins;
using TorchSharp.Sdk.Tasks.Probes;
using TorchSharp.Sdk.Tasks.References;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>
/// Texts of users and of NuGet made wrong: no parser may fail in another way than its contract names, hang, or point to a place that the text does not have.
/// TORCHSHARP_FUZZ_COUNT sets the number of texts a parser, TORCHSHARP_FUZZ_SEED the seed.
/// </summary>
[Collection(nameof(RunsAlone))]
public class ParserFuzzTests
{
    private const int UsualCount = 3_000;
    private const int UsualSeed = 20_261_126;

    // Each takes a millisecond; a machine that does something else for a while is no hang.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private static readonly RecordedMachineAccess s_noVariables = RecordedMachineAccess.Parse("[machine]\nos = linux\n", "none");

    private static readonly string[] s_seeds =
    [
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <Sdk Name="TorchSharp.Sdk" Version="0.1.0" />
          <PropertyGroup Condition="'$(OS)' == 'Windows_NT'"><V>0.106.0</V><TorchSharpBackend>cuda</TorchSharpBackend></PropertyGroup>
          <Choose><When Condition="$([MSBuild]::IsOSPlatform('Linux'))"><ItemGroup><PackageReference Include="TorchSharp-cuda-linux" Version="$(V)" /></ItemGroup></When></Choose>
          <ItemGroup>
            <PackageReference Include="TorchSharp" Version="[0.105.1]" />
            <PackageReference Include="TorchSharp-cpu"><Version>0.105.*</Version></PackageReference>
            <PackageReference Update="TorchVision" VersionOverride="[0.105.0,)" /><PackageVersion Include=" libtorch-cpu-linux-x64 ; TorchAudio" Version="2.5.1" />
          </ItemGroup>
        </Project>
        """,
        """<packages><package id="TorchSharp" version="0.105.1" targetFramework="net472" /><package id="libtorch-cpu-win-x64" version="2.10.0" allowedVersions="[2,3)" /></packages>""",
        "#!/usr/bin/env dotnet\n#:sdk TorchSharp.Sdk@0.1.0\n#:package TorchSharp@0.105.1\n#:package TorchSharp-cuda-linux@0.106.*\n#:property TorchSharpBackend=cpu\nConsole.WriteLine();\n",
        "#r \"nuget: TorchSharp-cpu, 0.105.1\"\n#r \"nuget:TorchSharp\"\nopen TorchSharp\n",
        """{"cells":[{"cell_type":"code","source":["#r \"nuget: TorchSharp-cpu, 0.105.1\"\n","using TorchSharp;"]}],"metadata":{"kernelspec":{"name":".net-csharp"}}}""",
        """
        {"version":3,"targets":{"net10.0":{"TorchSharp/0.106.0":{"type":"package","dependencies":{"Google.Protobuf":"[3.25, )"}},"lib/1.0.0":{"type":"project"}},"net10.0/linux-x64":{"libtorch-cpu-linux-x64/2.10.0":{"type":"package"}}},
         "libraries":{},"project":{"version":"1.0.0","frameworks":{"net10.0":{"dependencies":{"TorchSharp":{"target":"Package","version":"[0.106.0, )"}}}}}}
        """,
        """{"version":1,"dependencies":{"net10.0":{"libtorch-cuda-12.8-linux-x64":{"type": "Direct","requested":"[2.10.0, )"}}}}""",
        """<configuration><config><add key="globalPackagesFolder" value="%HOME%/packages" /></config></configuration>""",
        "0.106.0", "[0.105.1, 0.106.0)", "570.124.06", "32.0.15.7628", "12.8", "cu128", "8.9;12.0 sm_90", "linux-musl-x64", ".NETCoreApp", "v10.0", "auto", "cuda:1", "true",
    ];

    [Fact]
    public void Projects_and_their_like() => Fuzz(text =>
    {
        foreach (var path in (string[])["app.csproj", "Directory.Build.props", "Directory.Packages.props", "packages.config", "app.cs", "app.csx", "app.fsx", "book.ipynb", "book.dib"])
        {
            var file = PinFile.Read(path, text);
            foreach (var pin in file.Pins)
            {
                Normalized(text.Substring(pin.IdPlace.Start, pin.IdPlace.Length)).ShouldBe(Normalized(pin.Package.Id));
                IsIn(pin.Place, text).ShouldBeTrue();
                if (pin.VersionPlace is { } place)
                    Normalized(text.Substring(place.Start, place.Length)).ShouldBe(Normalized(pin.VersionText!));
            }

            var facts = new ProjectFacts { IsProgram = true, TargetFramework = TargetFramework.TryParse(".NETCoreApp", "v10.0"), Targets = [PortableRid.From("linux-x64")] };
            foreach (var remedy in PinRules.Check(PinSet.Of([file], facts)).SelectMany(finding => finding.Remedies).Where(remedy => remedy.CanBeWritten))
            {
                var edits = PinEditor.EditsOf(remedy, _ => text);
                edits.ShouldAllBe(edit => IsIn(edit.Place, text));
                // What is written can be read again.
                PinFile.Read(path, PinEditor.Apply(path, text, edits));
            }
        }
    });

    [Fact]
    public void Assets_files() => Fuzz(text =>
    {
        try
        {
            if (AssetsFile.Read(text, "net10.0", "linux-x64", ["TorchSharp"]) is { } graph)
                RestoredRules.Check(graph, new ProjectFacts { IsProgram = true }, []);
        }
        catch (FormatException)
        {
            // What the caller expects of a file that is no JSON.
        }
    });

    [Fact]
    public void Lock_files() => Fuzz(text => LockFile.Conflict("packages.lock.json", text, new RuntimePackage("libtorch-cpu-linux-x64", NuGet.Versioning.NuGetVersion.Parse("2.10.0")), "this machine", isLocked: true));

    [Fact]
    public void Versions_and_lists() => Fuzz(text =>
    {
        if (DriverVersion.TryParse(text) is { } driver)
            DriverVersion.Parse(driver.ToString()).ShouldBe(driver);
        if (CudaVersion.TryParse(text, out var cuda))
            CudaVersion.Parse(cuda.ToString()).ShouldBe(cuda);
        if (ComputeCapability.TryParse(text, out var capability))
            ComputeCapability.Parse(capability.ToString()).ShouldBe(capability);
        if (CudaVersion.TryParseFlavour(text, out var flavour))
            CudaVersion.Parse(flavour.ToString()).ShouldBe(flavour);
        DriverVersion.TryParseWindowsFileVersion(text);
        TargetFramework.TryParse(".NETCoreApp", text);
        TargetFramework.TryParse(text, "v10.0");
        PortableRid.From(text);
        Excerpt.Of(text);
        foreach (var read in (Action[])
        [
            () => ProjectSettings.Backend(text, s_noVariables, []), () => ProjectSettings.Version(text), () => ProjectSettings.Switch("TorchSharpRuntime", text),
            () => ProjectSettings.DeclaredMachine(text, text, s_noVariables, []),
        ])
        {
            try
            {
                read();
            }
            catch (InvalidSettingException exception)
            {
                exception.Message.ShouldNotBeEmpty();
            }
        }
    });

    [Fact]
    public void Recordings() => Fuzz(text =>
    {
        try
        {
            MachineProbe.Detect(RecordedMachineAccess.Parse(text, "fuzz"));
        }
        catch (MachineRecordingException)
        {
            // What the caller expects.
        }
    }, RecordedMachines.Names.Take(20).Select(name => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Machines", name + ".machine"))));

    [Fact]
    public void Places_of_settings_and_packages_folders()
    {
        var folder = Directory.CreateTempSubdirectory("torchsharp-fuzz-").FullName;
        try
        {
            var (project, program) = (Path.Combine(folder, "app.csproj"), Path.Combine(folder, "script.cs"));
            Fuzz(text =>
            {
                File.WriteAllText(project, text);
                File.WriteAllText(program, text);
                File.WriteAllText(Path.Combine(folder, "nuget.config"), text);
                var places = new SettingPlaces([project, Path.Combine(folder, "script.csproj")]);
                foreach (var cause in (string[])["TorchSharpBackend=cuda", "TorchSharp", text])
                    places.Find(cause).Line.ShouldBeLessThanOrEqualTo(text.Count(c => c == '\n' || c == '\r') + 1);
                new PackagesFolder(new LocalMachineAccess()).Find(folder, "", "nuget.config");
            }, divisor: 10);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // XML reads a line break in an attribute as a blank, and two characters of one as one; blanks around an id are none of it.
    private static string Normalized(string text) => text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Trim();

    private static bool IsIn(PinPlace place, string text) => place.Start >= 0 && place.Length >= 0 && place.End <= text.Length;

    private static void Fuzz(Action<string> parse, IEnumerable<string>? further = null, int divisor = 1)
    {
        var (count, seed) = (Setting("TORCHSHARP_FUZZ_COUNT", UsualCount) / divisor, Setting("TORCHSHARP_FUZZ_SEED", UsualSeed));
        string[] corpus = [.. s_seeds, .. further ?? []];
        var (slowest, clock, culture) = (TimeSpan.Zero, Stopwatch.StartNew(), CultureInfo.CurrentCulture);
        for (var number = 0; number < count; number++)
        {
            var random = new Random(unchecked((seed * 486_187_739) ^ (number * -1_640_531_527)));
            // As a file would be read: half a character is none.
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(new Mutator(random, corpus).Mutate(corpus[random.Next(corpus.Length)])));
            var begin = clock.Elapsed;
            try
            {
                CultureInfo.CurrentCulture = Cultures.All[number % Cultures.All.Count];
                parse(text);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}, number {number}, {CultureInfo.CurrentCulture.Name}: {exception}\n---\n{text}");
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }

            slowest = clock.Elapsed - begin is var time && time > slowest ? time : slowest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {seed}: {count} texts in {clock.Elapsed.TotalSeconds:F1} s, slowest {slowest.TotalMilliseconds:F1} ms"));
        slowest.ShouldBeLessThan(s_longest);
    }

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
