using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>What the build tells of the project by compiler-visible properties.</summary>
internal sealed class BuildFacts(AnalyzerConfigOptions options)
{
    /// <summary>The entry point of a file-based app; null in projects.</summary>
    public string? EntryPoint => Property("EntryPointFilePath");

    /// <summary>Whether the output is run: a program or a test project; null where the build does not say.</summary>
    public bool? IsProgram => Property("OutputType") is not { } outputType ? null : outputType.EndsWith("exe", StringComparison.OrdinalIgnoreCase) || Is("IsTestProject");

    /// <summary>Whether a package or native file of the program brings libtorch; null where the build does not say.</summary>
    public bool? HasRuntime => Property("TorchSharpHasRuntime") is { } value && bool.TryParse(value, out var has) ? has : null;

    /// <summary>The packages that MSBuild made of the project's files; null where the build does not say.</summary>
    public EvaluatedPackages? Packages => EvaluatedPackages.Parse(Property("TorchSharpPackages"));

    /// <summary>The names of the referenced projects' assemblies that use TorchSharp, where no package of the program brings libtorch.</summary>
    public IReadOnlyList<string> ProjectsWithTorchSharp => Property("TorchSharpProjects")?.Split(['|'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether TorchSharp.Sdk is in use.</summary>
    public bool UsesSdk => Is("UsingTorchSharpSdk");

    /// <summary>The same as the rules take it.</summary>
    public ProjectFacts ToProjectFacts() => new()
    {
        IsProgram = IsProgram,
        UsesSdk = UsesSdk,
        IsPortable = Is("TorchSharpPortable"),
        TargetFramework = Property("TargetFrameworkIdentifier") is { } identifier && Property("TargetFrameworkVersion") is { } version
            ? TargetFramework.TryParse(identifier, version)
            : null,
        Targets = Property("TorchSharpTargetRuntimeIdentifier") is { } rid ? [PortableRid.From(rid)] : [],
    };

    private bool Is(string property) => "true".Equals(Property(property), StringComparison.OrdinalIgnoreCase);

    private string? Property(string name) => options.TryGetValue($"build_property.{name}", out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
