using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The members of TorchSharp by which a program finds out, or makes sure, that CUDA is available.</summary>
internal sealed class AvailabilityChecks(TorchSharpSymbols symbols, TaughtMembers taught)
{
    /// <summary>What the result of a call tells; null where the method is no check.</summary>
    public ValueFact? Result(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var type = method.ContainingType;
        return method.Name switch
        {
            "is_available" or "is_cudnn_available" when TorchSharpSymbols.Same(type, symbols.Cuda) => ValueFact.Check,
            "cuda_is_available" when TorchSharpSymbols.Same(type, symbols.Torch) => ValueFact.Check,
            "TryInitializeDeviceType" when TorchSharpSymbols.Same(type, symbols.Torch) && NamesCuda(arguments) => ValueFact.Check,
            "device_count" when TorchSharpSymbols.Same(type, symbols.Cuda) => ValueFact.Check.AsNonNegative(),
            _ => taught.Result(method),
        };
    }

    /// <summary>What a property tells; null where it is no check.</summary>
    public ValueFact? Result(IPropertySymbol property) =>
        property.Name == "is_cuda" && TorchSharpSymbols.Same(property.ContainingType, symbols.Tensor) ? ValueFact.Check : taught.Result(property);

    /// <summary>What a call or a property tells; null where it is no check.</summary>
    public ValueFact? Result(IOperation operation) => operation switch
    {
        IInvocationOperation call => Result(call.TargetMethod, call.Arguments),
        IPropertyReferenceOperation property => Result(property.Property),
        _ => null,
    };

    /// <summary>What a field tells because it is said to; null where it is no check.</summary>
    public ValueFact? Result(IFieldSymbol field) => taught.Result(field);

    /// <summary>Whether a call throws unless CUDA is available, on purpose: a program that fails fast.</summary>
    public bool FailsFast(IInvocationOperation call) =>
        (call.TargetMethod.Name is "InitializeDeviceType" or "InitializeDevice"
            && TorchSharpSymbols.Same(call.TargetMethod.ContainingType, symbols.Torch)
            && NamesCuda(call.Arguments))
        || taught.Ensures(call.TargetMethod);

    /// <summary>Whether a constant is CUDA's member of TorchSharp's enumeration, not of one that merely looks alike.</summary>
    public bool IsCudaConstant(ITypeSymbol? type, object? value) => symbols.IsDeviceType(type) && Equals(value, symbols.DeviceTypeCuda);

    private bool NamesCuda(IEnumerable<IArgumentOperation> arguments) => arguments.FirstOrDefault() is { } first && NamesCuda(first.Value);

    private bool NamesCuda(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => DeviceNames.IsCuda(text),
        { ConstantValue: { HasValue: true, Value: var constant } } => IsCudaConstant(value.Type, constant),
        IConversionOperation conversion => NamesCuda(conversion.Operand),
        IObjectCreationOperation creation when symbols.IsDevice(creation.Type) => NamesCuda(creation.Arguments),
        _ => false,
    };
}
