using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>Which members throw where CUDA is not available: those of TorchSharp, and those that say so themselves. Decided by symbol, never by the name in the source.</summary>
internal sealed class CudaRequirements(TorchSharpSymbols symbols, TaughtMembers taught)
{
    // A program calls few members many times, and reading their parameters from metadata costs more than all the rest.
    private readonly ConcurrentDictionary<IMethodSymbol, CudaRequirement> _known = new(SymbolEqualityComparer.Default);

    public CudaRequirement Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return symbols.IsTorchSharpMember(definition)
            ? _known.GetOrAdd(definition, Decide)
            : taught.RequiresCuda(definition) ? CudaRequirement.Always
            : CudaRequirement.None;
    }

    /// <summary>Whether a property throws. <c>torch.CUDA</c> was a plain field up to 0.100.4.</summary>
    public CudaRequirement Of(IPropertySymbol property) => IsTorchCuda(property) || taught.RequiresCuda(property) ? CudaRequirement.Always : CudaRequirement.None;

    /// <summary>Whether a symbol is <c>torch.CUDA</c>: a field in old releases, a property that throws in newer ones.</summary>
    public bool IsTorchCuda(ISymbol symbol) =>
        symbol.Name == "CUDA" && TorchSharpSymbols.Same(symbol.ContainingType, symbols.Torch) && symbol is IPropertySymbol or IFieldSymbol;

    /// <summary>Whether a parameter of a TorchSharp member says on which device to work.</summary>
    public bool IsDeviceParameter(IParameterSymbol parameter) =>
        symbols.IsDevice(parameter.Type)
        || symbols.IsDeviceType(parameter.Type)
        || (parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "device" or "deviceType" or "description" or "map_location");

    /// <summary>Whether a constructor or factory makes a device without touching it, so that only a later use throws.</summary>
    public bool MakesUncheckedDevice(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? symbols.IsDevice(method.ContainingType)
        : IsDeviceFromIndex(method);

    /// <summary>Whether a device is made from a number alone, which means a CUDA device.</summary>
    public bool IsDeviceFromIndex(IMethodSymbol method) =>
        method.Parameters.Length == 1
        && method.Parameters[0].Type.SpecialType == SpecialType.System_Int32
        && (method.MethodKind == MethodKind.Constructor
            ? symbols.IsDevice(method.ContainingType)
            : method.Name == "device" && TorchSharpSymbols.Same(method.ContainingType, symbols.Torch));

    private CudaRequirement Decide(IMethodSymbol definition)
    {
        if (AlwaysNeedsCuda(definition))
        {
            return CudaRequirement.Always;
        }

        return !IsHarmlessWithDevice(definition) && definition.Parameters.Any(IsDeviceParameter)
            ? CudaRequirement.ForCudaDevice
            : CudaRequirement.None;
    }

    private bool AlwaysNeedsCuda(IMethodSymbol method)
    {
        var type = method.ContainingType.OriginalDefinition;
        return method.Name switch
        {
            // Module.cuda was an instance method before 0.98 and is an extension method since.
            "cuda" => TorchSharpSymbols.Same(type, symbols.Tensor)
                || TorchSharpSymbols.Same(type, symbols.ModuleExtensionMethods)
                || TorchSharpSymbols.Same(type, symbols.Module)
                || TorchSharpSymbols.Same(type, symbols.Storage),
            "pin_memory" => TorchSharpSymbols.Same(type, symbols.Tensor),
            _ => false,
        };
    }

    private bool IsHarmlessWithDevice(IMethodSymbol method) =>
        // A device object alone is only a name.
        MakesUncheckedDevice(method)
        || symbols.IsDevice(method.ContainingType)
        // Checks and probes are how one finds out.
        || (TorchSharpSymbols.Same(method.ContainingType, symbols.Torch) && method.Name is "TryInitializeDeviceType" or "InitializeDeviceType" or "InitializeDevice")
        // Ignored without a device, silently.
        || TorchSharpSymbols.Same(method.ContainingType, symbols.Cuda)
        // The native generator is a CPU generator whatever device is asked for.
        || TorchSharpSymbols.Same(method.ContainingType, symbols.Generator);
}
