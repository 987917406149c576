using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Devices;

/// <summary>A constant index of a CUDA device.</summary>
/// <param name="Expression">Where it is written.</param>
/// <param name="Value">The index.</param>
internal readonly record struct DeviceIndex(IOperation Expression, long Value);
