namespace TorchSharp.Compatibility;

/// <summary>The backend that a project asks for, and where it asks.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Flavour">The CUDA version where <paramref name="Kind"/> is <see cref="BackendRequestKind.Flavour"/>.</param>
/// <param name="Setting">The setting as the user wrote it, <c>TorchSharpBackend=cpu</c>; empty where nobody set it.</param>
public sealed record BackendRequest(BackendRequestKind Kind, CudaVersion Flavour = default, string Setting = "")
{
    /// <summary>What the messages list as allowed.</summary>
    public const string AllowedValues = "auto, cpu, cuda, none, or a CUDA version such as cu128 or 12.8";

    /// <summary>CUDA where the machine can run it, else the CPU; nobody set it.</summary>
    public static BackendRequest Auto { get; } = new(BackendRequestKind.Auto);

    /// <summary>Reads a value in any case and with blanks around it; null where it is none of <see cref="AllowedValues"/>.</summary>
    public static BackendRequest? TryParse(string value, string setting) => value.Trim().ToLowerInvariant() switch
    {
        "auto" => new(BackendRequestKind.Auto, Setting: setting),
        "cpu" => new(BackendRequestKind.Cpu, Setting: setting),
        "cuda" => new(BackendRequestKind.Cuda, Setting: setting),
        "none" => new(BackendRequestKind.None, Setting: setting),
        var text => CudaVersion.TryParseFlavour(text, out var cuda) ? new(BackendRequestKind.Flavour, cuda, setting) : null,
    };
}
