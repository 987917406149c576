namespace TorchSharp.Analyzers.Devices;

/// <summary>A text as TorchSharp reads it: the type as a number of <c>DeviceType</c>, and the index, -1 where there is none.</summary>
internal readonly record struct DeviceText(DeviceReading Reading, long Type = 0, int Index = -1);
