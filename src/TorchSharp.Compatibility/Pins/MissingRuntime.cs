using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>TORCH2009: a program that uses TorchSharp, and has no libtorch. Whether it does is read from code, by the compiler or from what it made.</summary>
public static class MissingRuntime
{
    /// <summary>The names by which programs load native libraries themselves, as some do with a libtorch that is installed on the machine.</summary>
    public static IReadOnlyCollection<string> LoaderNames { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "NativeLibrary", "ResolvingUnmanagedDll", "LoadUnmanagedDll", "LoadUnmanagedDllFromPath",
        "LoadLibrary", "LoadLibraryA", "LoadLibraryW", "LoadLibraryEx", "LoadLibraryExA", "LoadLibraryExW", "SetDllDirectory", "SetDllDirectoryW", "AddDllDirectory", "dlopen",
    };

    /// <summary>The message.</summary>
    /// <param name="usesSdk">Whether TorchSharp.Sdk is in use, which would add a runtime.</param>
    /// <param name="version">The TorchSharp version of the project; null where it is not known.</param>
    /// <param name="through">The referenced assembly that uses TorchSharp; null where the program itself does.</param>
    /// <param name="isCertain">Whether the program certainly gets there: of what a package does with TorchSharp that is not known.</param>
    public static string Text(bool usesSdk, NuGetVersion? version, string? through, bool isCertain = true)
    {
        var remedy = usesSdk
            ? "Remove TorchSharpRuntime=false, and the SDK adds the one that fits; where the program is given its libtorch otherwise, set TorchSharpBackend to none."
            : $"Reference TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows{(version is null ? " in TorchSharp's version" : $" {version.ToNormalizedString()}")}, or use TorchSharp.Sdk, which adds the one that fits.";
        var use = through is null ? "TorchSharp" : isCertain ? $"TorchSharp through {through}" : $"{through}, which uses TorchSharp";
        return $"The program uses {use}, and none of its packages brings libtorch, so it stops at its first call{(isCertain ? "" : " of TorchSharp")}. {remedy}";
    }
}
