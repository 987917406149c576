namespace TorchSharp.Analyzers.Availability;

/// <summary>Reads the texts that TorchSharp takes for devices.</summary>
internal static class DeviceNames
{
    /// <summary>Whether a text names a CUDA device: <c>cuda</c> or <c>cuda:N</c>, in any case, as TorchSharp reads it.</summary>
    public static bool IsCuda(string text)
    {
        var colon = text.IndexOf(':');
        return colon < 0
            ? text.Equals("cuda", StringComparison.OrdinalIgnoreCase)
            : colon == 4
                && text.StartsWith("cuda", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(text.Substring(colon + 1), out _);
    }

    /// <summary>Whether a text that is still to be completed begins a CUDA device: <c>$"cuda:{i}"</c>.</summary>
    public static bool BeginsCuda(string text) =>
        text.Equals("cuda", StringComparison.OrdinalIgnoreCase) || text.StartsWith("cuda:", StringComparison.OrdinalIgnoreCase);
}
