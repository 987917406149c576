namespace TorchSharp.Compatibility;

/// <summary>An attribute, and where its value stands, without the quotes.</summary>
internal sealed record XmlAttributePlace(string Name, string Value, PinPlace Place);
