namespace TorchSharp.Compatibility;

/// <summary>What a project asks for.</summary>
public sealed record RuntimeRequest
{
    /// <summary>Which TorchSharp version; the recommended release unless the project says otherwise.</summary>
    public VersionRequest Version { get; init; } = VersionRequest.Recommended;

    /// <summary>CPU or CUDA; decided from the machine unless the project says otherwise.</summary>
    public BackendRequest Backend { get; init; } = BackendRequest.Auto;

    /// <summary>Where the program is to run.</summary>
    public required PortableRid Target { get; init; }

    /// <summary>Where the build runs; its GPUs say nothing about another <see cref="Target"/>.</summary>
    public required PortableRid Host { get; init; }

    /// <summary>The framework that the project is compiled for: a release may have no assembly for it.</summary>
    public required TargetFramework TargetFramework { get; init; }

    /// <summary>Whether the project's output is run (a program, a test project) and so needs native libraries beside it.</summary>
    public bool NeedsRuntime { get; init; } = true;

    /// <summary>An outcome without CUDA is an error.</summary>
    public bool RequireCuda { get; init; }

    /// <summary>What to add to the line that tells the choice, a sentence each: settings that another one overrides.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Facts about the target machine are declared in the project or the environment.</summary>
    public bool DeclaresMachine { get; init; }

    /// <summary>
    /// Whether the decision depends on the machine at all. Where it doesn't, nobody needs to probe: a declared backend,
    /// another target than the host, or a library that leaves the version to the SDK.
    /// </summary>
    public bool DependsOnMachine =>
        DeclaresMachine
        || (Backend.Kind == BackendRequestKind.Auto
            && Target == Host
            && (NeedsRuntime || Version.Kind == VersionRequestKind.Auto));
}
