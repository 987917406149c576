using System.Diagnostics;
using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks;

/// <summary>The facts of the present machine, probed once in a build: later projects of the same MSBuild process get the same object.</summary>
internal sealed class SharedMachine(IBuildEngine4 engine)
{
    private static readonly object s_probing = new();

    /// <summary>The door to the machine, or to that of a recording where one is given.</summary>
    /// <exception cref="MachineRecordingException">The recording can't be read.</exception>
    public static IMachineAccess Access(string recording) => recording.Length == 0 ? new LocalMachineAccess() : RecordedMachineAccess.Load(recording);

    /// <summary>
    /// The machine, or that of a recording where one is given. No program in <paramref name="projectFolder"/> is run, nvcc only for a report,
    /// and the C and C++ libraries are looked at for a report or <paramref name="withSystemLibraries"/>.
    /// </summary>
    /// <exception cref="MachineRecordingException">The recording can't be read.</exception>
    public Machine Get(string recording, string projectFolder, bool forReport, bool withSystemLibraries, Action<string> log)
    {
        var key = $"TorchSharp.Sdk.Machine, {typeof(SharedMachine).Assembly.GetName().Version}, {(forReport ? "report" : "choice")}{(withSystemLibraries ? " with system libraries" : "")}, {recording}";
        // Projects that are built side by side in one process wait for one probe instead of each making its own.
        lock (s_probing)
        {
            if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is Machine known)
                return known;

            var clock = Stopwatch.StartNew();
            var access = Access(recording);
            var machine = MachineProbe.Detect(access, new MachineProbeOptions
            {
                ProjectDirectory = projectFolder,
                RunCompilers = forReport,
                ReadSystemLibraries = withSystemLibraries || forReport,
                // A report is asked for when something is wrong: it looks anew. A recording answers for itself.
                Memory = !forReport && recording.Length == 0 && ProgramMemory.FolderFor(access) is { } folder ? new ProgramMemory(folder, access, log) : null,
            });
            log($"TorchSharp.Sdk: the machine was probed in {clock.Elapsed.TotalMilliseconds:F1} ms.");
            engine.RegisterTaskObject(key, machine, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
            return machine;
        }
    }
}
