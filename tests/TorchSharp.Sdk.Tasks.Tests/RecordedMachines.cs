using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>The recorded machines beside the tests.</summary>
internal static class RecordedMachines
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Machines");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.machine").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static CountingMachineAccess Load(string name) => new(RecordedMachineAccess.Load(Path.Combine(Folder, name + ".machine")));

    /// <summary>A machine from the text of a recording.</summary>
    public static CountingMachineAccess Parse(string text) => new(RecordedMachineAccess.Parse(text, "test"));
}
