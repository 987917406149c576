namespace TorchSharp.Compatibility;

/// <summary>A package version that the user wrote, as it stands in one place of one file.</summary>
public sealed record Pin
{
    /// <summary>How it is written.</summary>
    public required PinKind Kind { get; init; }

    /// <summary>The package.</summary>
    public required PackageName Package { get; init; }

    /// <summary>An item that changes what another one includes (<c>Update="…"</c>).</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The version as it is written, properties not yet replaced; null where there is none.</summary>
    public string? VersionText { get; init; }

    /// <summary>Whether the version overrides the central one (<c>VersionOverride</c>).</summary>
    public bool IsOverride { get; init; }

    /// <summary>Whether an <c>Exclude="…"</c> may keep it from being included.</summary>
    internal bool MayBeExcluded { get; init; }

    /// <summary>What has to hold for the pin to count, conditions of the group and of the item in one text; empty where it always does.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The package id.</summary>
    public required PinPlace IdPlace { get; init; }

    /// <summary>The text of the version; null where there is none.</summary>
    public PinPlace? VersionPlace { get; init; }

    /// <summary>The whole pin: the element or line.</summary>
    public required PinPlace Place { get; init; }
}
