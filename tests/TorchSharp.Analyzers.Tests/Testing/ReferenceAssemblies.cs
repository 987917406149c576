using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// The framework that a test compiles against. Without a package feed that is always the running runtime's, whatever version
/// is asked for; the real packages download the version that is named.
/// </summary>
public sealed class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> RunningRuntime = new(Load);

    private ReferenceAssemblies()
    {
    }

    /// <summary>The default framework.</summary>
    public static ReferenceAssemblies Default { get; } = new();

    /// <summary>Modern .NET.</summary>
    public static class Net
    {
        /// <summary>.NET 8.</summary>
        public static ReferenceAssemblies Net80 => Default;

        /// <summary>.NET 9.</summary>
        public static ReferenceAssemblies Net90 => Default;
    }

    /// <summary>The references.</summary>
    internal ImmutableArray<MetadataReference> References { get; } = RunningRuntime.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => string.Equals(Path.GetDirectoryName(path), runtime, StringComparison.Ordinal))
                .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        ];
    }
}
