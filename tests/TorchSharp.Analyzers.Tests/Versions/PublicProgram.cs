namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>The pins of a public program, and what is wrong with them.</summary>
/// <param name="Name">Repository and part.</param>
/// <param name="Expected">The codes, separated by blanks; empty where nothing is wrong.</param>
/// <param name="Files">Its files, by name.</param>
internal sealed record PublicProgram(string Name, string Expected, params (string Name, string Text)[] Files)
{
    /// <summary>A program of one project, whose pins are written <c>Id Version</c> or <c>Id Version | Condition</c>.</summary>
    public static PublicProgram OfProject(string name, string expected, params string[] pins) => new(name, expected, ("app.csproj", ProjectOf("", pins)));

    /// <summary>A project with properties and pins.</summary>
    public static string ProjectOf(string properties, params string[] pins) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", pins.Select(pin => ItemOf("PackageReference", pin)))}
          </ItemGroup>
        </Project>
        """;

    /// <summary>A central file.</summary>
    public static string CentralOf(params string[] pins) => $"<Project><ItemGroup>{string.Concat(pins.Select(pin => ItemOf("PackageVersion", pin)))}</ItemGroup></Project>";

    private static string ItemOf(string item, string pin)
    {
        var parts = pin.Split(" | ", 2);
        var words = parts[0].Split(' ', 2);
        return $"<{item} Include=\"{words[0]}\"{(words.Length > 1 ? $" Version=\"{words[1]}\"" : "")}{(parts.Length > 1 ? $" Condition=\"{parts[1]}\"" : "")} />";
    }
}
