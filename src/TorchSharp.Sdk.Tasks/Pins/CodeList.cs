namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>Lists of codes as <c>NoWarn</c> and its kin hold them.</summary>
internal static class CodeList
{
    /// <summary>Whether a list, separated by semicolons or commas, names a code.</summary>
    public static bool Has(string codes, string code) =>
        codes.Split(';', ',').Any(listed => listed.Trim().Equals(code, StringComparison.OrdinalIgnoreCase));
}
