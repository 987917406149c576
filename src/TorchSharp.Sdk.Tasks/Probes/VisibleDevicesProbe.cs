using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// CUDA_VISIBLE_DEVICES: which GPUs a program sees, by index, UUID or MIG id; empty or -1 hides all. A matter of the run: it is told and
/// does not change what is found, since the build's environment need not be the program's.
/// </summary>
internal static class VisibleDevicesProbe
{
    private const string Variable = "CUDA_VISIBLE_DEVICES";

    public static void Check(ProbeSession session)
    {
        if (session.Access.GetEnvironmentVariable(Variable) is not { } value)
            return;
        var trimmed = value.Trim();
        session.Add(
            MachineFindingKind.VisibleDevices,
            trimmed is "" or "-1"
                ? $"{Variable} is '{trimmed}': a program that is started in this environment sees no GPU."
                : $"{Variable} is '{Excerpt.Of(trimmed)}': a program that is started in this environment sees those GPUs only.");
    }
}
