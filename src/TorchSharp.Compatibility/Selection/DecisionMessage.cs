namespace TorchSharp.Compatibility;

/// <summary>Something to tell the user: found, needed, remedy, in one or two sentences.</summary>
public sealed record DecisionMessage(string Code, MessageSeverity Severity, string Text)
{
    /// <summary>
    /// What the user wrote that it is about: a property with its value, <c>TorchSharpBackend=cu118</c>, or the id of a package; empty where it is about the
    /// machine alone. Tells the build the file and line to point to.
    /// </summary>
    public string Cause { get; init; } = "";

    /// <summary>The page about the code.</summary>
    public string HelpLink => HelpLinks.ForBuildCode(Code);
}
