namespace TorchSharp.Compatibility;

/// <summary>TORCH2001 within a script or notebook. No build runs one, so it is a warning; where it names a package twice, its cells are alternatives.</summary>
internal sealed class ScriptRule : IPinRule
{
    private static readonly VersionMismatchRule s_mismatch = new();

    public IEnumerable<PinFinding> Find(PinSet pins) => pins.Scripts
        .GroupBy(script => script.Place?.File)
        .Where(script => script.Select(package => package.Package).Distinct().Count() == script.Count())
        .SelectMany(script => s_mismatch.Find(new PinSet { Packages = [.. script] }))
        .Select(finding => finding with { Severity = MessageSeverity.Warning });
}
