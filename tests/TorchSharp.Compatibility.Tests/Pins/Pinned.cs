namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>Short ways to write down pins in tests.</summary>
internal static class Pinned
{
    /// <summary>A project with the items, each <c>Id Version</c> or <c>Id Version | Condition</c>.</summary>
    public static string Project(params string[] pins) => Project(pins, "");

    public static string Project(IEnumerable<string> pins, string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {string.Join(Environment.NewLine + "    ", pins.Select(Reference))}
          </ItemGroup>
        </Project>
        """;

    public static PinSet Set(string project, ProjectFacts? facts = null) => PinSet.Of([PinFile.Read("app.csproj", project)], facts ?? new ProjectFacts());

    public static PinSet OfPins(params string[] pins) => Set(Project(pins));

    /// <summary>The findings in words: <c>TORCH2001 error TorchSharp-cpu</c>.</summary>
    public static string[] Findings(PinSet pins) => [.. PinRules.Check(pins).Select(finding => $"{finding.Code} {Word(finding.Severity)} {finding.Package.Package.Id}")];

    public static string[] Findings(params string[] pins) => Findings(OfPins(pins));

    private static string Word(MessageSeverity severity) => severity switch
    {
        MessageSeverity.Error => "error",
        MessageSeverity.Warning => "warning",
        _ => "suggestion",
    };

    private static string Reference(string pin)
    {
        var parts = pin.Split('|', 2);
        var words = parts[0].Trim().Split(' ', 2);
        var version = words.Length > 1 ? $" Version=\"{words[1]}\"" : "";
        var condition = parts.Length > 1 ? $" Condition=\"{parts[1].Trim()}\"" : "";
        return $"<PackageReference Include=\"{words[0]}\"{version}{condition} />";
    }
}
