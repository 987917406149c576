namespace TorchSharp.Compatibility;

/// <summary>Something wrong with a project's pins.</summary>
public sealed record PinFinding
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is where nothing is configured.</summary>
    public required MessageSeverity Severity { get; init; }

    /// <summary>What was found, what is needed, and what to do.</summary>
    public required string Text { get; init; }

    /// <summary>The package that the finding is about.</summary>
    public required PinnedPackage Package { get; init; }

    /// <summary>The other packages that it has to do with.</summary>
    public IReadOnlyList<PinnedPackage> Others { get; init; } = [];

    /// <summary>The edits that would end it, the best first; empty where nobody but the user can tell.</summary>
    public IReadOnlyList<PinRemedy> Remedies { get; init; } = [];

    /// <summary>The page about the code.</summary>
    public string HelpLink => HelpLinks.ForBuildCode(Code);

    /// <summary>What is the same in two findings that say the same: code and packages. The build and the compiler compare by it, so that nothing is said twice.</summary>
    public string Key => $"{Code}:{string.Join("+", Others.Append(Package).Select(package => $"{package.Package.Id.ToLowerInvariant()}/{package.Version?.ToNormalizedString()}").OrderBy(id => id, StringComparer.Ordinal))}";
}
