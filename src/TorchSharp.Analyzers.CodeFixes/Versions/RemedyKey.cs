using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>The equivalence keys of the fixes: one for each kind of remedy, and one for each of the two runtimes that can go.</summary>
public static class RemedyKey
{
    /// <summary>The key of a remedy.</summary>
    public static string Of(PinRemedy remedy) => remedy.Kind == PinRemedyKind.RemoveRuntime
        ? $"{remedy.Kind}.{remedy.Changes[0].Package.Package.Backend}"
        : remedy.Kind.ToString();
}
