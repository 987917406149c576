using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>Runs the commands of a page in order, as a reader would, in an empty folder.</summary>
internal sealed partial class PageRun
{
    private readonly TestProject _folder;
    private readonly string _templates;
    private string _current = "";
    private CommandResult _last = new(0, "");

    public PageRun(TestRun run, MarkdownPage page, string templates)
    {
        _templates = templates;
        _folder = run.NewProject("page").OnMachine(page.Machine);
        // The recorded machine is a Linux one, wherever the tests run.
        _folder.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
    }

    /// <summary>What the last command printed.</summary>
    public CommandResult Do(CodeBlock block)
    {
        if (block.Mark.StartsWith("file=", StringComparison.Ordinal))
        {
            _folder.Write(Path.Combine(_current, block.Mark["file=".Length..]), block.Text);
        }
        else if (block.Mark == "expect")
        {
            foreach (var line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Regex.IsMatch(_last.Output, Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal)).ShouldBeTrue($"line {block.Line}: {line}\n\nis not in\n\n{_last.Output}");
        }
        else if (block.Mark == "exists")
        {
            foreach (var file in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Path.Exists(Path.Combine(_folder.Folder, _current, file)).ShouldBeTrue($"line {block.Line}: {file}");
        }
        else if (block.IsRun)
        {
            foreach (var command in Commands(block))
                Execute(command, block);
        }

        return _last;
    }

    // Of a Dockerfile what it runs; of a shell block every line.
    private static IEnumerable<string> Commands(CodeBlock block) => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => block.Language != "dockerfile" || line.StartsWith("RUN ", StringComparison.Ordinal))
        .Select(line => block.Language == "dockerfile" ? line["RUN ".Length..].Replace(" -o /", " -o ../", StringComparison.Ordinal) : line);

    private void Execute(string command, CodeBlock block)
    {
        var words = Words().Matches(command).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value).ToList();
        var variables = words.TakeWhile(word => Assignment().IsMatch(word)).Select(word => word.Split('=', 2)).ToList();
        words.RemoveRange(0, variables.Count);
        switch (words)
        {
            case ["cd", var folder]:
                _current = Path.Combine(_current, folder);
                return;
            case ["dotnet", "new", ..]:
                words.AddRange(["--debug:custom-hive", _templates]);
                break;
            case ["dotnet", ..]:
                break;
            default:
                throw new InvalidOperationException($"line {block.Line}: '{command}' is no command that a page may have.");
        }

        foreach (var variable in variables)
            _folder.Environment[variable[0]] = variable[0] == "NUGET_PACKAGES" ? Path.GetFullPath(variable[1], Path.Combine(_folder.Folder, _current)) : variable[1];
        _last = _folder.Run(words, _current);
        foreach (var variable in variables)
            _folder.Environment.Remove(variable[0]);
        if (block.Mark == "run fails")
            _last.ExitCode.ShouldNotBe(0, _last.Output);
        else
            _last.ExitCode.ShouldBe(0, $"line {block.Line}: {command}\n\n{_last.Output}");
    }

    [GeneratedRegex("""
        "(?<quoted>[^"]*)"|\S+
        """)]
    private static partial Regex Words();

    [GeneratedRegex("^[A-Z_]+=")]
    private static partial Regex Assignment();
}
