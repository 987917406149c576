using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>The ids of packages that belong to TorchSharp.</summary>
internal static class PackageIds
{
    public const string TorchSharp = "TorchSharp";

    /// <summary>The packages that are released with TorchSharp under the same version.</summary>
    public static readonly IReadOnlyList<string> Companions = ["TorchVision", "TorchAudio"];

    private static readonly string[] s_testFrameworks = ["Microsoft.NET.Test.Sdk", "MSTest", "TUnit", "xunit.v3"];

    /// <summary>TorchSharp-cpu, TorchSharp-cuda-linux, TorchSharp-cuda-windows: a libtorch with the TorchSharp that belongs to it.</summary>
    public static bool IsBundle(string id) => PackageName.Of(id).Role == PackageRole.Bundle;

    /// <summary>Any package that carries native libtorch, or a part of it.</summary>
    public static bool IsRuntime(string id) => PackageName.Of(id).Role is PackageRole.Bundle or PackageRole.LibTorch or PackageRole.LibTorchPart;

    /// <summary>A package whose reference makes a project one that is run by a test runner, whatever its output type says before restore.</summary>
    public static bool IsTestFramework(string id) => s_testFrameworks.Contains(id, StringComparer.OrdinalIgnoreCase);
}
