using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What can hold a value inside one body: a local, a parameter, or a temporary of the control-flow graph.</summary>
/// <param name="Number">Its number in the body.</param>
/// <param name="Symbol">The local or parameter; null for a temporary.</param>
internal readonly record struct Variable(int Number, ISymbol? Symbol);
