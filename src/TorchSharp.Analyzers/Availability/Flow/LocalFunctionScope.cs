using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Finds the graph that a local function belongs to.</summary>
internal static class LocalFunctionScope
{
    /// <summary>
    /// The graph, or one around it, that declares the function; null for a function of another body. Half-typed code gets there: a brace
    /// too many makes a method a local function of the top-level statements, which every other body can still name.
    /// </summary>
    public static ControlFlowGraph? Of(ControlFlowGraph graph, IMethodSymbol function)
    {
        for (var scope = graph; scope is not null; scope = scope.Parent)
        {
            if (scope.LocalFunctions.Contains(function))
            {
                return scope;
            }
        }

        return null;
    }
}
