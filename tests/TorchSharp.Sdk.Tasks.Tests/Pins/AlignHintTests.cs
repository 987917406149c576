using Microsoft.Build.Utilities;
using TorchSharp.Sdk.Tasks.Pins;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>An error about versions names the command that shows the edits, which in a file-based app is another one.</summary>
public class AlignHintTests
{
    [Theory]
    [InlineData("0.106.0", "/a/Directory.Build.props", null)]
    [InlineData("0.105.1", "/a/Directory.Build.props", "dotnet msbuild -t:TorchSharpAlign")]
    [InlineData("0.105.1", "/a/train.cs", "dotnet build train.cs --no-restore -t:TorchSharpAlign")]
    public void The_command_is_named(string runtime, string imported, string? command)
    {
        var build = new LoggedBuild();
        var task = new CheckTorchSharpPins
        {
            BuildEngine = build,
            ProjectFile = "/a/train.csproj",
            PackageReferences = [Reference("TorchSharp", "0.106.0"), Reference("TorchSharp-cpu", runtime)],
            ImportedFiles = [imported],
        };
        task.Execute().ShouldBe(command is null);
        build.Messages.ShouldBe(command is null ? [] : [$": '{command}' shows the edits that make these versions belong together."]);
    }

    private static TaskItem Reference(string id, string version) => new(id, new Dictionary<string, string> { ["Version"] = version });
}
