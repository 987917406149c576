namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The first word behind the fence: <c>sh</c>, <c>xml</c>.</param>
/// <param name="Mark">The words after it, which a renderer leaves out: <c>run</c>, <c>file=app.csproj</c>, <c>expect</c>.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the fence in the page, from 1.</param>
public sealed record CodeBlock(string Language, string Mark, string Text, int Line)
{
    /// <summary>Whether the commands are run by the tests.</summary>
    public bool IsRun => Mark is "run" or "run fails";
}
