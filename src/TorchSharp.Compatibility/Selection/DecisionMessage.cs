namespace TorchSharp.Compatibility;

/// <summary>Something to tell the user: found, needed, remedy, in one or two sentences.</summary>
public sealed record DecisionMessage(string Code, MessageSeverity Severity, string Text)
{
    /// <summary>The page about the code.</summary>
    public string HelpLink => HelpLinks.ForBuildCode(Code);
}
