namespace TorchSharp.Compatibility;

/// <summary>A change of one pin: another version, another id, or none.</summary>
/// <param name="Package">The pin.</param>
public sealed record PinChange(PinnedPackage Package)
{
    /// <summary>The new version as it is to be written; null where it stays.</summary>
    public string? Version { get; init; }

    /// <summary>The new id; null where it stays.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the reference goes.</summary>
    public bool Remove { get; init; }

    /// <summary>Whether the files say all that it takes to write it.</summary>
    public bool CanBeWritten => Remove ? Package.Reference is not null : (Version is null || Package.EditPlace is not null) && (Id is null || Package.Reference is not null);
}
