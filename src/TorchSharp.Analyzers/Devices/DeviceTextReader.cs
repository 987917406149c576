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
        var name = type.ToUpperInvariant().TrimStart();
        if (IsNumber(name))
        {
            return int.TryParse(name, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
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

    // Of any size, and with whatever blanks and zero characters .NET reads over; a number of this kind does not overflow.
    private static bool IsNumber(string text) =>
        text.Any(c => c is >= '0' and <= '9') && double.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
}
