namespace TorchSharp.Compatibility;

/// <summary>How much a message matters.</summary>
public enum MessageSeverity
{
    /// <summary>A line in the normal output.</summary>
    Information,

    /// <summary>A coded warning; the build goes on.</summary>
    Warning,

    /// <summary>The build stops.</summary>
    Error,
}
