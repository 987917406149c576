using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>A package id, and what it says about the package.</summary>
public sealed class PackageName : IEquatable<PackageName>
{
    private const string ManagedId = "TorchSharp";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] s_companions = ["TorchVision", "TorchAudio"];
    private static readonly string[] s_bundles = ["TorchSharp-cpu", "TorchSharp-cuda-linux", "TorchSharp-cuda-windows"];

    private PackageName(string id)
    {
        Id = id;
        if (id.Equals(ManagedId, StringComparison.OrdinalIgnoreCase))
            Role = PackageRole.Managed;
        else if (s_companions.Contains(id, StringComparer.OrdinalIgnoreCase))
            Role = PackageRole.Companion;
        else if (id.StartsWith("TorchSharp", StringComparison.OrdinalIgnoreCase))
            ReadBundle();
        else if (id.StartsWith("libtorch", StringComparison.OrdinalIgnoreCase))
            ReadLibTorch();
    }

    /// <summary>The id as it was written.</summary>
    public string Id { get; }

    /// <summary>What the package is.</summary>
    public PackageRole Role { get; private set; }

    /// <summary>Whether it brings native libtorch: a bundle or a libtorch package, parts left out.</summary>
    public bool IsRuntime => Role is PackageRole.Bundle or PackageRole.LibTorch;

    /// <summary>The backend of a runtime package; null for any other package.</summary>
    public Backend? Backend { get; private set; }

    /// <summary>The CUDA version in the id of a libtorch package; null where there is none.</summary>
    public CudaVersion? Cuda { get; private set; }

    /// <summary>The runtime identifier in the id of a libtorch package, <c>win-x64</c>; null where there is none.</summary>
    public string? Rid { get; private set; }

    /// <summary>The operating system that the id of a runtime package names; null where it is for all of them.</summary>
    public OperatingSystemFamily? OperatingSystem { get; private set; }

    /// <summary>Whether the versions are TorchSharp's: of TorchSharp itself, its companions and bundles.</summary>
    public bool IsVersionedAsTorchSharp => Role is PackageRole.Managed or PackageRole.Companion or PackageRole.Bundle;

    /// <summary>Whether the package belongs to TorchSharp, or means to.</summary>
    public bool IsTorchSharps => Role != PackageRole.Other;

    /// <summary>The id that was meant, for one that no package has; null where nobody can tell.</summary>
    public string? Meant { get; private set; }

    /// <summary>Reads an id.</summary>
    public static PackageName Of(string id) => new(id.Trim());

    /// <inheritdoc/>
    public bool Equals(PackageName? other) => other is not null && Id.Equals(other.Id, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackageName);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private void ReadBundle()
    {
        if (s_bundles.Contains(Id, StringComparer.OrdinalIgnoreCase))
        {
            Role = PackageRole.Bundle;
            Backend = Id.EndsWith("-cpu", StringComparison.OrdinalIgnoreCase) ? Compatibility.Backend.Cpu : Compatibility.Backend.Cuda;
            OperatingSystem = Id.EndsWith("-linux", StringComparison.OrdinalIgnoreCase) ? OperatingSystemFamily.Linux
                : Id.EndsWith("-windows", StringComparison.OrdinalIgnoreCase) ? OperatingSystemFamily.Windows
                : null;
            return;
        }

        // Seen in public code: the libtorch ids behind a prefix, and bundles by other names for backend or system.
        var rest = Id.Substring(ManagedId.Length);
        if (rest.StartsWith(".libtorch", StringComparison.OrdinalIgnoreCase))
            MarkMissing(MeantLibTorch(rest.Substring(1)));
        // Most of the others are packages of their own: .PyBridge, .Analyzers.
        else if (rest.Length > 1 && rest[1] is 'c' or 'C' or 'g' or 'G' && Regex.Match(rest, @"^[-.](?<backend>cpu|cuda|gpu|cu\d+|cuda-?\d+(\.\d+)?)([-.](?<system>linux|windows|win|osx|macos|mac)(-(x64|arm64))?)?$", Options) is { Success: true } match)
            MarkMissing(MeantBundle(match.Groups["backend"].Value, match.Groups["system"].Value));
    }

    // Without regular expressions, which a restore would have to set up for its first id. libtorch, cuda, 12.8, linux, x64, part3, fragment1
    private void ReadLibTorch()
    {
        var words = Id.ToLowerInvariant().Split('-');
        var at = 1;
        var backend = Take(word => word == "cpu") is not null ? Compatibility.Backend.Cpu
            : Take(word => word == "cuda") is not null ? Compatibility.Backend.Cuda
            : (Backend?)null;
        var cuda = default(CudaVersion);
        var isKnown = words[0] == "libtorch" && backend is not null
            && (backend == Compatibility.Backend.Cpu || Take(word => word.Contains('.') && CudaVersion.TryParse(word, out cuda)) is not null);
        var system = Take(word => word is "linux" or "win" or "osx");
        var architecture = system is null ? null : Take(word => word is "x64" or "arm64");
        var part = Take(word => IsNumbered(word, "part"));
        if (part is not null)
            Take(word => word == "primary" || IsNumbered(word, "fragment"));

        // A CUDA runtime is made for one system.
        if (!isKnown || at < words.Length || (system is null) != (architecture is null) || (backend == Compatibility.Backend.Cuda && system is null))
        {
            if (words[0] == "libtorch" || words[0].StartsWith("libtorch.", StringComparison.Ordinal))
                MarkMissing(MeantLibTorch(Id));
            return;
        }

        Role = part is null ? PackageRole.LibTorch : PackageRole.LibTorchPart;
        Backend = backend;
        if (backend == Compatibility.Backend.Cuda)
            Cuda = cuda;
        if (system is not null)
        {
            Rid = $"{system}-{architecture}";
            OperatingSystem = PortableRid.From(Rid).OperatingSystem;
        }

        string? Take(Func<string, bool> fits) => at < words.Length && fits(words[at]) ? words[at++] : null;
    }

    private static bool IsNumbered(string word, string name) => word.Length > name.Length && word.StartsWith(name, StringComparison.Ordinal) && word.Skip(name.Length).All(char.IsDigit);

    private void MarkMissing(string? meant)
    {
        Role = PackageRole.NoSuchPackage;
        Meant = meant;
    }

    private static string? MeantLibTorch(string id) => id.IndexOf("cuda", StringComparison.OrdinalIgnoreCase) < 0
        && id.IndexOf("cpu", StringComparison.OrdinalIgnoreCase) >= 0 ? "TorchSharp-cpu" : MeantBundle("cuda", SystemIn(id));

    private static string? MeantBundle(string backend, string system) => backend.Equals("cpu", StringComparison.OrdinalIgnoreCase) ? "TorchSharp-cpu"
        : system.StartsWith("win", StringComparison.OrdinalIgnoreCase) ? "TorchSharp-cuda-windows"
        : system.Equals("linux", StringComparison.OrdinalIgnoreCase) ? "TorchSharp-cuda-linux"
        : null;

    private static string SystemIn(string id) =>
        id.IndexOf("-win", StringComparison.OrdinalIgnoreCase) >= 0 ? "win" : id.IndexOf("linux", StringComparison.OrdinalIgnoreCase) >= 0 ? "linux" : "";
}
