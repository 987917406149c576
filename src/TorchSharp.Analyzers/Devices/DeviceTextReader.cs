using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Reads texts as <c>torch.Device</c> does, with the device types of the TorchSharp that is referenced.</summary>
internal sealed class DeviceTextReader(TorchSharpSymbols symbols)
{
    private readonly ImmutableDictionary<string, long> _types = (symbols.DeviceType?.GetMembers().OfType<IFieldSymbol>() ?? [])
        .Where(f => f.HasConstantValue)
        .ToImmutableDictionary(f => f.Name, f => Convert.ToInt64(f.ConstantValue, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Reads <c>type[:index]</c>.</summary>
    public DeviceText ReadDescription(string description)
    {
        var parts = description.Split(':');
        if (parts.Length > 2)
        {
            return new DeviceText(DeviceReading.Ignored);
        }

        var type = ReadType(parts[0]);
        if (parts.Length == 1 || type.Reading != DeviceReading.Device)
        {
            return type;
        }

        return int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
            ? type with { Index = index }
            : new DeviceText(IsNumber(parts[1]) ? DeviceReading.NumberTooLarge : DeviceReading.IndexIsNoNumber);
    }

    /// <summary>Reads the type alone: the text goes through <c>Enum.Parse</c>, which takes numbers and lists too.</summary>
    public DeviceText ReadType(string type)
    {
        var name = type.ToUpperInvariant().Trim();
        if (IsNumber(name))
        {
            return int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? new DeviceText(DeviceReading.Device, number)
                : new DeviceText(DeviceReading.NumberTooLarge);
        }

        var value = 0L;
        foreach (var part in name.Split(','))
        {
            if (!_types.TryGetValue(part.Trim(), out var known))
            {
                return new DeviceText(DeviceReading.UnknownType);
            }

            value |= known;
        }

        return new DeviceText(DeviceReading.Device, value);
    }

    private static bool IsNumber(string text)
    {
        var digits = text.Trim();
        digits = digits.Length > 0 && digits[0] is '+' or '-' ? digits.Substring(1) : digits;
        return digits.Length > 0 && digits.All(c => c is >= '0' and <= '9');
    }
}
