namespace TorchSharp.Compatibility;

/// <summary>One definition of an MSBuild property.</summary>
/// <param name="Name">The property.</param>
/// <param name="Text">Its text, other properties not yet replaced.</param>
/// <param name="Condition">What has to hold for it; empty where it always counts.</param>
/// <param name="Place">Where the text stands; null where it stands in a form that can't be replaced as text.</param>
internal sealed record PropertyDefinition(string Name, string Text, string Condition, PinPlace? Place);
