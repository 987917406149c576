using System.Runtime.InteropServices;
using System.Text;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What is decided on each recorded machine, and how it is told: one text to read.</summary>
public class DecisionsTests
{
    private const string ReviewedFile = "Decisions.reviewed.txt";

    /// <summary>Where a change is wanted, the file in the output folder is the new text to review.</summary>
    [Fact]
    public void All_decisions_are_as_reviewed()
    {
        var text = new StringBuilder();
        foreach (var name in RecordedMachines.Names)
        {
            var access = RecordedMachines.Load(name);
            var machine = MachineProbe.Detect(access, new MachineProbeOptions { RunCompilers = false });
            text.Append("== ").Append(name).Append('\n');
            foreach (var version in (VersionRequest[])[VersionRequest.Recommended, VersionRequest.Auto])
            {
                var decision = RuntimeSelector.Decide(RequestOn(access.Architecture, machine, version), machine);
                text.Append(version.Kind).Append(": ").Append(decision.Package?.ToString() ?? "nothing").Append('\n');
                foreach (var message in decision.Messages)
                    text.Append("  ").Append(message.Severity).Append(' ').Append(message.Code).Append(": ").Append(message.Text).Append('\n');
            }

            text.Append('\n');
        }

        var actual = text.ToString();
        var reviewed = File.ReadAllText(Path.Combine(RecordedMachines.Folder, ReviewedFile)).ReplaceLineEndings("\n");
        if (actual != reviewed)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Decisions.actual.txt"), actual);
        actual.ShouldBe(reviewed);
    }

    private static RuntimeRequest RequestOn(Architecture architecture, Machine machine, VersionRequest version)
    {
        var system = machine.OperatingSystem switch
        {
            OperatingSystemFamily.Windows => "win",
            OperatingSystemFamily.MacOS => "osx",
            _ => "linux",
        };
        var rid = PortableRid.From($"{system}-{architecture.ToString().ToLowerInvariant()}");
        return new RuntimeRequest { Target = rid, Host = rid, TargetFramework = new TargetFramework(".NETCoreApp", new Version(8, 0)), Version = version };
    }
}
