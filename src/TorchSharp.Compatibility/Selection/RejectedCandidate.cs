using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A release and backend that was looked at and not chosen.</summary>
/// <param name="Version">The TorchSharp version.</param>
/// <param name="Flavour"><c>cpu</c> or <c>cu128</c>.</param>
/// <param name="Reason">Why, for code.</param>
/// <param name="Explanation">Why, as a sentence without its full stop: what was found, what is needed.</param>
public sealed record RejectedCandidate(NuGetVersion Version, string Flavour, RejectionReason Reason, string Explanation)
{
    /// <summary>What is needed of the driver, as a sentence without its full stop; empty where the driver is not the reason.</summary>
    public string Need { get; init; } = "";
}
