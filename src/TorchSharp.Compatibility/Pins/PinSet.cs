namespace TorchSharp.Compatibility;

/// <summary>The packages of one project that belong to TorchSharp, with their versions.</summary>
public sealed record PinSet
{
    /// <summary>The packages.</summary>
    public required IReadOnlyList<PinnedPackage> Packages { get; init; }

    /// <summary>Packages that scripts and notebooks beside the project reference.</summary>
    public IReadOnlyList<PinnedPackage> Scripts { get; init; } = [];

    /// <summary>What is known of the project.</summary>
    public ProjectFacts Project { get; init; } = new();

    /// <summary>Puts together what the files say.</summary>
    /// <param name="files">The files in the order in which MSBuild reads them: props, central versions, project.</param>
    /// <param name="project">What is known of the project besides; what a property of the files says fills the gaps.</param>
    /// <param name="evaluated">The packages that MSBuild made of the files; null where nobody tells, so that the texts alone count.</param>
    public static PinSet Of(IReadOnlyList<PinFile> files, ProjectFacts project, EvaluatedPackages? evaluated = null) => new PinCollector(files, project, evaluated).Collect();

    /// <summary>The packages of a role.</summary>
    public IEnumerable<PinnedPackage> Of(PackageRole role) => Packages.Where(package => package.Package.Role == role);

    /// <summary>The packages that bring libtorch.</summary>
    public IEnumerable<PinnedPackage> Runtimes => Packages.Where(package => package.Package.IsRuntime);
}
