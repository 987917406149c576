namespace TorchSharp.Compatibility;

/// <summary>A package as the files say it.</summary>
/// <param name="VersionText">The version as it is written, properties not yet replaced; null where there is none.</param>
/// <param name="Package">What comes of it.</param>
internal sealed record WrittenPackage(string? VersionText, PinnedPackage Package);
