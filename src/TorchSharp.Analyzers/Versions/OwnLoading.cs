using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// Whether a program sees to its native libraries itself, as some do with a libtorch that is installed on the machine. Names are enough: what is
/// loaded is decided when the program runs.
/// </summary>
internal static class OwnLoading
{
    private static readonly HashSet<string> s_names = new(MissingRuntime.LoaderNames, StringComparer.Ordinal);

    private static readonly HashSet<string> s_searchPaths = new(StringComparer.OrdinalIgnoreCase) { "PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH" };

    /// <summary>Whether the sources, or those of a library that uses TorchSharp too, do so.</summary>
    public static bool IsIn(TorchSharpSymbols symbols, CancellationToken cancellationToken) =>
        IsInSources(symbols.Compilation, cancellationToken)
        || symbols.Compilation.References.Any(reference => IsInLibrary(reference, symbols, cancellationToken));

    private static bool IsInSources(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.SyntaxTrees.Any(tree => IsInTree(tree.GetRoot(cancellationToken)));

    private static bool IsInTree(SyntaxNode root)
    {
        var (setsVariable, namesSearchPath) = (false, false);
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                if (s_names.Contains(token.ValueText))
                {
                    return true;
                }

                setsVariable |= token.ValueText == nameof(Environment.SetEnvironmentVariable);
            }
            else if (token.IsKind(SyntaxKind.StringLiteralToken))
            {
                namesSearchPath |= s_searchPaths.Contains(token.ValueText);
            }
        }

        return setsVariable && namesSearchPath;
    }

    // TorchSharp itself and its companions load what is there.
    private static bool IsInLibrary(MetadataReference reference, TorchSharpSymbols symbols, CancellationToken cancellationToken)
    {
        if (symbols.Compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly
            || assembly.Name is "TorchVision" or "TorchAudio"
            || !assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Contains(symbols.Torch.ContainingAssembly, SymbolEqualityComparer.Default)))
        {
            return false;
        }

        return reference switch
        {
            CompilationReference sources => IsInSources(sources.Compilation, cancellationToken),
            PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata metadata => metadata.GetModules().Any(module => IsInModule(module.GetMetadataReader())),
            _ => false,
        };
    }

    private static bool IsInModule(MetadataReader reader) =>
        reader.TypeReferences.Any(handle => s_names.Contains(reader.GetString(reader.GetTypeReference(handle).Name)))
        || reader.MemberReferences.Any(handle => s_names.Contains(Plain(reader.GetString(reader.GetMemberReference(handle).Name))))
        || reader.MethodDefinitions.Any(handle => s_names.Contains(reader.GetString(reader.GetMethodDefinition(handle).Name)));

    private static string Plain(string accessor) => accessor.StartsWith("add_", StringComparison.Ordinal) ? accessor.Substring(4) : accessor;
}
