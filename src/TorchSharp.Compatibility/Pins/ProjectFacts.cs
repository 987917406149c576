using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>What is known of the project that the pins belong to.</summary>
public sealed record ProjectFacts
{
    /// <summary>Whether its output is run, a program or a test project; null where that is not known.</summary>
    public bool? IsProgram { get; init; }

    /// <summary>The target framework; null where it is not known, or there are several.</summary>
    public TargetFramework? TargetFramework { get; init; }

    /// <summary>The runtime identifiers that the project is built for; empty where it names none.</summary>
    public IReadOnlyList<PortableRid> Targets { get; init; } = [];

    /// <summary>Whether the target is the build machine's, because the project names none.</summary>
    public bool IsForHost { get; init; }

    /// <summary>Whether TorchSharp.Sdk is in use, which adds the runtime package itself.</summary>
    public bool UsesSdk { get; init; }

    /// <summary>The version that the project asks TorchSharp.Sdk for (<c>TorchSharpVersion</c>); null where it names none.</summary>
    public NuGetVersion? TorchSharpVersion { get; init; }

    /// <summary>Whether one build is to run on every platform (<c>TorchSharpPortable</c>).</summary>
    public bool IsPortable { get; init; }

    /// <summary>The machine that runs the program: the present one, or the declared one; null where nothing is known of it.</summary>
    public Machine? Machine { get; init; }
}
