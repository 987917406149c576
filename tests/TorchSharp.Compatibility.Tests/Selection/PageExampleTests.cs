using System.Text.RegularExpressions;
using static TorchSharp.Compatibility.Tests.Selection.Machines;

namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>The messages that the pages and the README show are those that are printed.</summary>
public class PageExampleTests
{
    private static readonly string s_repository = FindRepository();

    private static IEnumerable<RuntimeDecision> Shown
    {
        get
        {
            var h200 = new Machine
            {
                OperatingSystem = OperatingSystemFamily.Linux,
                Driver = Fact.Known(DriverVersion.Parse("570.124.06"), "/sys/module/nvidia/version"),
                Gpus = [Gpu("9.0", "NVIDIA H200")],
            };
            yield return Requests.For("linux-x64").On(h200);
            yield return Requests.For("win-x64", host: "linux-x64").On(h200);
            yield return Requests.For("linux-x64").On(Linux("550.54.15", Gpu("6.1", "NVIDIA GeForce GTX 1080 Ti")));
            yield return Requests.For("linux-arm64").On(Nothing());
            yield return Requests.For("win-arm64").On(Nothing(OperatingSystemFamily.Windows));
            yield return Requests.For("osx-x64").On(Nothing(OperatingSystemFamily.MacOS));
            yield return Requests.For("win-x64", version: "0.107.0").On(Nothing(OperatingSystemFamily.Windows));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("sdk/TorchSharp.Sdk/docs/TORCH2007.md")]
    [InlineData("sdk/TorchSharp.Sdk/docs/TORCH3001.md")]
    [InlineData("sdk/TorchSharp.Sdk/docs/TORCH3002.md")]
    [InlineData("sdk/TorchSharp.Sdk/docs/TORCH3003.md")]
    public void Shown_messages_are_those_that_are_printed(string page)
    {
        var printed = Shown.SelectMany(decision => decision.Messages).Select(message => $"{(message.Severity == MessageSeverity.Information ? "message" : message.Severity.ToString().ToLowerInvariant())} {message.Code}: {message.Text}").ToList();
        var shown = Regex.Matches(File.ReadAllText(Path.Combine(s_repository, page)), @"^app\.csproj : TorchSharp (?<text>(?:message|warning|error) TORCH.*?)\r?$", RegexOptions.Multiline)
            .Select(match => match.Groups["text"].Value).ToList();
        shown.ShouldNotBeEmpty();
        shown.ShouldBeSubsetOf(printed);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run below the repository.");
        return folder.FullName;
    }
}
