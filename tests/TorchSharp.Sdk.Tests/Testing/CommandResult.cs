using System.Text.RegularExpressions;

namespace TorchSharp.Sdk.Tests.Testing;

/// <summary>What a <c>dotnet</c> command printed.</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The distinct lines that carry the code.</summary>
    public IReadOnlyList<string> Lines(string code) =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(code, StringComparison.Ordinal)).Distinct()];

    /// <summary>How often the code is printed before the summary that repeats warnings and errors.</summary>
    public int CountBeforeSummary(string code)
    {
        var end = Output.IndexOf("Build succeeded", StringComparison.Ordinal);
        if (end < 0)
            end = Output.IndexOf("Build FAILED", StringComparison.Ordinal);
        return Regex.Count(end < 0 ? Output : Output[..end], Regex.Escape(code));
    }

    public CommandResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    /// <summary>The command failed with the code, and without the stack trace of a task that broke.</summary>
    public CommandResult ShouldFailWith(string code)
    {
        ExitCode.ShouldNotBe(0, Output);
        Output.ShouldContain($"error {code}:");
        Output.ShouldNotContain("MSB4018");
        Output.ShouldNotContain("   at TorchSharp");
        return this;
    }
}
