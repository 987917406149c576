using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Tests;

/// <summary>The TorchSharp that the sources under test are compiled against: the stand-in, which lies beside the tests.</summary>
internal static class TorchSharpAssembly
{
    public static MetadataReference Reference { get; } = MetadataReference.CreateFromFile(
        Path.Combine(AppContext.BaseDirectory, "stand-in", "TorchSharp.dll"));
}
