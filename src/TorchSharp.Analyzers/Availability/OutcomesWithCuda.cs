using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Flow;

namespace TorchSharp.Analyzers.Availability;

/// <summary>How the conditions of one body turn out where CUDA is known to be available, so that there is at least one GPU.</summary>
internal sealed class OutcomesWithCuda(IOperation body, AvailabilityContext availability, CancellationToken cancellationToken)
{
    // What CUDA alone decides is short, and generated code nests expressions deeper than a thread's stack allows.
    private const int LongestCondition = 200;

    private readonly Lazy<BodyVariables> _variables = new(() => new BodyVariables(body, cancellationToken));

    /// <summary>What a condition always is; null where something else decides, too.</summary>
    public bool? Of(IOperation condition) => Meaning(condition) switch
    {
        var meaning when meaning.DescendantsAndSelf().Skip(LongestCondition).Any() => null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation => !Of(negation.Operand),
        IBinaryOperation { OperatorMethod: null } binary => OfBinary(binary),
        IIsPatternOperation match => OfPattern(match.Value, match.Pattern),
        IInvocationOperation call => IsTrueWithCuda(call) ? true : null,
        _ => null,
    };

    private bool? OfBinary(IBinaryOperation binary) => binary.OperatorKind switch
    {
        // "x & false" is false whatever x is, as the operators of bool? have it.
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => Of(binary.LeftOperand) & Of(binary.RightOperand),
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => Of(binary.LeftOperand) | Of(binary.RightOperand),
        var kind => binary.LeftOperand.ConstantValue.HasValue
            ? OfComparison(binary.RightOperand, Mirrored(kind), binary.LeftOperand)
            : OfComparison(binary.LeftOperand, kind, binary.RightOperand),
    };

    private bool? OfPattern(IOperation value, IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => !OfPattern(value, negated.Pattern),
        IConstantPatternOperation constant => OfComparison(value, BinaryOperatorKind.Equals, constant.Value),
        IRelationalPatternOperation relational => OfComparison(value, relational.OperatorKind, relational.Value),
        _ => null,
    };

    private bool? OfComparison(IOperation value, BinaryOperatorKind kind, IOperation constant) => constant.ConstantValue switch
    {
        { HasValue: true, Value: bool expected } when kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals =>
            Of(value) is { } outcome ? (outcome == expected) == (kind == BinaryOperatorKind.Equals) : null,
        { HasValue: true, Value: int or long } number when IsCount(value) => AtLeastOne(kind, Convert.ToInt64(number.Value, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>How a number that is 1 or more compares with a constant.</summary>
    private static bool? AtLeastOne(BinaryOperatorKind kind, long constant) => kind switch
    {
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals when constant < 1 => true,
        BinaryOperatorKind.GreaterThanOrEqual when constant <= 1 => true,
        BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.Equals when constant < 1 => false,
        BinaryOperatorKind.LessThan when constant <= 1 => false,
        _ => null,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => kind,
    };

    // Other checks ask for more: for cuDNN, for a tensor that is there already, for what a project's own member has in mind.
    private bool IsTrueWithCuda(IInvocationOperation call) =>
        call.TargetMethod.Name is "is_available" or "cuda_is_available" or "TryInitializeDeviceType" && IsCheckOfTorchSharp(call);

    private bool IsCount(IOperation value) => Meaning(value) is IInvocationOperation { TargetMethod.Name: "device_count" } call && IsCheckOfTorchSharp(call);

    private bool IsCheckOfTorchSharp(IInvocationOperation call) =>
        availability.Symbols.IsTorchSharpMember(call.TargetMethod) && availability.Checks.Result(call) is not null;

    /// <summary>What gives an expression its value: for a local that is assigned once, what it was declared with.</summary>
    private IOperation Meaning(IOperation value) => value switch
    {
        IParenthesizedOperation parenthesized => Meaning(parenthesized.Operand),
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => Meaning(conversion.Operand),
        // Half-typed code may declare a local with itself.
        ILocalReferenceOperation { Local: var local } when Declared(local) is { } initial && initial.Syntax.Span.End <= value.Syntax.SpanStart && _variables.Value.KeepsItsValue(local) =>
            Meaning(initial),
        _ => value,
    };

    private IOperation? Declared(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var initial }
            ? body.SemanticModel?.GetOperation(initial, cancellationToken)
            : null;
}
