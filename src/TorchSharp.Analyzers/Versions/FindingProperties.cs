using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>What a diagnostic tells its fixes of the finding behind it.</summary>
internal static class FindingProperties
{
    private const string Key = "TorchSharpFinding";
    private const string Code = "TorchSharpCode";

    public static ImmutableDictionary<string, string?> Of(PinFinding finding) =>
        ImmutableDictionary<string, string?>.Empty.Add(Key, finding.Key).Add(Code, finding.Code);

    /// <summary>The <see cref="PinFinding.Key"/>; null in a diagnostic that is about no finding.</summary>
    public static string? KeyOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Key, out var key) ? key : null;

    /// <summary>The code of the finding, which that of a companion's diagnostic is not.</summary>
    public static string? CodeOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Code, out var code) ? code : null;
}
