using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks;

/// <summary>
/// Writes what the probes see of this machine into a file that replays it elsewhere: for bug reports. Names of users and machines, home folders
/// and serial numbers are masked.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class RecordTorchSharpMachine : Microsoft.Build.Utilities.Task
{
    /// <summary>The file to write, as an absolute path.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var recording = MachineRecorder.Record(new LocalMachineAccess(), MachineProbeOptions.Default);
        try
        {
            System.IO.File.WriteAllText(File, recording);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError(subcategory: null, DecisionCodes.InvalidSetting, helpKeyword: null, HelpLinks.ForBuildCode(DecisionCodes.InvalidSetting), BuildEngine.ProjectFileOfTaskNode,
                0, 0, 0, 0, "TorchSharpMachineFile={0} can't be written: {1}", File, exception.Message);
            return false;
        }

        Log.LogMessage(MessageImportance.High, "TorchSharp.Sdk: this machine was recorded in {0}. Read it before you attach it to a report.", File);
        return true;
    }
}
