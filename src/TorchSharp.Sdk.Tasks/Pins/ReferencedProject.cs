namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>A project of a restore.</summary>
/// <param name="Name">Its name in the restored graph.</param>
/// <param name="OutputPath">The folder of its own project.assets.json.</param>
/// <param name="TorchSharpFloats">Whether it asks for a floating version of TorchSharp, in one of its frameworks at least.</param>
internal sealed record ReferencedProject(string Name, string OutputPath, bool TorchSharpFloats);
