using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>Facts about a machine as parts of sentences.</summary>
internal static class MachineWords
{
    /// <summary><c>driver 570.124.06 (from /sys/module/nvidia/version)</c>.</summary>
    public static string Driver(Machine machine) => $"driver {machine.Driver.Value} (from {machine.Driver.Source})";

    /// <summary><c>NVIDIA H200 (compute capability 9.0)</c>, or <c>a GPU of compute capability 9.0</c> where nobody knows its name.</summary>
    public static string Gpu(Gpu gpu)
    {
        var capability = gpu.ComputeCapability.IsKnown ? $"compute capability {gpu.ComputeCapability.Value}" : "";
        var name = gpu switch
        {
            // A name is what a device answered: nothing in it may steer a terminal.
            { Name.Length: > 0 } => new string([.. gpu.Name.Where(character => !char.IsControl(character))]),
            { PciDeviceId: { } id } => string.Format(CultureInfo.InvariantCulture, "the NVIDIA GPU with PCI id {0:X4}", id),
            _ => "",
        };
        return (name.Length, capability.Length) switch
        {
            (0, 0) => "a GPU",
            (0, _) => $"a GPU of {capability}",
            (_, 0) => name,
            _ => $"{name} ({capability})",
        };
    }

    /// <summary>Why a fact could not be read, with its source where the problem does not name it.</summary>
    public static string Problem<T>(Fact<T> fact)
    {
        var problem = fact.Problem.TrimEnd('.');
        return fact.Source.Length == 0 || problem.Contains(fact.Source) ? problem : $"{fact.Source}: {problem}";
    }

    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + (text.EndsWith(".", StringComparison.Ordinal) ? "" : ".");

    public static string Join(IReadOnlyList<string> items, string conjunction = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {conjunction} " + items[items.Count - 1],
    };
}
