using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>The calls with which a program makes optimizers, reads a module's parameters and moves a module.</summary>
internal sealed class TrainingCalls(TorchSharpSymbols symbols, INamedTypeSymbol optim)
{
    private readonly INamedTypeSymbol? _optimizer = optim.GetTypeMembers("Optimizer").FirstOrDefault();

    private readonly INamedTypeSymbol? _parameter = symbols.Torch.ContainingAssembly.GetTypeByMetadataName("TorchSharp.Modules.Parameter");

    /// <summary>Whether an expression makes an optimizer, by its constructor or by a factory of TorchSharp.</summary>
    public bool MakesOptimizer(IOperation operation) => operation switch
    {
        IInvocationOperation call => TorchSharpSymbols.Same(call.TargetMethod.ContainingType, optim) && IsOptimizer(call.Type),
        IObjectCreationOperation creation => IsOptimizer(creation.Type),
        _ => false,
    };

    /// <summary>The module whose parameters a call reads; null where it reads none, or those of one without a name.</summary>
    public ISymbol? ReadBy(IInvocationOperation call) =>
        call.TargetMethod.Name is "parameters" or "named_parameters" && IsModule(call.TargetMethod.ContainingType) && call.Instance is { } instance ? PlaceOf(instance) : null;

    /// <summary>Whether values of a type are parameters, or have them as elements.</summary>
    public bool HoldsParameters(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => HoldsParameters(array.ElementType),
        INamedTypeSymbol named => TorchSharpSymbols.Same(named, _parameter) || named.TypeArguments.Any(HoldsParameters),
        _ => false,
    };

    /// <summary>The module that a call moves to a device; null where it moves none, or none that has a name.</summary>
    public ISymbol? MovedBy(IInvocationOperation call) => IsMove(call) && ReceiverOf(call) is { } receiver ? PlaceOf(receiver) : null;

    /// <summary>Whether a move can only lead to the CPU, where modules are made.</summary>
    public bool LeadsToCpu(IInvocationOperation move) => move.TargetMethod.Name == "cpu" || (TargetOf(move) is { } target && IsCpu(target));

    /// <summary>The device to which a call moves; null where the method itself says it.</summary>
    public static IOperation? TargetOf(IInvocationOperation move) =>
        move.TargetMethod.Name == "to" && move.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == (move.TargetMethod.IsExtensionMethod ? 1 : 0)) is { } target
            ? Unconverted(target.Value)
            : null;

    /// <summary>The local, parameter, field or property that an expression is; the type for <c>this</c>.</summary>
    public static ISymbol? PlaceOf(IOperation expression) => Unconverted(expression) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property => property.Property,
        IInstanceReferenceOperation instance => instance.Type,
        IDeclarationExpressionOperation declaration => PlaceOf(declaration.Expression),
        _ => null,
    };

    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null);

    /// <summary>What a conversion converts.</summary>
    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private bool IsMove(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (!TorchSharpSymbols.Same(type, symbols.ModuleExtensionMethods) && !TorchSharpSymbols.Same(type, symbols.Module))
        {
            return false;
        }

        return call.TargetMethod.Name switch
        {
            "cuda" or "cpu" => true,
            // The other overloads change the element type, or take the device of a tensor.
            "to" => TargetOf(call) is not null && call.TargetMethod.Parameters[call.TargetMethod.IsExtensionMethod ? 1 : 0].Type is var target
                && (symbols.IsDevice(target) || symbols.IsDeviceType(target) || target.SpecialType == SpecialType.System_String),
            _ => false,
        };
    }

    private bool IsCpu(IOperation target) => target switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.StartsWith("cpu", StringComparison.OrdinalIgnoreCase),
        { ConstantValue: { HasValue: true, Value: var constant } } => symbols.IsDeviceType(target.Type) && Equals(constant, 0),
        IPropertyReferenceOperation property => IsTorchCpu(property.Property),
        IFieldReferenceOperation field => IsTorchCpu(field.Field),
        IInvocationOperation { TargetMethod.Name: "device", Arguments: var arguments } call when TorchSharpSymbols.Same(call.TargetMethod.ContainingType, symbols.Torch) => IsCpu(Unconverted(arguments[0].Value)),
        IObjectCreationOperation { Arguments: { IsEmpty: false } arguments } creation when symbols.IsDevice(creation.Type) => IsCpu(Unconverted(arguments[0].Value)),
        _ => false,
    };

    /// <summary>Whether a value is the module itself, moved: <c>model = model.to(device)</c>.</summary>
    public bool IsMoveOf(IOperation value, ISymbol module) =>
        Unconverted(value) is IInvocationOperation move && SymbolEqualityComparer.Default.Equals(MovedBy(move), module);

    /// <summary>Whether a type says where something is.</summary>
    public bool IsDevice(ITypeSymbol? type) => symbols.IsDevice(type) || symbols.IsDeviceType(type);

    /// <summary>Whether the value of a variable can only be the CPU.</summary>
    public bool IsCpuOnly(IEnumerable<IOperation> values) => values.Any() && values.All(v => IsCpu(Unconverted(v)));

    private bool IsTorchCpu(ISymbol symbol) => symbol.Name == "CPU" && TorchSharpSymbols.Same(symbol.ContainingType, symbols.Torch);

    private bool IsModule(ITypeSymbol? type) => Derives(type, symbols.Module);

    private bool IsOptimizer(ITypeSymbol? type) => Derives(type, _optimizer);

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol? from)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (TorchSharpSymbols.Same(at.OriginalDefinition, from))
            {
                return true;
            }
        }

        return false;
    }
}
