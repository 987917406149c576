using System.Globalization;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;
using TorchSharp.Sdk.Tasks.Tests;

if (Path.GetFileName(Environment.ProcessPath) is "nvidia-smi.exe")
    return NvidiaSmiStandIn.Run(args);

if (args[0] == "space")
{
    foreach (var folder in (string[])[@"C:\windows\system32", @"C:\not\there", @"Q:\"])
    {
        var free = new LocalMachineAccess().ReadFreeSpace(folder);
        Console.Write($"{folder}: {free.State}, {(free.Value > 0 ? "some" : "none")}, {free.Source}\n");
    }

    return 0;
}

// The seconds that nvidia-smi may take, since a .NET program takes its time to start under Wine.
var options = new MachineProbeOptions { NvidiaSmiDeadline = TimeSpan.FromSeconds(double.Parse(args[1], CultureInfo.InvariantCulture)), TotalDeadline = TimeSpan.FromMinutes(1) };
Console.Write(args[0] == "record" ? MachineRecorder.Record(new LocalMachineAccess(), options) : MachineText.Of(MachineProbe.Detect(new LocalMachineAccess(), options), []));
return 0;
