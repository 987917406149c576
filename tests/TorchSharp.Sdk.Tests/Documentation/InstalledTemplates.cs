using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>The packed templates, installed as a user would, in a folder of their own.</summary>
public sealed class InstalledTemplates
{
    public InstalledTemplates(TestRun run)
    {
        Hive = Path.Combine(run.Folder, $"templates-{Guid.NewGuid():N}");
        Installed = run.NewProject("install").Dotnet("new", "install", $"TorchSharp.Templates@{TestRun.ProductVersion}", "--debug:custom-hive", Hive).ShouldSucceed();
    }

    /// <summary>The folder that <c>dotnet new</c> keeps them in.</summary>
    public string Hive { get; }

    /// <summary>What the installation printed.</summary>
    public CommandResult Installed { get; }
}
