namespace TorchSharp.StandIns;

/// <param name="Packages">How many packages the feed holds.</param>
/// <param name="WasComplete">Whether the feed was there already, made from the same inputs.</param>
public sealed record StandInFeedResult(int Packages, bool WasComplete);
