using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Writes a machine as a recording that can be attached to a report and probed elsewhere.</summary>
public static class MachineRecorder
{
    /// <summary>
    /// Probes the machine and gives everything that the probes asked as a text for <see cref="RecordedMachineAccess.Parse"/>, from which
    /// they find the same facts. It has no other environment variables than those asked for, and no home folders, user or host names, UUIDs
    /// or serial numbers.
    /// </summary>
    /// <param name="access">The machine.</param>
    /// <param name="options">As for <see cref="MachineProbe.Detect"/>; what the options leave out is not in the recording.</param>
    public static string Record(IMachineAccess access, MachineProbeOptions options)
    {
        var observed = new ObservedMachineAccess(access);
        _ = MachineProbe.Detect(observed, options);
        return MachineRecordingWriter.Write(observed, new PrivacyMask(access));
    }
}
