using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Versions;

/// <summary>A file that the build hands over to analyzers, and what it is.</summary>
internal sealed record HandedOverFile(AdditionalText File, HandedOverKind Kind)
{
    /// <summary>The metadata by which the build tells what a file is.</summary>
    public const string KindOption = "build_metadata.AdditionalFiles.TorchSharpPins";

    /// <summary>The files that pins may be written in, each once, in the order in which MSBuild reads them, and those with what the build found.</summary>
    public static IReadOnlyList<HandedOverFile> Of(AnalyzerOptions options)
    {
        var marked = new List<HandedOverFile>();
        var unmarked = new List<HandedOverFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (!MayHoldPins(file.Path))
            {
                continue;
            }

            if (options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(KindOption, out var text) && Enum.TryParse<HandedOverKind>(text, ignoreCase: true, out var kind))
            {
                marked.Add(new HandedOverFile(file, kind));
            }
            else if (KindByName(file.Path) is { } named)
            {
                unmarked.Add(new HandedOverFile(file, named));
            }
        }

        // Other packages hand over project files too; of several nobody knows which is the project's own.
        var files = marked.Count > 0 || unmarked.Count(file => file.Kind == HandedOverKind.Project) > 1 ? marked : unmarked;
        return [.. files.GroupBy(file => file.File.Path, StringComparer.Ordinal).Select(same => same.First()).OrderBy(file => file.Kind)];
    }

    private static bool MayHoldPins(string path) => Path.GetExtension(path).ToLowerInvariant() is
        ".csproj" or ".fsproj" or ".vbproj" or ".props" or ".targets" or ".config" or ".csx" or ".fsx" or ".dib" or ".ipynb" or ".findings";

    // Scripts count when they are asked for, which their metadata says.
    private static HandedOverKind? KindByName(string path) => Path.GetFileName(path).ToLowerInvariant() switch
    {
        "directory.build.props" => HandedOverKind.Props,
        "directory.build.targets" => HandedOverKind.Targets,
        "directory.packages.props" => HandedOverKind.Central,
        "packages.config" => HandedOverKind.Config,
        var name when name.EndsWith("proj", StringComparison.Ordinal) => HandedOverKind.Project,
        _ => null,
    };
}
