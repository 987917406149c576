using System.Text.RegularExpressions;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// NVIDIA's Jetson boards, whose GPU is part of the processor: it is on no bus, and older releases of their system (L4T) have neither
/// nvidia-smi nor the files of the kernel module.
/// </summary>
internal static class JetsonProbe
{
    /// <summary>The file by which a Jetson is known.</summary>
    public const string ReleaseFile = "/etc/nv_tegra_release";
    private const string ModelFile = "/proc/device-tree/model";

    // # R36 (release), REVISION: 4.7, GCID: 42132812, BOARD: generic, EABI: aarch64, DATE: …
    private static readonly Regex s_release = new(
        @"^#\s*R(\d{1,3}) \(release\), REVISION: (\d{1,3}(?:\.\d{1,3}){0,2})(?=,|\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        TimeSpan.FromSeconds(1));

    /// <summary>The driver and the GPU of a Jetson, a machine with <see cref="ReleaseFile"/>.</summary>
    public static Machine? Read(ProbeSession session)
    {
        var access = session.Access;
        var release = ParseRelease(access.ReadText(ReleaseFile).Value ?? "");
        var module = KernelModuleProbe.Read(access);
        // The text of a device tree ends in a zero.
        var model = (access.ReadText(ModelFile).Value ?? "").TrimEnd('\0', '\n');
        return new Machine
        {
            Driver = module.IsKnown ? module : Fact.Unreadable<DriverVersion>($"the driver is part of Jetson Linux {release ?? "(L4T)"}", ReleaseFile),
            Gpus = [GpuFacts.FromCatalog(model.Length > 0 ? Excerpt.Of(model) : "NVIDIA Jetson", null, model.Length > 0 ? ModelFile : ReleaseFile)],
        };
    }

    /// <summary>The release of Jetson Linux, <c>R36.4.7</c>; null where the text has none.</summary>
    public static string? ParseRelease(string text)
    {
        var match = s_release.Match(text);
        return match.Success ? $"R{match.Groups[1].Value}.{match.Groups[2].Value}" : null;
    }
}
