using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>A place in the flow of a body.</summary>
/// <param name="Graph">The graph of the body, or of a function nested in it.</param>
/// <param name="Block">The number of a block.</param>
/// <param name="Operation">The number of an operation of the block; its branch value is counted as the last one.</param>
internal readonly record struct FlowPlace(ControlFlowGraph Graph, int Block, int Operation);
