namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The beginning of a text that a machine gave, fit for a message.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 160;

    /// <summary>The first line that is not blank, without control characters, cut after 160 characters.</summary>
    public static string Of(string text)
    {
        var line = text.Split('\n').Select(candidate => candidate.Trim()).FirstOrDefault(candidate => candidate.Length > 0) ?? "";
        var printable = new string([.. line.Take(MaximumLength + 1).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
        return line.Length > MaximumLength ? printable.Substring(0, Math.Min(printable.Length, MaximumLength)) + "…" : printable;
    }
}
