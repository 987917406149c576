namespace TorchSharp.Compatibility;

/// <summary>A replacement of a piece of a file.</summary>
/// <param name="Place">The piece.</param>
/// <param name="NewText">What comes in its stead.</param>
public sealed record PinEdit(PinPlace Place, string NewText);
