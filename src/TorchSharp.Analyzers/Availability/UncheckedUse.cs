using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>A use of CUDA that no check is known to precede.</summary>
/// <param name="Expression">The innermost expression that throws without CUDA.</param>
/// <param name="IsInDoubt">A check in some other place decides what leads here, in a way that is not followed, so that it can be proved neither way.</param>
internal sealed record UncheckedUse(SyntaxNode Expression, bool IsInDoubt);
