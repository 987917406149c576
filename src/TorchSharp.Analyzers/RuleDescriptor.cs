using Microsoft.CodeAnalysis;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers;

/// <summary>Makes descriptors, so that every rule has its category and its help link in the same way.</summary>
internal static class RuleDescriptor
{
    private const string SourceFolder = "https://github.com/torchsharp-sdk/torchsharp-sdk/blob/main/src/TorchSharp.Analyzers";

    public static DiagnosticDescriptor Create(string id, string family, string title, string message, DiagnosticSeverity severity, string description) =>
        new(id, title, message, family, severity, isEnabledByDefault: true, description, HelpLink(id, family));

    /// <summary>A rule that the build knows too: its page is the build's, and its message is what the rule says of each finding.</summary>
    public static DiagnosticDescriptor CreateShared(string id, string title, DiagnosticSeverity severity, string description, params string[] customTags) =>
        new(id, title, "{0}", RuleFamilies.Versions, severity, isEnabledByDefault: true, description, HelpLinks.ForBuildCode(id), customTags);

    /// <summary>The rule's page, which lies beside the rule.</summary>
    public static string HelpLink(string id, string family) => $"{SourceFolder}/{family}/{id}.md";
}
