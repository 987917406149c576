using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>
/// Runs the operations of one block in the order in which the program runs them: computes what each value tells, and keeps the
/// state up to date.
/// </summary>
internal sealed partial class OperationInterpreter
{
    // Deeper expressions come from generators only; following them further would risk the stack of the compiler's thread.
    private const int DeepestExpression = 500;

    // Kinds of operations that are younger than the oldest compiler that this runs in: IOperation of [a, b] and of ..a.
    private const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    private readonly BodyFlow _body;
    private readonly ControlFlowGraph _graph;
    private readonly AvailabilityContext _context;
    private readonly HandledFailures _handledAround;
    private readonly Dictionary<CaptureId, IOperation> _capturedTargets = [];
    private AvailabilityState _state = AvailabilityState.Unreached;
    private bool _collectsWeakest;
    private HandledFailures _handled;

    // What is known in a function that is being handed to a call, because of the call.
    private Knowledge _calledBack = Knowledge.NotKnown;
    private int _depth;
    private int _block;
    private int _operation;

    // A call of which it is not asked what is known when it has come back.
    private IOperation? _lastCall;

    public OperationInterpreter(BodyFlow body, ControlFlowGraph graph, HandledFailures handled)
    {
        _body = body;
        _graph = graph;
        _context = body.Run.Context;
        _handledAround = handled;
    }

    /// <summary>Who is told what happens; nobody while the flow is being solved.</summary>
    public FlowObserver? Observer { get; set; }

    public AvailabilityState State
    {
        get => _state;
        private set
        {
            _state = value;
            if (_collectsWeakest)
            {
                WeakestState = AvailabilityState.Join(WeakestState, value);
            }
        }
    }

    /// <summary>What held at every point of the block so far.</summary>
    public AvailabilityState WeakestState { get; private set; } = AvailabilityState.Unreached;

    private bool IsAvailable => State.Knowledge == Knowledge.Available;

    private bool FailureIsHandled => _handled.HasFlag(HandledFailures.Own);

    private FlowPlace Place => new(_graph, _block, _operation);

    /// <summary>Starts a block.</summary>
    public void Begin(int block, AvailabilityState entry, bool collectsWeakest, HandledFailures handled)
    {
        _block = block;
        _state = entry;
        WeakestState = entry;
        _collectsWeakest = collectsWeakest;
        _handled = handled | _handledAround;
    }

    /// <summary>Runs one of the block's operations and says what its value tells.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="number">Its number in the block.</param>
    /// <param name="isLast">Nothing is asked of what comes after it.</param>
    public ValueFact Run(IOperation operation, int number, bool isLast)
    {
        _operation = number;
        _lastCall = isLast ? Outermost(operation) : null;
        return Visit(operation);
    }

