namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>Reads the texts that TorchSharp takes for devices.</summary>
internal static class DeviceNames
{
    /// <summary>
    /// Whether a text names a CUDA device as TorchSharp reads it: <c>cuda</c> or <c>cuda:N</c> in any case, with spaces around the type, or with
    /// CUDA's number in <c>DeviceType</c>, since the type goes through <c>Enum.Parse</c>.
    /// </summary>
    public static bool IsCuda(string text)
    {
        var parts = text.Split(':');
        return parts.Length <= 2
            && parts[0].Trim() is var type
            && (type.Equals("cuda", StringComparison.OrdinalIgnoreCase) || type == "1")
            && (parts.Length == 1 || int.TryParse(parts[1], out _));
    }

    /// <summary>Whether a text that is still to be completed begins a CUDA device: <c>$"cuda:{i}"</c>.</summary>
    public static bool BeginsCuda(string text) =>
        text.Equals("cuda", StringComparison.OrdinalIgnoreCase) || text.StartsWith("cuda:", StringComparison.OrdinalIgnoreCase);
}
