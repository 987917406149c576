using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Code that only runs where a check was true.</summary>
internal sealed class GuardedCode(AvailabilityContext availability)
{
    /// <summary>Whether a branch lets code run only where CUDA is available, and that code uses CUDA and does not merely choose it.</summary>
    public bool NeedsCuda(IConditionalOperation branch)
    {
        var fact = FactOf(branch.Condition);
        if (fact.WhenTrue == Knowledge.Available)
        {
            return UsesCuda(branch.WhenTrue);
        }

        if (fact.WhenFalse != Knowledge.Available)
        {
            return false;
        }

        return branch.WhenFalse is { } otherwise ? UsesCuda(otherwise) : Leaves(branch.WhenTrue) && Following(branch).Any(UsesCuda);
    }

    /// <summary>The first check in a condition; null where it has none.</summary>
    public IOperation? CheckIn(IOperation condition) => condition.DescendantsAndSelf().FirstOrDefault(o => availability.Checks.Result(o) is not null);

    private ValueFact FactOf(IOperation condition)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return FactOf(negation.Operand).Negate();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return ValueFact.And(FactOf(both.LeftOperand), FactOf(both.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return ValueFact.Or(FactOf(either.LeftOperand), FactOf(either.RightOperand));
            default:
                return condition.Type?.SpecialType == SpecialType.System_Boolean && availability.Checks.Result(condition) is { } check ? check : ValueFact.Unknown;
        }
    }

    private static bool Leaves(IOperation code) =>
        (code is IBlockOperation block ? block.Operations.LastOrDefault() : code) is IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };

    private static IEnumerable<IOperation> Following(IOperation statement) =>
        statement.Parent is IBlockOperation block ? block.Operations.SkipWhile(o => !ReferenceEquals(o, statement)).Skip(1) : [];

    private bool UsesCuda(IOperation code) => code.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => Uses(call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => Uses(constructor, creation.Arguments),
        _ => false,
    });

    private bool Uses(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments) => availability.Requirements.Of(method) switch
    {
        CudaRequirement.Always => true,
        CudaRequirement.ForCudaDevice => method.Name is not ("device" or "set_default_device")
            && arguments.Any(a => a.Parameter is { } parameter && availability.Requirements.IsDeviceParameter(parameter.OriginalDefinition) && IsCuda(a.Value)),
        _ => false,
    };

    private bool IsCuda(IOperation device) => device switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => DeviceNames.IsCuda(text),
        { ConstantValue: { HasValue: true, Value: var constant } } => availability.Checks.IsCudaConstant(device.Type, constant),
        IConversionOperation conversion => IsCuda(conversion.Operand),
        IPropertyReferenceOperation property => availability.Requirements.IsTorchCuda(property.Property),
        IFieldReferenceOperation field => availability.Requirements.IsTorchCuda(field.Field),
        IInvocationOperation { TargetMethod.Name: "device" } call => call.Arguments.Any(a => IsCuda(a.Value)),
        IObjectCreationOperation creation when availability.Symbols.IsDevice(creation.Type) => creation.Arguments.Any(a => IsCuda(a.Value)),
        _ => false,
    };
}
