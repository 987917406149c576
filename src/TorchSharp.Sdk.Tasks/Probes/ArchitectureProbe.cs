using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Whether there are TorchSharp packages with CUDA for the machine's processor; there are some for x64 only, and none at all for Arm64 on Linux.</summary>
internal static class ArchitectureProbe
{
    /// <summary>Adds a finding where GPUs are there and can't be used from this processor.</summary>
    public static void Check(ProbeSession session, Machine side)
    {
        var access = session.Access;
        if (access.Architecture == Architecture.X64 || (side.Gpus.Count == 0 && side.GpusAreKnown))
            return;

        var processor = access.Architecture.ToString();
        var packages = access.OperatingSystem == OperatingSystemFamily.Linux ? "TorchSharp runtime package" : "TorchSharp package with CUDA";
        var gpus = side.Gpus.Count > 0 ? GpuFacts.Names(side.Gpus) : "an NVIDIA GPU";
        session.Add(
            MachineFindingKind.NoPackageForArchitecture,
            $"This is an {processor} machine with {gpus}: no {packages} exists for {processor}. Build for an x64 machine, or bring your own libtorch with TorchSharpBackend=none.");
    }
}
