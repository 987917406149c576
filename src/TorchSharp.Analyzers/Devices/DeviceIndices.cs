using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Finds the constant indices of the CUDA devices that are written down.</summary>
internal sealed class DeviceIndices(TorchSharpSymbols symbols, long cuda)
{
    private readonly DeviceTextUses _texts = new(symbols);
    private readonly DeviceTextReader _reader = new(symbols);

    /// <summary>The indices that an operation itself hands to TorchSharp, and where they are written.</summary>
    public ImmutableArray<DeviceIndex> In(IOperation operation)
    {
        var texts = _texts.In(operation);
        if (!texts.IsEmpty && !texts[0].IsTypeAlone)
        {
            return InTexts(texts);
        }

        return operation switch
        {
            IInvocationOperation { TargetMethod: var method } call when DeviceTextUses.MayTakeDevice(method) => InArguments(method, call.Arguments),
            IObjectCreationOperation { Type.Name: "Device", Constructor: { } constructor } creation => InArguments(constructor, creation.Arguments),
            _ => ImmutableArray<DeviceIndex>.Empty,
        };
    }

    private ImmutableArray<DeviceIndex> InTexts(ImmutableArray<DeviceTextUse> uses) => (
        from use in uses
        let text = _reader.ReadDescription(use.Text)
        where text.Reading == DeviceReading.Device && text.Type == cuda
        select new DeviceIndex(use.Expression, text.Index)).ToImmutableArray();

    private ImmutableArray<DeviceIndex> InArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Value.Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64, ArgumentKind: ArgumentKind.Explicit, Parameter.Name: var name }
                && name.EndsWith("ndex", StringComparison.Ordinal)
                && TorchSharpSymbols.Same(symbols.Torch.ContainingAssembly, method.ContainingAssembly)
                && IsOfCuda(method, arguments))
            {
                return Indices(argument.Value);
            }
        }

        return ImmutableArray<DeviceIndex>.Empty;
    }

    private bool IsOfCuda(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var type = arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && IsDeviceType(parameter));
        return type is null ? MeansCuda(method) : MayBeCuda(type.Value);
    }

    private bool IsDeviceType(IParameterSymbol parameter) =>
        symbols.IsDeviceType(parameter.Type) || (parameter.Type.SpecialType == SpecialType.System_String && parameter.Name == "deviceType");

    private bool MayBeCuda(IOperation type) => DeviceTextUses.Constants(type).Any(constant => constant.ConstantValue.Value switch
    {
        string text => _reader.ReadType(text) is { Reading: DeviceReading.Device, Type: var read } && read == cuda,
        null => false,
        var number => Convert.ToInt64(number, CultureInfo.InvariantCulture) == cuda,
    });

    /// <summary>Whether a number alone means a CUDA device: <c>module.cuda(1)</c>, <c>torch.device(1)</c>, <c>new torch.Device(1)</c>.</summary>
    private bool MeansCuda(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => symbols.IsDevice(method.ContainingType),
        { Name: "device" } => TorchSharpSymbols.Same(method.ContainingType, symbols.Torch),
        // Instance methods before 0.98, extension methods since.
        { Name: "cuda" } => TorchSharpSymbols.Same(method.ContainingType, symbols.ModuleExtensionMethods) || IsModule(method.ContainingType),
        _ => false,
    };

    private bool IsModule(ITypeSymbol? type)
    {
        while (type is not null && !TorchSharpSymbols.Same(type.OriginalDefinition, symbols.Module))
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static ImmutableArray<DeviceIndex> Indices(IOperation value) => (
        from constant in DeviceTextUses.Constants(value)
        where constant.ConstantValue.Value is int or long
        select new DeviceIndex(constant, Convert.ToInt64(constant.ConstantValue.Value, CultureInfo.InvariantCulture))).ToImmutableArray();
}
