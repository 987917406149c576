using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>What was decided for a project: packages or none, every candidate that was rejected and why, and what to tell the user.</summary>
public sealed record RuntimeDecision
{
    /// <summary>The TorchSharp version; null where nothing fits.</summary>
    public NuGetVersion? Version { get; init; }

    /// <summary>The chosen backend; null where none was asked for or nothing fits.</summary>
    public Backend? Backend { get; init; }

    /// <summary><c>cpu</c>, <c>cu128</c>, or <c>none</c> where no backend was chosen.</summary>
    public string Flavour { get; init; } = "none";

    /// <summary>The package that carries libtorch; null for libraries, for the backend none, and where nothing fits.</summary>
    public RuntimePackage? Package { get; init; }

    /// <summary>The candidates that were not taken, each with its reason.</summary>
    public IReadOnlyList<RejectedCandidate> Rejected { get; init; } = [];

    /// <summary>What the build tells the user, in order.</summary>
    public IReadOnlyList<DecisionMessage> Messages { get; init; } = [];

    /// <summary>The CUDA version that the chosen runtime was built with; null for the CPU, and for a release that the catalog does not know.</summary>
    public CudaVersion? ChosenCuda => Backend == Compatibility.Backend.Cuda && Version is not null ? TorchSharpCatalog.Find(Version)?.Cuda : null;

    /// <summary>Whether a message is an error, so that the build stops.</summary>
    public bool Failed => Messages.Any(message => message.Severity == MessageSeverity.Error);
}
