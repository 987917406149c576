using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>A check from which nothing follows.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Reason">Why nothing follows, and what helps.</param>
internal sealed record UnprovenCheck(SyntaxNode Syntax, string Reason);
