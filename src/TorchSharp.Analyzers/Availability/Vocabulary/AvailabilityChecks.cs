using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>The members of TorchSharp by which a program finds out, or makes sure, that CUDA is available.</summary>
internal sealed class AvailabilityChecks(TorchSharpSymbols symbols, TaughtMembers taught)
{
    /// <summary>What the result of a call tells; null where the method is no check.</summary>
    public ValueFact? Result(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return method.Name switch
        {
            "is_available" or "is_cudnn_available" when TorchSharpSymbols.Same(type, symbols.Cuda) => ValueFact.Check,
            "cuda_is_available" when TorchSharpSymbols.Same(type, symbols.Torch) => ValueFact.Check,
            "device_count" when TorchSharpSymbols.Same(type, symbols.Cuda) => ValueFact.Check.AsNonNegative(),
            _ => taught.Result(method),
        };
    }

    /// <summary>What a property tells; null where it is no check.</summary>
    public ValueFact? Result(IPropertySymbol property) =>
        property.Name == "is_cuda" && TorchSharpSymbols.Same(property.ContainingType, symbols.Tensor) ? ValueFact.Check : taught.Result(property);

    /// <summary>What a field tells because it is said to; null where it is no check.</summary>
    public ValueFact? Result(IFieldSymbol field) => taught.Result(field);

    /// <summary>What a call or a property tells, read by itself; null where it is no check.</summary>
    public ValueFact? Result(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "TryInitializeDeviceType" } method } call => Initializes(method) && NamesCuda(call.Arguments) ? ValueFact.Check : null,
        IInvocationOperation call => Result(call.TargetMethod),
        IPropertyReferenceOperation property => Result(property.Property),
        _ => null,
    };

    /// <summary>Whether a method tries out the device that it is given.</summary>
    public bool Initializes(IMethodSymbol method) =>
        method.Name is "InitializeDeviceType" or "InitializeDevice" or "TryInitializeDeviceType" && TorchSharpSymbols.Same(method.ContainingType, symbols.Torch);

    /// <summary>Whether a call, read by itself, throws unless CUDA is available, on purpose: a program that fails fast.</summary>
    public bool FailsFast(IInvocationOperation call) =>
        (Initializes(call.TargetMethod) && call.TargetMethod.Name != "TryInitializeDeviceType" && NamesCuda(call.Arguments)) || taught.Ensures(call.TargetMethod);

    /// <summary>Whether a constant is CUDA's member of TorchSharp's enumeration, not of one that merely looks alike.</summary>
    public bool IsCudaConstant(ITypeSymbol? type, object? value) => symbols.IsDeviceType(type) && Equals(value, symbols.DeviceTypeCuda);

    /// <summary>Whether a constant from which a device is made, a text or the number of a type, names CUDA.</summary>
    public bool NamesCuda(object? constant) => constant switch
    {
        string text => DeviceNames.IsCuda(text),
        long number => Equals(CudaNumber, number),
        _ => false,
    };

    /// <summary>The number of the device type that a constant names from which a device is made.</summary>
    public object? TypeNumber(object? constant) => NamesCuda(constant) ? CudaNumber : constant is string text && text.Trim().Equals("cpu", StringComparison.OrdinalIgnoreCase) ? 0L : constant;

    /// <summary>What <c>torch.CPU</c> and <c>torch.CUDA</c> tell; null for other members.</summary>
    public ValueFact? OfTorchDevice(ISymbol member) => !TorchSharpSymbols.Same(member.ContainingType, symbols.Torch) ? null : member.Name switch
    {
        "CPU" => ValueFact.Device(mayBeCuda: false, ConstantFacts.Of(0L)),
        "CUDA" => ValueFact.Device(mayBeCuda: false, ConstantFacts.Of(CudaNumber)),
        _ => null,
    };

    private object? CudaNumber => symbols.DeviceTypeCuda is { } cuda ? Convert.ToInt64(cuda, CultureInfo.InvariantCulture) : null;

    private bool NamesCuda(IEnumerable<IArgumentOperation> arguments) => arguments.FirstOrDefault() is { } first && NamesCuda(first.Value);

    private bool NamesCuda(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => DeviceNames.IsCuda(text),
        { ConstantValue: { HasValue: true, Value: var constant } } => IsCudaConstant(value.Type, constant),
        IConversionOperation conversion => NamesCuda(conversion.Operand),
        IObjectCreationOperation creation when symbols.IsDevice(creation.Type) => NamesCuda(creation.Arguments),
        ILocalReferenceOperation local => InitialValue(local) is { } initial && NamesCuda(initial),
        _ => false,
    };

    /// <summary>What a local was declared with; null where something is assigned to it between there and the reference.</summary>
    private static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || reference.Syntax.SpanStart < value.Span.End
            || declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block)
        {
            return null;
        }

        var between = block.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.SpanStart < reference.Syntax.SpanStart && assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == reference.Local.Name);
        return between ? null : reference.SemanticModel?.GetOperation(value);
    }
}
