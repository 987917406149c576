using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>What the pages tell the reader to type works, and prints what they show.</summary>
public sealed class CommandTests(TestRun run, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All().Where(page => page.Blocks.Any(block => block.IsRun)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_do_what_the_page_says(string path)
    {
        var page = MarkdownPage.Read(path);
        var reader = new PageRun(run, page, templates.Hive);
        foreach (var block in page.Blocks)
            reader.Do(block);
    }

    [Fact]
    public void Every_command_is_run_or_says_why_not()
    {
        foreach (var page in MarkdownPage.All())
        {
            foreach (var block in page.Blocks.Where(block => block.Language is "sh" or "dockerfile" or "bash" or "powershell" or "console"))
                (block.IsRun || block.Mark == "ci" || block.Mark.StartsWith("not run here: ", StringComparison.Ordinal)).ShouldBeTrue($"{page.Path}({block.Line}): {block.Mark}");
        }
    }

    [Fact]
    public void Commands_that_the_CI_runs_are_those_of_its_script()
    {
        var script = File.ReadAllText(Path.Combine(TestRun.RepositoryFolder, ".ci", "run"));
        var commands = MarkdownPage.All().SelectMany(page => page.Blocks).Where(block => block.Mark == "ci")
            .SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => line.Split('#')[0].TrimEnd()).ToList();
        commands.Count.ShouldBeGreaterThan(1);
        foreach (var command in commands)
            script.ShouldContain($"\n{command}");
    }
}
