using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>
/// Recorded machines with wrong texts: no probe may fail or hang, and none may find what no text says. TORCHSHARP_FUZZ_COUNT sets the
/// number of machines, TORCHSHARP_FUZZ_SEED the seed.
/// </summary>
[Collection(nameof(RunsAlone))]
public class FuzzTests
{
    private const int UsualCount = 20_000;
    private const int UsualSeed = 20_261_122;

    // Each takes a millisecond; a machine that does something else for a while is no hang.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private static readonly string[] s_placeholderOfNames = ["nvidia-smi", "nvidia-smi.exe"];

    [Fact]
    public void Wrong_texts_make_no_probe_fail_hang_or_find_what_is_not_there()
    {
        var (count, seed) = (Setting("TORCHSHARP_FUZZ_COUNT", UsualCount), Setting("TORCHSHARP_FUZZ_SEED", UsualSeed));
        var machines = RecordedMachines.Names.Select(RecordedMachines.Load).ToArray();
        var corpus = machines.SelectMany(Texts).Distinct().ToArray();
        var (found, slowest, clock) = (0, TimeSpan.Zero, Stopwatch.StartNew());

        for (var number = 0; number < count; number++)
        {
            // A seed of its own, so that one machine can be made again without those before it.
            var random = new Random(HashCode(seed, number));
            var index = random.Next(machines.Length);
            var access = new MutatingMachineAccess(machines[index], new Mutator(random, corpus), random);
            var begin = clock.Elapsed;
            var machine = MachineProbe.Detect(access);
            var time = clock.Elapsed - begin;
            if (Faults(machine, access, time).ToArray() is { Length: > 0 } faults)
                Assert.Fail($"Seed {seed}, number {number}, {RecordedMachines.Names[index]}: {string.Join(" ", faults)}\n{string.Join("\n", access.Answers.Select(answer => $"--- {answer.Source}\n{answer.Text}"))}");
            found += machine.Driver.IsKnown ? 1 : 0;
            slowest = time > slowest ? time : slowest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {seed}: {count} machines in {clock.Elapsed.TotalSeconds:F1} s, slowest {slowest.TotalMilliseconds:F1} ms, driver found in {found}"));
        // Mutations that leave nothing to find, or everything, would test little.
        ((double)found / count).ShouldBeInRange(0.2, 0.95);
    }

    /// <summary>The check of the fuzz test itself: a machine that claims more than its texts say is caught.</summary>
    [Fact]
    public void What_no_text_says_is_noticed()
    {
        var random = new Random(UsualSeed);
        var access = new MutatingMachineAccess(RecordedMachines.Parse("[machine]\nos = linux\n[file /sys/module/nvidia/version]\nnonsense\n"), new Mutator(random, ["x"]), random);
        access.ReadText("/sys/module/nvidia/version");

        Faults(new Machine { Driver = Fact.Known(DriverVersion.Parse("570.124.06"), "/sys/module/nvidia/version") }, access, TimeSpan.Zero).ShouldHaveSingleItem();
        Faults(new Machine { CudaDriverVersion = Fact.Known(new CudaVersion(12, 8), "/usr/bin/nvidia-smi") }, access, TimeSpan.Zero).ShouldHaveSingleItem();
        Faults(new Machine { Toolkits = [new CudaToolkit(Fact.Known(new CudaVersion(12, 8), "/a/version.json"), "/a", "CUDA_HOME")] }, access, TimeSpan.Zero).ShouldHaveSingleItem();
        Faults(new Machine { Glibc = Fact.Known(new Version(2, 34), GlibcProbe.Script) }, access, TimeSpan.Zero).ShouldHaveSingleItem();
        Faults(new Machine(), access, s_longest + TimeSpan.FromSeconds(1)).ShouldHaveSingleItem();
        Faults(new Machine { Findings = [new MachineFinding(MachineFindingKind.ProbeFailed, "The PCI probe failed: broken")] }, access, TimeSpan.Zero).ShouldHaveSingleItem();
        Faults(new Machine(), access, TimeSpan.Zero).ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(Machine machine, MutatingMachineAccess access, TimeSpan time)
    {
        if (time > s_longest)
            yield return $"It took {time}.";
        foreach (var finding in machine.Findings.Where(finding => finding.Text.Contains("probe failed:", StringComparison.Ordinal)))
            yield return finding.Text;
        if (machine.Driver.IsKnown && !SaysDriver(access, machine.Driver))
            yield return $"Driver {machine.Driver.Value} from {machine.Driver.Source} is in no text.";
        if (machine.CudaDriverVersion.IsKnown && !Texts(access, machine.CudaDriverVersion.Source).Any(text => Says(text, @"CUDA([ \t]+UMD)?[ \t]+Version[ \t]*:[ \t]*", machine.CudaDriverVersion.Value.ToString())))
            yield return $"CUDA {machine.CudaDriverVersion.Value} of the driver is in no text.";
        foreach (var toolkit in machine.Toolkits.Where(toolkit => toolkit.Version.IsKnown && !SaysToolkit(access, toolkit.Version)))
            yield return $"Toolkit {toolkit.Version.Value} from {toolkit.Version.Source} is in no text.";
        if (machine.Glibc.Source == GlibcProbe.Script && !Texts(access, GlibcProbe.Script).Any(text => text.Contains($" {machine.Glibc.Value}'", StringComparison.Ordinal)))
            yield return $"glibc {machine.Glibc.Value} is in no text.";
        foreach (var gpu in machine.Gpus.Where(gpu => gpu.MemoryMiB <= 0))
            yield return $"A GPU has {gpu.MemoryMiB} MiB.";
    }

    /// <summary>Whether the text of the fact's source has the version in the place where that source has it.</summary>
    private static bool SaysDriver(MutatingMachineAccess access, Fact<DriverVersion> driver)
    {
        var version = driver.Value!.ToString();
        return Texts(access, driver.Source).Any(text =>
            driver.Source == "/sys/module/nvidia/version" ? text.Trim() == version
            : driver.Source.StartsWith("/proc/", StringComparison.Ordinal) ? Says(text, @"(?m)^NVRM version:[^\n]*Kernel Module[^\n]*[ \t]", version)
            : s_placeholderOfNames.Any(name => driver.Source.EndsWith(name, StringComparison.Ordinal)) ? Says(text, @"(?m)^[^\S\n]*", version) || Says(text, @"(Driver|KMD)[ \t]+Version[ \t]*:[ \t]*", version)
            : DriverVersion.TryParseWindowsFileVersion(text) == driver.Value);
    }

    private static bool SaysToolkit(MutatingMachineAccess access, Fact<CudaVersion> version) =>
        Texts(access, version.Source.Replace(" --version", "", StringComparison.Ordinal)).Append(version.Source).Any(text => Says(text, @"(?<![\d.])", version.Value.ToString(), @"(?!\d)"));

    private static bool Says(string text, string before, string version, string after = @"(?![.\d])") =>
        Regex.IsMatch(text, before + Regex.Escape(version) + after, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<string> Texts(MutatingMachineAccess access, string source) =>
        access.Answers.Where(answer => answer.Source == source).Select(answer => answer.Text);

    private static IEnumerable<string> Texts(CountingMachineAccess machine)
    {
        var random = new Random(0);
        var access = new MutatingMachineAccess(machine, new Mutator(random, [""]), random);
        MachineProbe.Detect(access);
        return access.Answers.Select(answer => answer.Text).Where(text => text.Length > 0);
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) ^ (number * -1_640_531_527));

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
