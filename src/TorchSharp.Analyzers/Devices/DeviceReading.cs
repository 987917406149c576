namespace TorchSharp.Analyzers.Devices;

/// <summary>What TorchSharp makes of a text that should name a device.</summary>
internal enum DeviceReading
{
    /// <summary>A device.</summary>
    Device,

    /// <summary>An ArgumentException: there is no such device type.</summary>
    UnknownType,

    /// <summary>A FormatException: what follows the colon is no number.</summary>
    IndexIsNoNumber,

    /// <summary>An OverflowException.</summary>
    NumberTooLarge,

    /// <summary>The CPU, whatever the text says, because it has more than one colon.</summary>
    Ignored,
}
