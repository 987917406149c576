using System.Diagnostics;
using System.Globalization;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>
/// TORCH1001 on random programs, of which running them tells whether they are safe. TORCHSHARP_PROGRAM_COUNT sets the number of programs, TORCHSHARP_PROGRAM_SEED the seed,
/// TORCHSHARP_PROGRAM_WITHOUT the productions that are not used, in place of those that are known to be silent, with commas between them, TORCHSHARP_PROGRAM_FOLDER a folder for the counts and for the differences, made small.
/// </summary>
public class RandomProgramTests
{
    private const int UsualCount = 200;
    private const int UsualSeed = 20_261_126;

    // Together in one compilation: most of what a compilation costs is shared.
    private const int Batch = 200;

    // So many differences of a kind are made small, which takes seconds each.
    private const int MostShrunk = 10;

    private static readonly IReadOnlySet<string> Without =
        (Environment.GetEnvironmentVariable("TORCHSHARP_PROGRAM_WITHOUT") is { Length: > 0 } named ? named.Split(',') : Differences.NotReported.Keys).ToHashSet(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Unsafe_programs_are_not_silent_and_few_safe_ones_are_reported()
    {
        var (count, seed, clock) = (Setting("TORCHSHARP_PROGRAM_COUNT", UsualCount), Setting("TORCHSHARP_PROGRAM_SEED", UsualSeed), Stopwatch.StartNew());
        var generator = new ProgramGenerator(seed, Without);
        var judged = new List<JudgedProgram>();
        for (var start = 0; start < count; start += Batch)
        {
            judged.AddRange(await ProgramBatch.JudgeAsync(Enumerable.Range(start, Math.Min(Batch, count - start)).Select(generator.Write).ToList(), Token));
        }

        var counts = $"seed {seed}, {clock.Elapsed.TotalSeconds:F0} s\n{ProgramCounts.Of(judged)}";
        TestContext.Current.TestOutputHelper?.WriteLine(counts);
        if (Environment.GetEnvironmentVariable("TORCHSHARP_PROGRAM_FOLDER") is { Length: > 0 } folder)
        {
            await WriteAsync(folder, seed, counts, judged);
        }

        if (judged.Find(program => program.Verdict.IsMissed) is { } missed)
        {
            Assert.Fail($"Seed {seed}, program {missed.Program.Number} is unsafe, and nothing is reported:\n{(await ProgramShrinker.ShrinkAsync(missed.Program, verdict => verdict.IsMissed, Token)).Types}");
        }

        // Programs of which half say nothing, or whose checks all hold, would test little.
        judged.Count(program => program.Verdict.Truth == Truth.NotCompiled).ShouldBeLessThan(1 + count / 100);
        judged.Count(program => program.Verdict.Truth == Truth.Unsafe).ShouldBeGreaterThan(count / 8);
        judged.Count(program => program.Verdict.Truth == Truth.Safe).ShouldBeGreaterThan(count / 3);

        // What is not followed of the rest is how two bools hang together.
        var followed = judged.Where(program => program.Verdict.Truth == Truth.Safe && !program.Program.Features.Overlaps(Differences.NotFollowed.Keys)).ToList();
        var reported = followed.Where(program => program.Verdict.IsFalse).ToList();
        if (reported.Count * 100 > followed.Count * Differences.GreatestShare)
        {
            var shrunk = await Task.WhenAll(reported.Take(MostShrunk).Select(async program => $"{program.Program.Number}:\n{(await ProgramShrinker.ShrinkAsync(program.Program, verdict => verdict.IsFalse, Token)).Types}"));
            Assert.Fail($"Seed {seed}: {reported.Count} of {followed.Count} safe programs are reported.\n{string.Join("\n", shrunk)}");
        }
    }

    [Fact]
    public async Task A_program_alone_is_judged_as_among_others()
    {
        var generator = new ProgramGenerator(UsualSeed + 1, Without);
        var programs = Enumerable.Range(0, 6).Select(generator.Write).ToList();
        foreach (var among in await ProgramBatch.JudgeAsync(programs, Token))
        {
            (await ProgramBatch.JudgeAsync([among.Program], Token))[0].Verdict.ShouldBe(among.Verdict, among.Program.Types);
        }
    }

    [Fact]
    public void Differences_name_productions_that_there_are()
    {
        var generator = new ProgramGenerator(UsualSeed, new HashSet<string>());
        var features = Enumerable.Range(0, 2_000).SelectMany(number => generator.Write(number).Features).ToHashSet();
        Differences.NotFollowed.Keys.Concat(Differences.NotReported.Keys).Except(features).ShouldBeEmpty();
    }

    private static async Task WriteAsync(string folder, int seed, string counts, List<JudgedProgram> judged)
    {
        Directory.CreateDirectory(folder);

        await File.WriteAllTextAsync(Path.Combine(folder, $"{seed}-counts.txt"), counts, Token);
        foreach (var (kind, isWrong) in new (string, Func<Verdict, bool>)[] { ("missed", v => v.IsMissed), ("doubted", v => v.IsDoubted), ("reported", v => v.IsFalse) })
        {
            foreach (var program in Differing(judged, isWrong).Take(MostShrunk))
            {
                var small = await ProgramShrinker.ShrinkAsync(program, isWrong, Token);
                await File.WriteAllTextAsync(Path.Combine(folder, $"{seed}-{kind}-{program.Number}.cs"), $"// {string.Join(' ', program.Features)}\n{small.Types}\n", Token);
            }
        }
    }

    /// <summary>The programs that are wrong: first one of the production that is wrong most often, then one of the next, so that they differ.</summary>
    private static IEnumerable<RandomProgram> Differing(List<JudgedProgram> judged, Func<Verdict, bool> isWrong)
    {
        var wrong = judged.Where(j => isWrong(j.Verdict)).Select(j => j.Program).ToList();
        return judged.SelectMany(j => j.Program.Features.Select(feature => (Feature: feature, IsWrong: isWrong(j.Verdict)))).GroupBy(f => f.Feature, f => f.IsWrong)
            .Where(feature => feature.Contains(true)).OrderByDescending(feature => feature.Average(isWrong => isWrong ? 1.0 : 0.0))
            .Select(feature => wrong.Find(program => program.Features.Contains(feature.Key))!).Distinct();
    }

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
