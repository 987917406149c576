using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>The optimizers that one body makes, and what happens to their modules in it.</summary>
internal sealed class OptimizerUses
{
    private readonly TrainingCalls _calls;
    private readonly ImmutableArray<IOperation> _operations;

    public OptimizerUses(IOperation body, TrainingCalls calls)
    {
        _calls = calls;
        _operations = body.Descendants().ToImmutableArray();
        Creations = _operations.SelectMany(CreationsIn).ToImmutableArray();
    }

    /// <summary>The optimizers that are made from parameters of modules with a name.</summary>
    public ImmutableArray<OptimizerCreation> Creations { get; }

    /// <summary>The first move that takes an optimizer's parameters away; null where there is none.</summary>
    public IInvocationOperation? MoveAfter(OptimizerCreation made) => _operations
        .OfType<IInvocationOperation>()
        .FirstOrDefault(move => _calls.MovedBy(move) is { } module
            && made.Modules.Contains(module, SymbolEqualityComparer.Default)
            && IsBehind(made.Statement, move)
            && IsHarmful(made, module, move));

    private bool IsHarmful(OptimizerCreation made, ISymbol module, IInvocationOperation move) =>
        !GoesToCpu(move)
        && !IsThereAlready(module, move, made)
        && !IsAssigned(made.Optimizer, made.Assignment.Syntax.Span.End, int.MaxValue)
        && !IsAssigned(module, made.Assignment.Syntax.SpanStart, move.Syntax.SpanStart)
        && (made.Optimizer is not ILocalSymbol || _operations.Any(o => o.Syntax.SpanStart >= move.Syntax.Span.End && Is(o, made.Optimizer)));

    private IEnumerable<OptimizerCreation> CreationsIn(IOperation operation)
    {
        var (target, value) = operation switch
        {
            IVariableDeclaratorOperation declarator => ((ISymbol?)declarator.Symbol, declarator.GetVariableInitializer()?.Value),
            ISimpleAssignmentOperation assignment => (TrainingCalls.PlaceOf(assignment.Target), assignment.Value),
            _ => (null, null),
        };
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (target is null || value is null || !_calls.MakesOptimizer(value))
        {
            yield break;
        }

        var modules = _calls.ModulesIn(value);
        if (!modules.IsEmpty && StatementOf(operation) is { } statement)
        {
            yield return new OptimizerCreation(statement, operation, target, modules);
        }
    }

    private static IOperation? StatementOf(IOperation operation)
    {
        for (var at = operation; at is not null and not IAnonymousFunctionOperation; at = at.Parent)
        {
            if (at.Parent is IBlockOperation)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether whatever gets to a move has made the optimizer: both in one block, or the move further in.</summary>
    private static bool IsBehind(IOperation statement, IOperation move)
    {
        for (var at = move; at is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); at = at.Parent)
        {
            if (ReferenceEquals(at.Parent, statement.Parent))
            {
                return at.Syntax.SpanStart >= statement.Syntax.Span.End;
            }
        }

        return false;
    }

    private bool GoesToCpu(IInvocationOperation move) =>
        _calls.LeadsToCpu(move)
        || (TrainingCalls.TargetOf(move) is ILocalReferenceOperation { Local: var device } && _calls.IsCpuOnly(ValuesOf(device)));

    /// <summary>Whether the module may have been on the device of a move before: moved there, or made there.</summary>
    private bool IsThereAlready(ISymbol module, IInvocationOperation move, OptimizerCreation made)
    {
        var target = TargetText(move);
        return _operations.OfType<IInvocationOperation>().Any(earlier =>
                earlier.Syntax.SpanStart < made.Assignment.Syntax.SpanStart
                && SymbolEqualityComparer.Default.Equals(_calls.MovedBy(earlier), module)
                && TargetText(earlier) == target)
            || ValuesOf(module).Any(value => value.Syntax.SpanStart < made.Assignment.Syntax.SpanStart
                && value.DescendantsAndSelf().Any(o => o is IArgumentOperation { Value: var argument } && TakesDevice(argument)));
    }

    private bool TakesDevice(IOperation argument) =>
        argument is not IDefaultValueOperation && _calls.IsDevice(argument.Type) && argument is not ILiteralOperation { ConstantValue.Value: null }
        && argument is not IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } };

    private static string TargetText(IInvocationOperation move) => TrainingCalls.TargetOf(move)?.Syntax.ToString() ?? move.TargetMethod.Name;

    private IEnumerable<IOperation> ValuesOf(ISymbol variable) => _operations
        .Select(o => o switch
        {
            IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable) => declarator.GetVariableInitializer()?.Value,
            ISimpleAssignmentOperation assignment when Is(assignment.Target, variable) => assignment.Value,
            _ => null,
        })
        .OfType<IOperation>();

    private bool IsAssigned(ISymbol variable, int after, int before) => _operations.Any(o =>
        o is ISimpleAssignmentOperation assignment
        && Is(assignment.Target, variable)
        && !_calls.IsMoveOf(assignment.Value, variable)
        && o.Syntax.SpanStart >= after
        && o.Syntax.SpanStart < before);

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(TrainingCalls.PlaceOf(operation), variable);
}
