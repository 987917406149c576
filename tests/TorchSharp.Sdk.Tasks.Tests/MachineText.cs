using System.Globalization;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Every fact of a machine as text, one a line, for comparison with the reviewed file.</summary>
internal static class MachineText
{
    public static string Of(Machine machine, IReadOnlyList<string> runs)
    {
        var text = new StringBuilder();
        Line($"os: {machine.OperatingSystem}{(machine.IsWsl ? ", WSL" : "")}{(machine.IsDeclared ? ", declared" : "")}");
        Line($"driver: {Of(machine.Driver)}");
        Line($"CUDA of the driver: {Of(machine.CudaDriverVersion)}");
        foreach (var gpu in machine.Gpus)
        {
            var id = gpu.PciDeviceId is { } number ? number.ToString("X4", CultureInfo.InvariantCulture) : "-";
            Line($"gpu: '{gpu.Name}', {id}, {gpu.MemoryMiB?.ToString(CultureInfo.InvariantCulture) ?? "-"} MiB, from {gpu.Source}; capability {Of(gpu.ComputeCapability)}");
        }

        Line($"GPUs are known: {machine.GpusAreKnown}");
        if (machine.Glibc.State != FactState.Unknown)
            Line($"glibc: {Of(machine.Glibc)}");
        if (machine.LibStdCxx.State != FactState.Unknown)
            Line($"libstdc++: {Of(machine.LibStdCxx)}");
        if (machine.ForwardCompatibility.State is FactState.Known or FactState.Unreadable)
            Line($"forward compatibility: {Of(machine.ForwardCompatibility)}");
        foreach (var toolkit in machine.Toolkits)
            Line($"toolkit: {toolkit.Folder}, from {toolkit.Source}; version {Of(toolkit.Version)}");
        foreach (var finding in machine.Findings)
            Line($"finding: {finding.Kind}: {finding.Text}");
        foreach (var run in runs)
            Line($"run: {run}");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Of<T>(Fact<T> fact) => fact.State switch
    {
        FactState.Known => $"{fact.Value} (from {fact.Source})",
        FactState.Unreadable => $"unreadable: {fact.Problem} (from {fact.Source})",
        _ => fact.State.ToString().ToLowerInvariant(),
    };
}
