using System.Globalization;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Cultures that read and write texts in other ways: another small letter of I, a decimal comma, other digits and another calendar.</summary>
internal static class Cultures
{
    /// <summary>They and the invariant one; that alone where the system has no cultures.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } = [CultureInfo.InvariantCulture, .. new[] { "tr-TR", "de-DE", "ar-SA" }.Select(Find).OfType<CultureInfo>()];

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