    // What a member gets is asked for.
    private static IOperation Outermost(IOperation operation) => operation switch
    {
        IExpressionStatementOperation statement => Outermost(statement.Operation),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation } assignment => Outermost(assignment.Value),
        _ => operation,
    };

    /// <summary>Runs an operation and says what its value tells.</summary>
    private ValueFact Visit(IOperation operation)
    {
        if (State.IsUnreached || _depth == DeepestExpression)
        {
            return ValueFact.Unknown;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return IsAvailable ? OfConstant(operation.Type, constant).SeenWhere(Knowledge.Available) : OfConstant(operation.Type, constant);
        }

        _depth++;
        var fact = Evaluate(operation);
        _depth--;
        return IsAvailable ? fact.SeenWhere(Knowledge.Available) : fact;
    }

    private ValueFact Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return Read(local);
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter when IsPrimary(constructor):
                return _context.Members.OfPrimaryParameter(_body.Run, parameter.Parameter);
            case IParameterReferenceOperation parameter:
                Observer?.OnRead(parameter, State.Knowledge);
                return State.Get(_body.Variables.Of(parameter.Parameter));
            case IFlowCaptureReferenceOperation reference:
                return State.Get(_body.Variables.Of(reference.Id));
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case IExpressionStatementOperation statement:
                return Visit(statement.Operation);
            case IDefaultValueOperation { Type: { } type } when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                // The arm of "?." that is taken for null.
                return ValueFact.Null;
            case IParenthesizedOperation parenthesized:
                return Visit(parenthesized.Operand);
            case IArgumentOperation argument:
                return Visit(argument.Value);
            case IConversionOperation conversion:
                return Convert(conversion);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, assignment.Value);
            case IDeconstructionAssignmentOperation deconstruction:
                return Assign(deconstruction.Target, deconstruction.Value);
            case ICompoundAssignmentOperation compound:
                return AssignCompound(compound);
            case IIncrementOrDecrementOperation increment:
                return Increment(increment);
            case ITupleOperation tuple:
                return ValueFact.Composite(tuple.Elements.Select(Visit).ToImmutableArray());
            case IArrayCreationOperation { Initializer: { } elements }:
                return ValueFact.Array(elements.ElementValues.Select(Visit).ToImmutableArray());
            case { Kind: CollectionExpression, Type: var made } when operation.ChildOperations.All(element => element.Kind != Spread):
                return Collect(made, operation.ChildOperations.Select(Visit).ToImmutableArray());
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                return ElementOf(Visit(element.ArrayReference), Visit(element.Indices[0]), element.Indices[0]);
            case IAnonymousObjectCreationOperation anonymous:
                return ValueFact.Composite(anonymous.Initializers.Select(Visit).ToImmutableArray());
            case IInterpolatedStringOperation interpolated:
                return Interpolate(interpolated);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Visit(negation.Operand).Negate();
            case IUnaryOperation { OperatorMethod: not null } unary:
                return OrDoubt(ValueFact.Unknown, Visit(unary.Operand).IsInDoubt, unary.Type);
            case IBinaryOperation binary:
                return Combine(binary);
            case IIsPatternOperation isPattern:
                return Match(Visit(isPattern.Value), isPattern.Value.Type, isPattern.Pattern);
            case IIsTypeOperation isType:
                var isOfType = IsOfType(Visit(isType.ValueOperand), isType.ValueOperand.Type, isType.TypeOperand);
                return isType.IsNegated ? isOfType.Negate() : isOfType;
            case IIsNullOperation isNull:
                return IsNull(Visit(isNull.Operand));
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IPropertyReferenceOperation property:
                return Read(property);
            case IFieldReferenceOperation field:
                return Read(field);
            case IMethodReferenceOperation method:
                return Refer(method);
            case IDelegateCreationOperation creation:
                return MakeDelegate(creation);
            case IFlowAnonymousFunctionOperation lambda:
                return MakeLambda(lambda);
            case IAwaitOperation awaiting:
                return Await(awaiting);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } element }:
                var yielded = Visit(element);
                _body.Yield(_graph, State.Knowledge, yielded);
                return ValueFact.Unknown;
            default:
                foreach (var child in operation.ChildOperations)
                {
                    Visit(child);
                }

                return ValueFact.Unknown;
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    private ValueFact Read(ILocalReferenceOperation local)
    {
        StartHandedOn(local);
        var variable = _body.Variables.Of(local.Local);
        var fact = State.Get(variable);
        if (local.Local.Type is IArrayTypeSymbol && !fact.Elements.IsEmpty && local.Parent is not IArrayElementReferenceOperation && !SequenceFacts.IsGoneThrough(local))
        {
            // Whoever gets hold of the array may write to it.
            State = State.Set(variable, ValueFact.Unknown);
            return ValueFact.Unknown;
        }

        return fact;
    }

    /// <summary>What a collection tells that is written down element by element.</summary>
    private static ValueFact Collect(ITypeSymbol? type, ImmutableArray<ValueFact> elements) => type is IArrayTypeSymbol
        ? ValueFact.Array(elements)
        // A type of the program's own may put in what it likes.
        : ValueFact.Collection(elements.IsEmpty && CollectionFacts.IsCollection(type) ? Knowledge.Unreached : Knowledge.NotKnown, elements.Any(e => e.MayBeCuda));

    private static ValueFact ElementOf(ValueFact array, ValueFact index, IOperation indexOperation) =>
        Integer(ConstantOf(indexOperation).Value) is { } number && number < array.Elements.Length && index.NonNegative ? array.Elements[(int)number] : ValueFact.Unknown;

    private ValueFact OfConstant(ITypeSymbol? type, object? constant) => constant switch
    {
        null => ValueFact.Null,
        true => ValueFact.True,
        false => ValueFact.False,
        string text => ValueFact.Text(text, DeviceNames.IsCuda(text)).SeenWhere(State.Knowledge),
        _ when _context.Symbols.IsDeviceType(type) => ValueFact.Device(!IsAvailable && _context.Checks.IsCudaConstant(type, constant), ConstantFacts.Of(Plain(constant))),
        _ => Integer(constant) is { } number ? ValueFact.Number(number) : ValueFact.Constant(constant),
    };

    private ValueFact Capture(IFlowCaptureOperation capture)
    {
        // The graph also captures places to write to: in "d ??= x" the value is stored through the capture.
        _capturedTargets[capture.Id] = capture.Value;
        // A collection that its initializer is about to fill.
        var fact = CollectionFacts.IsEmpty(capture.Value) ? VisitEmpty(capture.Value) : Visit(capture.Value);
        State = State.Set(_body.Variables.Of(capture.Id), fact);
        return fact;
    }

    private ValueFact Convert(IConversionOperation conversion)
    {
        var fact = Visit(conversion.Operand);
        if (conversion.IsTryCast)
        {
            return fact.AsType(IsOfType(fact, conversion.Operand.Type, conversion.Type));
        }

        return conversion.OperatorMethod is null
            ? !KeepsNumber(conversion.Operand.Type, conversion.Type) ? ValueFact.Unknown : IsUnsigned(conversion.Type) ? fact.AsUnsigned() : fact
            : OrDoubt(ValueFact.Device(fact.MayBeCuda && _context.Symbols.IsDevice(conversion.Type)), fact.IsInDoubt, conversion.Type);
    }

    /// <summary>Whether a number is the same after a conversion: no part is cut off, and it does not become a fraction or a letter.</summary>
    private static bool KeepsNumber(ITypeSymbol? from, ITypeSymbol? to)
    {
        var (before, after) = (SizeOf(from), SizeOf(to));
        return before == 0 && after == 0 ? from?.SpecialType is not (SpecialType.System_Char or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal)
            : before == 0 || after == 0 ? from is { IsReferenceType: true } || to is { IsReferenceType: true }
            : after >= before;
    }

    private static bool IsUnsigned(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64;

    /// <summary>The bytes of a whole number, or of the one behind an enumeration or a nullable; 0 for other types.</summary>
    private static int SizeOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { EnumUnderlyingType: { } underlying } => SizeOf(underlying),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => SizeOf(nullable.TypeArguments[0]),
        _ => type?.SpecialType switch
        {
            SpecialType.System_SByte or SpecialType.System_Byte => 1,
            SpecialType.System_Int16 or SpecialType.System_UInt16 => 2,
            SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
            SpecialType.System_Int64 or SpecialType.System_UInt64 => 8,
            _ => 0,
        },
    };

    private ValueFact Assign(IOperation target, IOperation value)
    {
        VisitPlace(target);
        var fact = CollectionFacts.IsEmpty(value) ? VisitEmpty(value) : Visit(value);
        Store(target, fact);

        // Whoever gets hold of a collection may fill it.
        return CollectionFacts.IsCollection(value.Type) ? ValueFact.Unknown : fact;
    }

    private ValueFact VisitEmpty(IOperation creation)
    {
        Visit(creation);
        return ValueFact.Collection(Knowledge.Unreached, mayHaveCuda: false);
    }

    private ValueFact AssignCompound(ICompoundAssignmentOperation assignment)
    {
        var left = Visit(assignment.Target);
        var right = Visit(assignment.Value);
        var fact = assignment.OperatorKind switch
        {
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when IsBool(assignment.Type) => ValueFact.And(left, right),
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when IsBool(assignment.Type) => ValueFact.Or(left, right),
            BinaryOperatorKind.Or => Combine(left, ConstantOf(assignment.Value).Value, static (l, r) => l | r) ?? ValueFact.Unknown,
            BinaryOperatorKind.And => Combine(left, ConstantOf(assignment.Value).Value, static (l, r) => l & r) ?? ValueFact.Unknown,
            BinaryOperatorKind.Add when left.NonNegative && right.NonNegative => ValueFact.Unknown.AsNonNegative(),
            _ => ValueFact.Unknown,
        };
        Store(assignment.Target, fact);
        return fact;
    }

    private ValueFact Increment(IIncrementOrDecrementOperation operation)
    {
        var before = Visit(operation.Target);
        var after = operation.Kind == OperationKind.Decrement && !IsUnsigned(operation.Type) ? before.Less()
            : before.NonNegative ? ValueFact.Unknown.AsNonNegative()
            : ValueFact.Unknown;
        Store(operation.Target, after);
        return operation.IsPostfix ? before : after;
    }

    private ValueFact Interpolate(IInterpolatedStringOperation interpolated)
    {
        foreach (var part in interpolated.Parts)
        {
            Visit(part);
        }

        var beginning = interpolated.Parts.FirstOrDefault() is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } ? text : "";
        return ValueFact.Device(!IsAvailable && DeviceNames.BeginsCuda(beginning));
    }

    /// <summary>Runs what computes the place that is about to be written, but does not read the place.</summary>
    private void VisitPlace(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IDiscardOperation:
                break;
            case IFieldReferenceOperation { Instance: { } instance }:
                Visit(instance);
                break;
            case IPropertyReferenceOperation property:
                if (property.Instance is { } owner)
                {
                    Visit(owner);
                }

                foreach (var argument in property.Arguments)
                {
                    Visit(argument);
                }

                if (_context.Requirements.Of(property.Property) == CudaRequirement.Always)
                {
                    Require(property);
                }

                break;
            case IDeclarationExpressionOperation or ITupleOperation or IConversionOperation or IArrayElementReferenceOperation:
                foreach (var child in target.ChildOperations)
                {
                    VisitPlace(child);
                }

                break;
        }
    }

    private void Store(IOperation target, ValueFact fact)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Set(local.Local, !CollectionFacts.IsCollection(local.Type) || _body.Variables.KeepsCollection(local.Local) ? fact : ValueFact.Unknown);
                break;
            case IParameterReferenceOperation parameter:
                Set(parameter.Parameter, fact);
                break;
            case IFlowCaptureReferenceOperation reference when _capturedTargets.TryGetValue(reference.Id, out var captured):
                Store(captured, fact);
                break;
            case IFieldReferenceOperation { Instance: { } whole, Field.ContainingType.IsTupleType: true } element:
                Store(whole, KnownOf(whole).WithElement(ElementIndex(element.Field), element.Field.ContainingType.TupleElements.Length, fact));
                break;
            case IFieldReferenceOperation field:
                Observer?.OnAssigned(field.Field.OriginalDefinition, fact);
                StoreMember(field, field.Field.OriginalDefinition, fact);
                break;
            case IPropertyReferenceOperation property:
                Observer?.OnAssigned(property.Property.OriginalDefinition, fact);
                if (property.Property.SetMethod is { } setter && _context.Implementations.IsOurs(setter) && !MemberWrites.IsAutomatic(property.Property))
                {
                    Observer?.OnCall(setter.OriginalDefinition, IsAvailable, FailureIsHandled, property.Arguments.IsEmpty ? ImmutableArray.Create(fact) : default);
                }

                StoreMember(property, property.Property.OriginalDefinition, fact);
                break;
            case IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation array }:
                Set(array.Local, ValueFact.Unknown);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, fact);
                break;
            case IConversionOperation conversion:
                Store(conversion.Operand, fact);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Store(tuple.Elements[i], fact.Elements.Length == tuple.Elements.Length ? fact.Elements[i] : ValueFact.Unknown);
                }

                break;
        }
    }

    /// <summary>What a place tells, without running what leads to it.</summary>
    private ValueFact KnownOf(IOperation place) => place switch
    {
        IFieldReferenceOperation { Instance: { } whole, Field.ContainingType.IsTupleType: true } element => ElementOf(KnownOf(whole), ElementIndex(element.Field)),
        _ => VariableOf(place) is { } variable ? FactOf(State, variable) : ValueFact.Unknown,
    };

    private void Set(ISymbol variable, ValueFact fact)
    {
        ForgetMembersWhere(path => SymbolEqualityComparer.Default.Equals(path.Root, variable));
        if (_body.Variables.CanFollow(variable))
        {
            State = State.Set(_body.Variables.Of(variable), fact);
        }
    }

    private Variable? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => _body.Variables.Of(local.Local),
        IParameterReferenceOperation parameter => _body.Variables.Of(parameter.Parameter),
        IFlowCaptureReferenceOperation reference => _body.Variables.Of(reference.Id),
        IConversionOperation conversion => VariableOf(conversion.Operand),
        IParenthesizedOperation parenthesized => VariableOf(parenthesized.Operand),
        IFieldReferenceOperation or IPropertyReferenceOperation => PathOf(operation) is { } path ? _body.Variables.Of(path) : null,
        _ => null,
    };

    /// <summary>The variable of an operation, where nobody else may write to it unseen.</summary>
    private Variable? FollowedVariable(IOperation operation) =>
        VariableOf(operation) is { } variable && (variable.Symbol is not { } symbol || _body.Variables.CanFollow(symbol)) ? variable : null;

    /// <summary>A constant, also where it is converted to a nullable type, which is no constant any more.</summary>
    private static Optional<object?> ConstantOf(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue && operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation.ConstantValue;
    }

    private static object? Plain(object? constant) => ConstantFacts.Plain(constant);

    private static long? Integer(object? constant) => ConstantFacts.Integer(constant);
}
