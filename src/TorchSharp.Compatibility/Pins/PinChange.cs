namespace TorchSharp.Compatibility;

/// <summary>A change of one pin: another version, another id and version, or none.</summary>
/// <param name="Package">The pin.</param>
public sealed record PinChange(PinnedPackage Package)
{
    /// <summary>The new version as it is to be written; null where it stays.</summary>
    public string? Version { get; init; }

    /// <summary>The new id, which takes a version; null where it stays.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the reference goes.</summary>
    public bool Remove { get; init; }

    /// <summary>
    /// Whether the files say all that it takes to write it. What packages.config names the project file names again, with paths, so the package manager has to write it;
    /// a new id takes its version in the reference itself or a central one; of an update the reference is somewhere else.
    /// </summary>
    public bool CanBeWritten => Package.Reference is { Kind: not PinKind.PackagesConfig } reference
        && (Remove ? !reference.IsUpdate : Version is not null && (Id is null
            ? Package.EditPlace is not null
            : !reference.IsUpdate && (TakesVersionAlong || (Package.Versioned is { VersionPlace: not null } versioned && (versioned == reference || versioned.Kind == PinKind.PackageVersion)))));

    /// <summary>Whether the new id is written together with its version, in a <c>#:package</c> line that has none yet.</summary>
    internal bool TakesVersionAlong => Package is { Versioned: null, Reference.Kind: PinKind.PackageDirective };
}
