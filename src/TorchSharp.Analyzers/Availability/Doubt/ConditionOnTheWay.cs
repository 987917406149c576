using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>A condition that had to turn out one way for an expression to be reached.</summary>
/// <param name="Condition">The condition, or the value that a switch asks.</param>
/// <param name="Outcome">How it had to turn out; null where that is not a matter of true and false.</param>
internal sealed record ConditionOnTheWay(ExpressionSyntax Condition, bool? Outcome);
