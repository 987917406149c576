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
    public IEnumerable<(IOperation Expression, long Index)> In(IOperation operation)
    {
        var arguments = operation switch
        {
            IInvocationOperation call => InArguments(call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => InArguments(constructor, creation.Arguments),
            _ => [],
        };
        return InTexts(operation).Concat(arguments);
    }

    private IEnumerable<(IOperation Expression, long Index)> InTexts(IOperation operation) =>
        from use in _texts.In(operation)
        where !use.IsTypeAlone
        let text = _reader.ReadDescription(use.Text)
        where text.Reading == DeviceReading.Device && text.Type == cuda
        select (use.Expression, (long)text.Index);

    private IEnumerable<(IOperation Expression, long Index)> InArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!TorchSharpSymbols.Same(symbols.Torch.ContainingAssembly, method.ContainingAssembly))
        {
            return [];
        }

        var type = arguments.FirstOrDefault(a => a.Parameter is { } parameter && IsDeviceType(parameter));
        return type is not null ? (MayBeCuda(type.Value) ? Indices(arguments) : []) : MeansCuda(method) ? Indices(arguments) : [];
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

    private static IEnumerable<(IOperation Expression, long Index)> Indices(ImmutableArray<IArgumentOperation> arguments) =>
        from argument in arguments
        where argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } parameter }
            && parameter.Name.EndsWith("ndex", StringComparison.Ordinal)
        from constant in DeviceTextUses.Constants(argument.Value)
        where constant.ConstantValue.Value is int or long
        select (constant, Convert.ToInt64(constant.ConstantValue.Value, CultureInfo.InvariantCulture));
}
