using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>A page of the repository.</summary>
/// <param name="Path">Its path from the repository's folder, with slashes.</param>
/// <param name="Text">Its text.</param>
public sealed partial record MarkdownPage(string Path, string Text)
{
    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; } = [.. Fences().Matches(Text).Select(match => new CodeBlock(
        match.Groups["language"].Value, match.Groups["mark"].Value.Trim(), match.Groups["text"].Value, Text[..match.Index].Count(c => c == '\n') + 1))];

    /// <summary>The recorded machine that the commands are run on.</summary>
    public string Machine => MachineComment().Match(Text) is { Success: true } match ? match.Groups["name"].Value : "no-gpu-linux";

    /// <summary>The targets of links, without those that lead to another site.</summary>
    public IEnumerable<string> Links => LinkTargets().Matches(Fences().Replace(Text, "")).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The anchors of the headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => Headings().Matches(Fences().Replace(Text, ""))
        .Select(match => NotInAnchor().Replace(match.Groups["title"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>Every page that is kept in the repository.</summary>
    public static IReadOnlyList<MarkdownPage> All()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return [.. Directory.EnumerateFiles(TestRun.RepositoryFolder, "*.md", options)
            .Select(file => System.IO.Path.GetRelativePath(TestRun.RepositoryFolder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or ".git" or "TestResults" or "BenchmarkDotNet.Artifacts"))
            .Order(StringComparer.Ordinal)
            .Select(Read)];
    }

    /// <summary>The page at a path from the repository's folder.</summary>
    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(TestRun.RepositoryFolder, path)).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^```(?<language>\S+)?(?<mark>[^\n]*)\n(?<text>.*?)^```[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("<!-- machine: (?<name>[a-z0-9-]+) -->")]
    private static partial Regex MachineComment();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkTargets();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
