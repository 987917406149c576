using System.Globalization;
using System.Text.RegularExpressions;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Says what was meant by a text that TorchSharp can't read, where that is clear.</summary>
internal sealed class DeviceTextRepair(DeviceTextReader reader)
{
    // "gpu", "GPU:1", "cuda0", "cuda-0", "cuda(1)", "cuda:".
    private static readonly Regex Meant = new(
        @"^\s*(?<type>gpu|cuda|nvidia|cpu|mps|metal)\s*[:_.\-\s(\[]?\s*(?<index>[0-9]{1,3})?\s*[)\]]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text to write instead, or null.</summary>
    public string? Of(DeviceTextUse use)
    {
        var match = Meant.Match(use.Text);
        if (!match.Success)
        {
            return null;
        }

        var type = match.Groups["type"].Value.ToLowerInvariant() switch
        {
            "gpu" or "nvidia" => "cuda",
            "metal" => "mps",
            var known => known,
        };
        if (reader.ReadType(type).Reading != DeviceReading.Device)
        {
            return null;
        }

        var index = match.Groups["index"].Value;
        if (type != "cuda" || index.Length == 0)
        {
            return type;
        }

        var number = int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!use.IsTypeAlone)
        {
            return $"{type}:{number}";
        }

        // Said twice, the index has to be the same.
        return use.Index is { ConstantValue: { HasValue: true, Value: int argument } } && argument == number ? type : null;
    }
}
