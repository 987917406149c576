using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>
/// What a project configures of codes, as the compiler understands it. MSBuild applies <c>TreatWarningsAsErrors</c> to the warnings of the compiler and of NuGet
/// alone, and <c>NoWarn</c> to no error.
/// </summary>
/// <param name="NoWarn">Codes that are not told, like all lists separated by semicolons, commas or blanks.</param>
/// <param name="WarningsAsErrors">Codes that are errors.</param>
/// <param name="WarningsNotAsErrors">Codes that are no errors, whatever else is said.</param>
/// <param name="TreatWarningsAsErrors">Whether warnings are errors.</param>
internal sealed record Severities(string NoWarn, string WarningsAsErrors, string WarningsNotAsErrors, bool TreatWarningsAsErrors)
{
    private static readonly char[] s_separators = [';', ',', ' ', '\t', '\r', '\n'];

    /// <summary>The severity to tell a code with; null where it is not told.</summary>
    public MessageSeverity? Of(string code, MessageSeverity own)
    {
        if (Has(NoWarn, code))
            return null;
        var isError = !Has(WarningsNotAsErrors, code) && (Has(WarningsAsErrors, code) || (TreatWarningsAsErrors && own == MessageSeverity.Warning));
        return isError ? MessageSeverity.Error : own;
    }

    private static bool Has(string codes, string code) =>
        codes.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Contains(code, StringComparer.OrdinalIgnoreCase);
}
