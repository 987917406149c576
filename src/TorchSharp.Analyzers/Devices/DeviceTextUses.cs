using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Finds the constant texts that TorchSharp gets for devices.</summary>
internal sealed class DeviceTextUses(TorchSharpSymbols symbols)
{
    /// <summary>The texts that an operation itself hands over, not those of its parts.</summary>
    public ImmutableArray<DeviceTextUse> In(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call when MayTakeDevice(method) => InArguments(method, call.Arguments),
        IObjectCreationOperation { Type.Name: "Device", Constructor: { } constructor } creation => InArguments(constructor, creation.Arguments),
        // A text is a device wherever a device is asked for.
        IConversionOperation { Type.Name: "Device", OperatorMethod: { } conversion } converted when symbols.IsDevice(conversion.ContainingType) =>
            Texts(converted.Operand).Select(text => new DeviceTextUse(text, Text(text), IsTypeAlone: false, Index: null)).ToImmutableArray(),
        _ => ImmutableArray<DeviceTextUse>.Empty,
    };

    /// <summary>Whether a method has the name of one that takes a device by its text or its index, so that its arguments are worth a look.</summary>
    public static bool MayTakeDevice(IMethodSymbol method) => method.Name is "to" or "cuda" or "device" or "load" or "set_default_device";

    /// <summary>The constants that an expression may have as its value, as far as its own text shows them.</summary>
    public static IEnumerable<IOperation> Constants(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation { OperatorMethod: null } conversion => Constants(conversion.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Constants(conditional.WhenTrue).Concat(Constants(whenFalse)),
        ICoalesceOperation coalesce => Constants(coalesce.Value).Concat(Constants(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Constants(arm.Value)),
        _ => [],
    };

    private ImmutableArray<DeviceTextUse> InArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Value.Type.SpecialType: SpecialType.System_String, ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && TorchSharpSymbols.Same(symbols.Torch.ContainingAssembly, method.ContainingAssembly)
                && IsDevice(parameter, method))
            {
                return InText(argument.Value, parameter, arguments);
            }
        }

        return ImmutableArray<DeviceTextUse>.Empty;
    }

    private static ImmutableArray<DeviceTextUse> InText(IOperation text, IParameterSymbol parameter, ImmutableArray<IArgumentOperation> arguments)
    {
        var isTypeAlone = parameter.Name == "deviceType";
        var index = arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32)?.Value;
        return Texts(text).Select(constant => new DeviceTextUse(constant, Text(constant), isTypeAlone, index)).ToImmutableArray();
    }

    private bool IsDevice(IParameterSymbol parameter, IMethodSymbol method) =>
        parameter.Type.SpecialType == SpecialType.System_String
        && parameter.Name switch
        {
            "description" or "deviceType" => method.MethodKind == MethodKind.Constructor
                ? symbols.IsDevice(method.ContainingType)
                : method.Name == "device" && TorchSharpSymbols.Same(method.ContainingType, symbols.Torch),
            "device" or "map_location" => true,
            _ => false,
        };

    private static IEnumerable<IOperation> Texts(IOperation value) => Constants(value).Where(constant => constant.ConstantValue.Value is string);

    private static string Text(IOperation constant) => (string)constant.ConstantValue.Value!;
}
