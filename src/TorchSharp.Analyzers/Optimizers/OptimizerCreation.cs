using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>A statement that makes an optimizer from the parameters of modules.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Assignment">What gives the optimizer its value: a declarator or an assignment.</param>
/// <param name="Read">Where the first of its parameters are read: in the assignment, or for a local that keeps them.</param>
/// <param name="Optimizer">The local, field or property that holds it.</param>
/// <param name="Modules">Whose parameters it gets.</param>
internal sealed record OptimizerCreation(IOperation Statement, IOperation Assignment, IOperation Read, ISymbol Optimizer, ImmutableArray<ISymbol> Modules);
