namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>A folder in which a toolkit may be.</summary>
/// <param name="Folder">The toolkit's folder, the one above <c>bin</c>.</param>
/// <param name="Nvcc">The compiler; empty where none was found in the folder.</param>
/// <param name="Source">How it was found, in words that finish "from …".</param>
internal sealed record ToolkitCandidate(string Folder, string Nvcc, string Source);
