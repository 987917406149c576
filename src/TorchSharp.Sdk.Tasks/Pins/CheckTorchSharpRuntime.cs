using System.Reflection.Metadata;
using Microsoft.Build.Framework;
using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Assemblies;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// TORCH2009 where the compiler runs no analyzers, as in F#: the program uses TorchSharp, or a project that it references does, and nothing brings libtorch. Read
/// from what the compiler made; the targets know that no runtime is there and that no referenced project loads one.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckTorchSharpRuntime : FindingTask
{
    /// <summary>The program's assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The assemblies of the referenced projects.</summary>
    public string[] Projects { get; set; } = [];

    /// <summary>The TorchSharp version of the project; empty where it is not known.</summary>
    public string TorchSharpVersion { get; set; } = "";

    /// <summary>What imported files may hold the reference to TorchSharp: Directory.Build.props, Directory.Packages.props.</summary>
    public string[] ImportedFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        using var program = ReferencedAssembly.TryOpen(Assembly);
        if (program is null || program.Names(MissingRuntime.LoaderNames))
            return true;
        var isUser = MissingMembers.UsesTorchSharp(program.Metadata);
        var project = isUser ? null : ProjectWithTorchSharp(program.Metadata);
        if (!isUser && project is null)
            return true;
        var written = new WrittenPins(new ProjectFiles(ProjectFile, ImportedFiles), new ProjectFacts());
        var place = written.PlaceOf("TorchSharp");
        var version = NuGetVersion.TryParse(TorchSharpVersion, out var parsed) ? parsed : null;
        Tell(PinCodes.NoRuntime, MessageSeverity.Warning, place, written.QuoteOf(place), MissingRuntime.Text(usesSdk: true, version, project));
        return Finish();
    }

    private string? ProjectWithTorchSharp(MetadataReader program)
    {
        foreach (var path in Projects)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            using var project = MissingMembers.References(program, name) ? ReferencedAssembly.TryOpen(path) : null;
            if (project is not null && MissingMembers.UsesTorchSharp(project.Metadata))
                return name;
        }

        return null;
    }
}
