using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>The optimizers that one body makes, and what happens to their modules in it.</summary>
internal sealed class OptimizerUses
{
    private readonly TrainingCalls _calls;
    private readonly ImmutableArray<IOperation> _operations;

    private readonly Lazy<BodyVariables> _variables;

    public OptimizerUses(IOperation body, TrainingCalls calls, CancellationToken cancellationToken)
    {
        _calls = calls;
        _variables = new(() => new BodyVariables(body, cancellationToken));
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
            && StatementOrder.IsBehind(made.Statement, move, inLambdas: false)
            && IsHarmful(made, module, move));

    private bool IsHarmful(OptimizerCreation made, ISymbol module, IInvocationOperation move) =>
        !GoesToCpu(move)
        && !IsThereAlready(module, move, made)
        && !IsAssigned(made.Optimizer, made.Assignment.Syntax.Span.End, int.MaxValue)
        && !IsAssigned(module, made.Read.Syntax.SpanStart, move.Syntax.SpanStart)
        && (made.Optimizer is not ILocalSymbol || _operations.Any(o => o.Syntax.SpanStart >= move.Syntax.Span.End && Is(o, made.Optimizer)));

    private IEnumerable<OptimizerCreation> CreationsIn(IOperation operation)
    {
        foreach (var (optimizer, value) in AssignedBy(operation))
        {
            if (value is null || !_calls.MakesOptimizer(TrainingCalls.Unconverted(value)) || StatementOf(operation) is not { } statement)
            {
                continue;
            }

            var reads = ReadsIn(value).OrderBy(read => read.Syntax.SpanStart).ToList();
            if (reads.Count > 0)
            {
                var modules = reads.Select(_calls.ReadBy).OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
                yield return new OptimizerCreation(statement, operation, reads[0], optimizer, modules);
            }
        }
    }

    /// <summary>The calls that read the parameters in a value, also where a local that is assigned once keeps them.</summary>
    private List<IInvocationOperation> ReadsIn(IOperation value)
    {
        var reads = new List<IInvocationOperation>();
        var pending = new Stack<IOperation>([value]);
        while (pending.Count > 0)
        {
            var at = pending.Pop();
            switch (at)
            {
                case IInvocationOperation call when _calls.ReadBy(call) is not null:
                    reads.Add(call);
                    continue;
                // A number of parameters, a test of them, and those that are left out.
                case IArgumentOperation { Parameter.Type.IsValueType: true } or IAnonymousFunctionOperation:
                case IArgumentOperation { Parameter.Ordinal: > 0, Parent: IInvocationOperation { TargetMethod: { Name: "Except" or "ExceptBy", IsExtensionMethod: true } } }:
                    continue;
            }

            var next = at is ILocalReferenceOperation { Local: var local }
                ? _calls.HoldsParameters(local.Type) && _variables.Value.KeepsItsValue(local) ? ValuesOf(local).Where(kept => kept.Syntax.Span.End <= at.Syntax.SpanStart) : []
                : at.ChildOperations;
            foreach (var operation in next)
            {
                pending.Push(operation);
            }
        }

        return reads;
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
        .SelectMany(AssignedBy)
        .Where(assigned => SymbolEqualityComparer.Default.Equals(assigned.Variable, variable))
        .Select(assigned => assigned.Value)
        .OfType<IOperation>();

    private bool IsAssigned(ISymbol variable, int after, int before) => _operations.Any(o =>
        o.Syntax.SpanStart >= after
        && o.Syntax.SpanStart < before
        && AssignedBy(o).Any(assigned => SymbolEqualityComparer.Default.Equals(assigned.Variable, variable) && (assigned.Value is not { } value || !_calls.IsMoveOf(value, variable))));

    /// <summary>The variables that an operation itself assigns, with their values; null for a value that is not seen.</summary>
    private static IEnumerable<(ISymbol Variable, IOperation? Value)> AssignedBy(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { Value: var value } => [(declarator.Symbol, value)],
        ISimpleAssignmentOperation assignment => AssignedTo(assignment.Target, assignment.Value),
        IDeconstructionAssignmentOperation deconstruction => AssignedTo(deconstruction.Target, deconstruction.Value),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => AssignedTo(argument.Value, null),
        _ => [],
    };

    private static IEnumerable<(ISymbol Variable, IOperation? Value)> AssignedTo(IOperation target, IOperation? value) => target switch
    {
        IDeclarationExpressionOperation declaration => AssignedTo(declaration.Expression, value),
        // Half-typed code may have fewer values than targets.
        ITupleOperation { Elements: var targets } => targets.SelectMany((one, i) =>
            AssignedTo(one, value is not null && TrainingCalls.Unconverted(value) is ITupleOperation { Elements: var values } ? values.ElementAtOrDefault(i) : null)),
        _ => TrainingCalls.PlaceOf(target) is { } variable ? [(variable, value)] : [],
    };

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(TrainingCalls.PlaceOf(operation), variable);
}
