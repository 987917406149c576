namespace TorchSharp.Compatibility;

/// <summary>Where the pages about codes are.</summary>
public static class HelpLinks
{
    private const string Repository = "https://github.com/torchsharp-sdk/torchsharp-sdk/blob/main";

    /// <summary>The page of a code that the build reports.</summary>
    public static string ForBuildCode(string code) => $"{Repository}/sdk/TorchSharp.Sdk/docs/{code}.md";
}
