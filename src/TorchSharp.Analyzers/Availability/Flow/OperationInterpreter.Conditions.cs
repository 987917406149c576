using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <content>Comparisons, patterns, and what a branch learns from its condition.</content>
internal sealed partial class OperationInterpreter
{
    /// <summary>The state behind a condition that turned out one way.</summary>
    public AvailabilityState Assume(AvailabilityState state, IOperation condition, ValueFact fact, bool outcome) =>
        Refine(state.Learn(outcome ? fact.WhenTrue : fact.WhenFalse), condition, outcome);

    private AvailabilityState Refine(AvailabilityState state, IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Refine(state, negation.Operand, !outcome);
            case IParenthesizedOperation parenthesized:
                return Refine(state, parenthesized.Operand, outcome);
            case IIsNullOperation isNull:
                return outcome ? RefineTo(state, isNull.Operand, ValueFact.Null) : state;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And } both when outcome:
                return Refine(Refine(state, both.LeftOperand, true), both.RightOperand, true);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } either when !outcome:
                return Refine(Refine(state, either.LeftOperand, false), either.RightOperand, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual } bound
                when ConstantOf(bound.RightOperand) is { HasValue: true, Value: 0 } && outcome == (bound.OperatorKind == BinaryOperatorKind.GreaterThanOrEqual) && !IsNullable(bound.LeftOperand.Type):
                return FollowedVariable(bound.LeftOperand) is { } index
                    ? Set(state, index, FactOf(state, index).AsNonNegative())
                    : state;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } order:
                return RefineOrder(state, order, outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return RefineEqual(state, equals, outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs:
                return RefineEqual(state, differs, !outcome);
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match:
                return RefineEqual(state, match.Value, pattern.Value, outcome);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } match:
                return RefineEqual(state, match.Value, pattern.Value, !outcome);
            case IInvocationOperation { TargetMethod: { Name: "TryInitializeDeviceType" } method, Arguments: { Length: > 0 } tried } when outcome && _context.Checks.Initializes(method):
                // If it is a CUDA device, CUDA is there now.
                return FollowedVariable(tried[0].Value) is { } device ? Set(state, device, FactOf(state, device).WithoutCuda()) : state;
            case IInvocationOperation call when TextTest.Of(call) is { } test:
                return Narrow(state, test.Tested, constants => constants.Where(c => test.Passes(c) == outcome), isOther: !outcome && test.Passes("cuda"));
            case IInvocationOperation call when EqualityCall.Of(call) is var (left, right):
                return RefineEqual(state, left, right, outcome);
            default:
                if (FollowedVariable(condition) is not { } variable)
                {
                    return state;
                }

                var fact = FactOf(state, variable);
                return Set(state, variable, outcome ? fact.AsTrue() : fact.AsFalse());
        }
    }

    /// <summary>Notes of a number that it is less than the number of devices, so that it need only not be negative, whichever is asked first.</summary>
    private AvailabilityState RefineOrder(AvailabilityState state, IBinaryOperation order, bool outcome)
    {
        // "a >= b" that is false says "a < b".
        var (lesser, greater) = order.OperatorKind switch
        {
            BinaryOperatorKind.LessThan when outcome => (order.LeftOperand, order.RightOperand),
            BinaryOperatorKind.GreaterThanOrEqual when !outcome => (order.LeftOperand, order.RightOperand),
            BinaryOperatorKind.GreaterThan when outcome => (order.RightOperand, order.LeftOperand),
            BinaryOperatorKind.LessThanOrEqual when !outcome => (order.RightOperand, order.LeftOperand),
            _ => (null, null),
        };
        return lesser is null || greater is null || IsNullable(lesser.Type) || IsNullable(greater.Type) || !IsCountOfDevices(state, greater)
            || FollowedVariable(lesser) is not { } index
            ? state
            : Set(state, index, FactOf(state, index).AsIndexOfDevice());
    }

    private bool IsCountOfDevices(AvailabilityState state, IOperation number) => number switch
    {
        IInvocationOperation { Type.SpecialType: not SpecialType.System_Boolean } call => _context.Checks.Result(call.TargetMethod) is { WhenTrue: Knowledge.Available, NonNegative: true },
        _ => FollowedVariable(number) is { } variable && FactOf(state, variable) is { WhenTrue: Knowledge.Available },
    };

    private AvailabilityState RefineEqual(AvailabilityState state, IBinaryOperation comparison, bool equal) =>
        RefineEqual(state, comparison.LeftOperand, comparison.RightOperand, equal);

    private AvailabilityState RefineEqual(AvailabilityState state, IOperation value, IOperation constant, bool equal)
    {
        if (!ConstantOf(constant).HasValue)
        {
            (value, constant) = (constant, value);
        }

        switch (ConstantOf(constant))
        {
            case { HasValue: true, Value: bool expected } when value.Type?.SpecialType == SpecialType.System_Boolean:
                return Refine(state, value, equal == expected);
            case { HasValue: true, Value: null }:
                return equal ? RefineTo(state, value, ValueFact.Null) : state;
            case { HasValue: true, Value: var other } when !equal && _context.Checks.IsCudaConstant(value.Type, other):
                var device = value is IPropertyReferenceOperation { Instance: { } instance } ? instance : value;
                return VariableOf(device) is { } variable ? Set(state, variable, FactOf(state, variable).WithoutCuda()) : state;
            case { HasValue: true, Value: var other }:
                return Narrow(
                    state,
                    value,
                    constants => equal ? constants.WhereEqual(Plain(other)) : constants.WhereDifferent(Plain(other)),
                    isOther: !equal && other is string text && DeviceNames.IsCuda(text));
            default:
                return state;
        }
    }

    /// <summary>The state where a variable is one of fewer constants than before.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="value">The variable.</param>
    /// <param name="narrow">Leaves out what it can't be.</param>
    /// <param name="isOther">It is not the CUDA device that was tested for, so if it came from elsewhere it is none at all.</param>
    private AvailabilityState Narrow(AvailabilityState state, IOperation value, Func<ConstantFacts, ConstantFacts> narrow, bool isOther)
    {
        if (value is IFlowCaptureReferenceOperation reference && Captured(reference.Id) is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            // What a switch asks is a copy of the variable.
            state = Narrow(state, Captured(reference.Id)!, narrow, isOther);
        }

        if (FollowedVariable(value) is not { } variable)
        {
            return state;
        }

        var fact = FactOf(state, variable);
        var narrowed = fact.Among(narrow(fact.Constants));
        return Set(state, variable, (isOther && narrowed.Constants.CanBeAnything) || !narrowed.Constants.MayBe(_context.Checks.NamesCuda) ? narrowed.WithoutCuda() : narrowed);
    }

    private AvailabilityState RefineTo(AvailabilityState state, IOperation value, ValueFact fact) =>
        FollowedVariable(value) is { } variable ? Set(state, variable, fact) : state;

    private ValueFact Combine(IBinaryOperation binary)
    {
        var left = Visit(binary.LeftOperand);
        var right = Visit(binary.RightOperand);
        if (binary.OperatorMethod is { } written && _context.Implementations.IsOurs(written))
        {
            ForgetMembersWhere(static _ => true);
            return OrDoubt(ValueFact.Unknown, left.IsInDoubt || right.IsInDoubt, binary.Type);
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when IsBool(binary.Type) => ValueFact.And(left, right),
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when IsBool(binary.Type) => ValueFact.Or(left, right),
            BinaryOperatorKind.Equals => Compare(binary.LeftOperand, left, binary.RightOperand, right),
            BinaryOperatorKind.NotEquals => Compare(binary.LeftOperand, left, binary.RightOperand, right).Negate(),
            BinaryOperatorKind.ExclusiveOr when binary.Type?.SpecialType == SpecialType.System_Boolean => Compare(binary.LeftOperand, left, binary.RightOperand, right).Negate(),
            BinaryOperatorKind.GreaterThan => CompareOrder(binary.LeftOperand, left, binary.RightOperand, right, orEqual: false),
            BinaryOperatorKind.GreaterThanOrEqual => CompareOrder(binary.LeftOperand, left, binary.RightOperand, right, orEqual: true),
            BinaryOperatorKind.LessThan => CompareOrder(binary.RightOperand, right, binary.LeftOperand, left, orEqual: false),
            BinaryOperatorKind.LessThanOrEqual => CompareOrder(binary.RightOperand, right, binary.LeftOperand, left, orEqual: true),
            BinaryOperatorKind.And => Combine(left, binary.LeftOperand, right, binary.RightOperand, static (l, r) => l & r),
            BinaryOperatorKind.Or => Combine(left, binary.LeftOperand, right, binary.RightOperand, static (l, r) => l | r),
            BinaryOperatorKind.Subtract when Integer(ConstantOf(binary.RightOperand).Value) > 0 && !IsUnsigned(binary.Type) => left.Less(),
            BinaryOperatorKind.Add when ConstantOf(binary.LeftOperand) is { HasValue: true, Value: string text } =>
                ValueFact.Device(!IsAvailable && DeviceNames.BeginsCuda(text)),
            _ => ValueFact.Unknown,
        };
    }

    private static ValueFact Combine(ValueFact left, IOperation leftOperand, ValueFact right, IOperation rightOperand, Func<long, long, long> combine) =>
        Combine(left, ConstantOf(rightOperand).Value, combine) ?? Combine(right, ConstantOf(leftOperand).Value, combine) ?? ValueFact.Unknown;

    /// <summary>What becomes of some flags by others; null where it is not known which these are.</summary>
    private static ValueFact? Combine(ValueFact flags, object? others, Func<long, long, long> combine) =>
        Integer(others) is { } bits ? ValueFact.OneOf(flags.Constants.Select(c => c is long number ? combine(number, bits) : c)) : null;

    /// <summary>What <c>left == right</c> tells.</summary>
    private ValueFact Compare(IOperation leftOperand, ValueFact left, IOperation rightOperand, ValueFact right)
    {
        if (ConstantOf(rightOperand) is { HasValue: true, Value: var rightConstant })
        {
            return CompareConstant(left, leftOperand.Type, rightConstant);
        }

        return ConstantOf(leftOperand) is { HasValue: true, Value: var leftConstant }
            ? CompareConstant(right, rightOperand.Type, leftConstant)
            : ValueFact.Unknown;
    }

    /// <summary>What it tells that a value equals a constant, and that it does not.</summary>
    private ValueFact CompareConstant(ValueFact value, ITypeSymbol? type, object? constant)
    {
        var plain = Plain(constant);
        var byValue = ValueFact.Condition(value.Constants.WhenEqual(plain), value.Constants.WhereDifferent(plain).Weakest(_ => true));
        return ValueFact.Both(CompareKind(value, type, constant), byValue);
    }

    private ValueFact CompareKind(ValueFact value, ITypeSymbol? type, object? constant)
    {
        switch (constant)
        {
            // A nullable value that is not true may be null, which tells nothing.
            case true:
                return ValueFact.Condition(value.WhenTrue, IsNullable(type) ? Knowledge.NotKnown : value.WhenFalse);
            case false:
                return ValueFact.Condition(value.WhenFalse, IsNullable(type) ? Knowledge.NotKnown : value.WhenTrue);
            case null:
                return IsNull(value);
            case string:
                return ValueFact.Unknown;
        }

        if (_context.Symbols.IsDeviceType(type))
        {
            // A device that was not written down here without a check was chosen by somebody who had CUDA.
            return _context.Checks.IsCudaConstant(type, constant) && !value.MayBeCuda ? ValueFact.Check : ValueFact.Unknown;
        }

        return Integer(constant) switch
        {
            null => ValueFact.Unknown,
            0 => ValueFact.Condition(value.WhenFalse, IsNullable(type) ? Knowledge.NotKnown : value.WhenTrue),
            _ => ValueFact.Condition(value.WhenTrue, Knowledge.NotKnown),
        };
    }

    /// <summary>What <c>greater &gt; lesser</c> (or <c>&gt;=</c>) tells.</summary>
    private static ValueFact CompareOrder(IOperation greaterOperand, ValueFact greater, IOperation lesserOperand, ValueFact lesser, bool orEqual)
    {
        if (Integer(ConstantOf(lesserOperand).Value) is { } least)
        {
            // "More than" the number before says the same.
            return OrNull(MoreThan(greater, orEqual ? least - 1 : least), greaterOperand.Type);
        }

        if (Integer(ConstantOf(greaterOperand).Value) is { } most)
        {
            // "count < 1" is false only where count is at least 1.
            return OrNull(MoreThan(lesser, orEqual ? most : most - 1).Negate(), lesserOperand.Type);
        }

        // "i < device_count()" with an index that is not negative needs a device.
        return ValueFact.Condition(
            !orEqual && lesser.NonNegative ? greater.WhenTrue : Knowledge.NotKnown,
            orEqual && greater.NonNegative ? lesser.WhenTrue : Knowledge.NotKnown);
    }

    /// <summary>What a comparison of order tells: where it is false, a nullable value may be null.</summary>
    private static ValueFact OrNull(ValueFact comparison, ITypeSymbol? type) => IsNullable(type) ? ValueFact.Condition(comparison.WhenTrue, Knowledge.NotKnown) : comparison;

    /// <summary>What it tells that a value matches a pattern, and that it does not.</summary>
    private ValueFact Match(ValueFact value, ITypeSymbol? type, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return ConstantOf(constant.Value) is { HasValue: true, Value: var expected } ? CompareConstant(value, type, expected) : ValueFact.Unknown;
            case INegatedPatternOperation negated:
                return Match(value, type, negated.Pattern).Negate();
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return ValueFact.And(Match(value, type, both.LeftPattern), Match(value, type, both.RightPattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return ValueFact.Or(Match(value, type, either.LeftPattern), Match(value, type, either.RightPattern));
            case IDiscardPatternOperation:
                return ValueFact.True;
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } declared)
                {
                    Set(declared, value);
                }

                return declaration.MatchesNull ? ValueFact.True : IsOfType(value, type, declaration.MatchedType);
            case ITypePatternOperation typed:
                return IsOfType(value, type, typed.MatchedType);
            case IRelationalPatternOperation relational:
                return OrNull(MatchOrder(value, relational), type);
            case IRecursivePatternOperation recursive:
                return MatchParts(value, recursive);
            default:
                return ValueFact.Unknown;
        }
    }

    private static ValueFact MatchOrder(ValueFact value, IRelationalPatternOperation relational)
    {
        if (Integer(ConstantOf(relational.Value).Value) is not { } bound)
        {
            return ValueFact.Unknown;
        }

        return relational.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan => MoreThan(value, bound),
            BinaryOperatorKind.GreaterThanOrEqual => MoreThan(value, bound - 1),
            BinaryOperatorKind.LessThan => MoreThan(value, bound - 1).Negate(),
            BinaryOperatorKind.LessThanOrEqual => MoreThan(value, bound).Negate(),
            _ => ValueFact.Unknown,
        };
    }

    private static ValueFact MoreThan(ValueFact value, long bound) => ValueFact.Both(
        value.Ask(c => c is long number && number > bound),
        ValueFact.Condition(
            bound >= 0 ? ValueFact.Strongest(value.WhenTrue, value.WhenNonNegative) : bound == -1 ? value.WhenNonNegative : Knowledge.NotKnown,
            bound == 0 && value.NonNegative ? value.WhenFalse : Knowledge.NotKnown));

    private ValueFact MatchParts(ValueFact value, IRecursivePatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
        {
            Set(declared, value);
        }

        // One part that can't match is enough, so a mismatch tells only what every part's mismatch tells.
        var matched = IsOfType(value, pattern.InputType, pattern.MatchedType);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var element = value.Elements.Length == pattern.DeconstructionSubpatterns.Length ? value.Elements[i] : ValueFact.Unknown;
            var part = pattern.DeconstructionSubpatterns[i];
            matched = ValueFact.And(matched, Match(element, part.InputType, part));
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            var fact = part.Member switch
            {
                IPropertyReferenceOperation property => ReadPart(property.Property, value),
                IFieldReferenceOperation field => OfField(field.Field, value),
                _ => ValueFact.Unknown,
            };
            matched = ValueFact.And(matched, Match(fact, part.Pattern.InputType, part.Pattern));
        }

        return matched;
    }

    private static ValueFact IsNull(ValueFact value) => ValueFact.Condition(value.Constants.WhenEqual(null), value.WhenNotNull);

    /// <summary>What it tells that a value is an object of a type, which null is not.</summary>
    private ValueFact IsOfType(ValueFact value, ITypeSymbol? declared, ITypeSymbol? asked)
    {
        if (SymbolEqualityComparer.Default.Equals(declared, asked) || IsNullable(declared))
        {
            return declared is { IsValueType: true } && !IsNullable(declared) ? ValueFact.True : IsNull(value).Negate();
        }

        var notNull = ValueFact.Condition(value.WhenNotNull, Knowledge.NotKnown);
        return asked is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, IsGenericType: false } && !value.Constants.MayBe(c => c is not (null or ITypeSymbol))
            ? ValueFact.Both(notNull, value.Ask(made => made is ITypeSymbol type && _context.Symbols.Compilation.ClassifyCommonConversion(type, asked) is { Exists: true, IsImplicit: true, IsUserDefined: false }))
            : notNull;
    }

    private ValueFact ReadPart(IPropertySymbol property, ValueFact owner)
    {
        if (property.GetMethod is { } getter)
        {
            Observer?.OnCall(getter.OriginalDefinition, IsAvailable, FailureIsHandled, ImmutableArray<ValueFact>.Empty);
        }

        return OfProperty(property, owner, isVirtual: true);
    }

    /// <summary>Whether a type is bool, or bool that may be null.</summary>
    public static bool IsBool(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Boolean || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsBool(nullable.TypeArguments[0]));

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
