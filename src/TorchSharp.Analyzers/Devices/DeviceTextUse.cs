using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Devices;

/// <summary>A constant text that TorchSharp gets for a device.</summary>
/// <param name="Expression">Where it is written.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsTypeAlone">The text may not have an index, since that is an argument of its own.</param>
/// <param name="Index">The argument for the index, where there is one.</param>
internal readonly record struct DeviceTextUse(IOperation Expression, string Text, bool IsTypeAlone, IOperation? Index);
