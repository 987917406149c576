using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What is found, chosen and said does not depend on the culture of the user.</summary>
public class CultureTests
{
    [Fact]
    public void Machines_and_decisions_are_the_same_everywhere()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in RecordedMachines.Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = Text(name);
                foreach (var other in Cultures.All)
                {
                    CultureInfo.CurrentCulture = other;
                    Text(name).ShouldBe(expected, $"{name} in {other.Name}");
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Text(string name)
    {
        var machine = MachineProbe.Detect(RecordedMachines.Load(name));
        var request = new RuntimeRequest { Target = PortableRid.From("linux-x64"), Host = PortableRid.From("linux-x64"), TargetFramework = TargetFramework.TryParse(".NETCoreApp", "v10.0")! };
        return MachineText.Of(machine, []) + string.Join("\n", RuntimeSelector.Decide(request, machine).Messages.Select(message => $"{message.Code} {message.Text}"));
    }
}
