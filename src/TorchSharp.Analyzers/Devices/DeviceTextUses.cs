using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Finds the constant texts that TorchSharp gets for devices.</summary>
internal sealed class DeviceTextUses(TorchSharpSymbols symbols)
{
    /// <summary>The kinds of operations that may hand over such a text.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds = ImmutableArray.Create(OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.Conversion);

    /// <summary>The texts that an operation itself hands over, not those of its parts.</summary>
    public IEnumerable<DeviceTextUse> In(IOperation operation) => operation switch
    {
        IInvocationOperation call => InArguments(call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => InArguments(constructor, creation.Arguments),
        // A text is a device wherever a device is asked for.
        IConversionOperation { OperatorMethod: { } conversion } converted when symbols.IsDevice(conversion.ContainingType) =>
            Texts(converted.Operand).Select(text => new DeviceTextUse(text, Text(text), IsTypeAlone: false, Index: null)),
        _ => [],
    };

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

    private IEnumerable<DeviceTextUse> InArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!TorchSharpSymbols.Same(symbols.Torch.ContainingAssembly, method.ContainingAssembly))
        {
            return [];
        }

        var isFactory = IsFactory(method);
        return arguments
            .Where(a => a is { ArgumentKind: ArgumentKind.Explicit, Value.Type.SpecialType: SpecialType.System_String, Parameter: { } parameter } && IsDevice(parameter, isFactory))
            .SelectMany(a => Texts(a.Value).Select(text => new DeviceTextUse(
                text,
                Text(text),
                a.Parameter!.Name == "deviceType",
                arguments.FirstOrDefault(other => other.Parameter?.Type.SpecialType == SpecialType.System_Int32)?.Value)));
    }

    private bool IsFactory(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? symbols.IsDevice(method.ContainingType)
        : method.Name == "device" && TorchSharpSymbols.Same(method.ContainingType, symbols.Torch);

    private static bool IsDevice(IParameterSymbol parameter, bool ofFactory) =>
        parameter.Type.SpecialType == SpecialType.System_String
        && (ofFactory ? parameter.Name is "description" or "deviceType" : parameter.Name is "device" or "map_location");

    private static IEnumerable<IOperation> Texts(IOperation value) => Constants(value).Where(constant => constant.ConstantValue.Value is string);

    private static string Text(IOperation constant) => (string)constant.ConstantValue.Value!;
}
