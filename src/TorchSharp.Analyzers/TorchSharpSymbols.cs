using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers;

/// <summary>The types of the TorchSharp that a compilation references, looked up once.</summary>
internal sealed class TorchSharpSymbols
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<TorchSharpSymbols?>> Known = new();

    private TorchSharpSymbols(INamedTypeSymbol torch, Compilation compilation)
    {
        Torch = torch;
        Cuda = Nested(torch, "cuda");
        Device = Nested(torch, "Device");
        Tensor = Nested(torch, "Tensor");
        Generator = Nested(torch, "Generator");
        Storage = torch.GetTypeMembers("Storage", 1).FirstOrDefault();
        Module = Nested(torch, "nn") is { } nn ? Nested(nn, "Module") : null;
        DeviceType = torch.ContainingAssembly.GetTypeByMetadataName("TorchSharp.DeviceType");
        ModuleExtensionMethods = torch.ContainingAssembly.GetTypeByMetadataName("TorchSharp.ModuleExtensionMethods");
        DeviceTypeCuda = DeviceType?.GetMembers("CUDA").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;
        Compilation = compilation;
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol Torch { get; }

    public INamedTypeSymbol? Cuda { get; }

    public INamedTypeSymbol? Device { get; }

    public INamedTypeSymbol? DeviceType { get; }

    /// <summary>The number behind <c>DeviceType.CUDA</c>.</summary>
    public object? DeviceTypeCuda { get; }

    public INamedTypeSymbol? Generator { get; }

    public INamedTypeSymbol? Module { get; }

    public INamedTypeSymbol? ModuleExtensionMethods { get; }

    public INamedTypeSymbol? Storage { get; }

    public INamedTypeSymbol? Tensor { get; }

    /// <summary>The symbols, or null where TorchSharp is not referenced, or is what is being compiled.</summary>
    public static TorchSharpSymbols? TryCreate(Compilation compilation) => Known.GetValue(compilation, static c => new(Create(c))).Value;

    public bool IsDevice(ITypeSymbol? type) => Device is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, Device);

    public bool IsDeviceType(ITypeSymbol? type) => DeviceType is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, DeviceType);

    /// <summary>Whether a value of a type is a device, or what one is made from, or holds it: a text, a tuple, a task.</summary>
    public bool MayHoldDevice(ITypeSymbol? type) =>
        IsDevice(type)
        || IsDeviceType(type)
        || type?.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && arguments.Any(MayHoldDevice));

    /// <summary>Whether a member comes with TorchSharp: from its own assembly, or from one that is built and versioned with it.</summary>
    public bool IsTorchSharpMember(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Torch.ContainingAssembly)
        || symbol.ContainingAssembly?.Name is "TorchVision" or "TorchAudio" or "TorchText";

    public static bool Same(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);

    private static TorchSharpSymbols? Create(Compilation compilation)
    {
        // By the assembly's name, which costs nothing where it is not referenced; a search by the type's name reads all of them.
        var torch = compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => assembly.Name == "TorchSharp")
            .Select(assembly => assembly.GetTypeByMetadataName("TorchSharp.torch")).FirstOrDefault(type => type is not null);
        return torch is null ? null : new TorchSharpSymbols(torch, compilation);
    }

    private static INamedTypeSymbol? Nested(INamedTypeSymbol type, string name) => type.GetTypeMembers(name, 0).FirstOrDefault();
}
