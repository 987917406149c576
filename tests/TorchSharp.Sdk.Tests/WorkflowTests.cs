using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Documentation;
using TorchSharp.Sdk.Tests.Testing;
using YamlDotNet.RepresentationModel;

namespace TorchSharp.Sdk.Tests;

/// <summary>Workflows: the one that users copy, and this repository's own.</summary>
public partial class WorkflowTests
{
    private const string ForUsers = "docs/examples/github-actions.yml";

    public static TheoryData<string> Files =>
    [
        ForUsers,
        .. Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, ".github", "workflows"), "*.yml").Select(file => Path.GetRelativePath(TestRun.RepositoryFolder, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void They_are_workflows(string path)
    {
        var workflow = Load(path);
        Keys(workflow).ShouldBe(["name", "on", "permissions", "env", "jobs"]);
        var jobs = (YamlMappingNode)workflow["jobs"];
        foreach (var (name, job) in jobs.Children)
        {
            Keys((YamlMappingNode)job).ShouldBeSubsetOf(["needs", "strategy", "runs-on", "timeout-minutes", "permissions", "env", "steps"]);
            // A moving image changes under a workflow.
            Images(jobs[name]).ShouldAllBe(image => Image().IsMatch(image));
            foreach (var step in Steps(job))
            {
                Keys(step).ShouldBeSubsetOf(["name", "uses", "run", "with", "if"]);
                (step.Children.ContainsKey("uses") ^ step.Children.ContainsKey("run")).ShouldBeTrue(step.ToString());
                if (step.Children.TryGetValue("uses", out var action))
                    Action().IsMatch(action.ToString()).ShouldBeTrue(action.ToString());
            }

            foreach (var needed in ((YamlMappingNode)job).Children.TryGetValue("needs", out var needs) ? [needs.ToString()] : (string[])[])
                jobs.Children.ContainsKey(needed).ShouldBeTrue(needed);
        }
    }

    [Fact]
    public void What_users_copy_is_what_the_page_runs()
    {
        var page = MarkdownPage.Read("docs/ci.md");
        var run = page.Blocks.Where(block => block.IsRun).SelectMany(block => block.Text.Split('\n')).ToList();
        var jobs = ((YamlMappingNode)Load(ForUsers)["jobs"]).Children.Values.Cast<YamlMappingNode>().ToList();
        foreach (var job in jobs)
        {
            var variables = job.Children.TryGetValue("env", out var env) ? ((YamlMappingNode)env).Children.Select(entry => $"{entry.Key}={entry.Value} ") : [];
            foreach (var command in Commands(job).Where(command => !command.StartsWith("dotnet test", StringComparison.Ordinal)))
                run.ShouldContain(string.Concat(variables) + command);
        }

        var upload = jobs.SelectMany(Steps).Single(step => step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("github/codeql-action/upload-sarif@", StringComparison.Ordinal));
        // A folder, in which the action finds the file of each project.
        upload["with"]["sarif_file"].ToString().ShouldBe(".");
        var build = jobs.SelectMany(Steps).Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).Single(command => command.Contains("ErrorLog=", StringComparison.Ordinal));
        page.Blocks.Single(block => block.Mark == "exists").Text.ShouldContain(Regex.Match(build, "ErrorLog=([^%]+)%2cversion=2.1").Groups[1].Value + "\n");
    }

    [Fact]
    public void This_repository_is_built_as_its_script_does()
    {
        var script = File.ReadAllText(Path.Combine(TestRun.RepositoryFolder, ".ci", "run"));
        var commands = ((YamlMappingNode)Load(".github/workflows/build.yml")["jobs"]).Children.Values.SelectMany(Commands).ToList();
        commands.Count.ShouldBe(2);
        foreach (var command in commands)
            script.ShouldContain(command.Split(" --results-directory")[0]);
    }

    private static YamlMappingNode Load(string path)
    {
        using var reader = new StreamReader(Path.Combine(TestRun.RepositoryFolder, path));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    private static IEnumerable<string> Keys(YamlMappingNode node) => node.Children.Keys.Select(key => key.ToString());

    private static IEnumerable<YamlMappingNode> Steps(YamlNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    private static IEnumerable<string> Commands(YamlNode job) => Steps(job).Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString());

    private static IEnumerable<string> Images(YamlNode job) => job["runs-on"].ToString() is var image && image.Contains("matrix.", StringComparison.Ordinal)
        ? ((YamlSequenceNode)job["strategy"]["matrix"]["os"]).Children.Select(os => os.ToString())
        : [image];

    [GeneratedRegex(@"^(ubuntu|windows|macos)-[\d.]+$")]
    private static partial Regex Image();

    [GeneratedRegex(@"^(actions|github)/[a-z/-]+@v\d+$")]
    private static partial Regex Action();
}
