using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// The first place of the code that uses a member of TorchSharp, or of a project that does, whatever order it is looked at in; where there is none, the first that uses a
/// member of a package that does.
/// </summary>
internal sealed class FirstUse(TorchSharpSymbols symbols, IReadOnlyList<string> projects)
{
    private readonly object _lock = new();
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _packages = new(SymbolEqualityComparer.Default);
    private TorchSharpUse? _certain;
    private TorchSharpUse? _ofPackage;

    /// <summary>The place; null where there is none.</summary>
    public TorchSharpUse? Found => _certain ?? _ofPackage;

    public void Look(IOperation operation)
    {
        var member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMemberReferenceOperation reference => reference.Member,
            _ => (ISymbol?)null,
        };
        if (member?.ContainingAssembly is not { } assembly)
        {
            return;
        }

        var isOwn = symbols.IsTorchSharpMember(member);
        var isProject = !isOwn && projects.Contains(assembly.Name);
        if (!isOwn && !isProject && !(_packages.TryGetValue(assembly, out var isPackage) ? isPackage : _packages.GetOrAdd(assembly, IsPackageWithTorchSharp)))
        {
            return;
        }

        var use = new TorchSharpUse(operation.Syntax.GetLocation(), isOwn ? null : assembly.Name, isOwn || isProject);
        lock (_lock)
        {
            if (use.IsCertain)
            {
                _certain = First(use, _certain);
            }
            else
            {
                _ofPackage = First(use, _ofPackage);
            }
        }
    }

    // Of a project's sources, as editors have them, the build says whether they use it.
    private bool IsPackageWithTorchSharp(IAssemblySymbol assembly) =>
        symbols.Compilation.GetMetadataReference(assembly) is PortableExecutableReference
        && assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Contains(symbols.Torch.ContainingAssembly, SymbolEqualityComparer.Default));

    private static TorchSharpUse First(TorchSharpUse use, TorchSharpUse? known) => known is null || Compare(use.Location, known.Location) < 0 ? use : known;

    private static int Compare(Location left, Location right) => string.CompareOrdinal(left.SourceTree!.FilePath, right.SourceTree!.FilePath) is not 0 and var byFile
        ? byFile
        : left.SourceSpan.CompareTo(right.SourceSpan);
}
