using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>What the installed .NET SDK brings: its compiler, which the analyzers are run in, and its own analyzers, which they are compared with.</summary>
internal static class InstalledSdk
{
    /// <summary>The newest SDK beside the running runtime.</summary>
    public static string Folder { get; } = Directory.GetDirectories(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"))
        .Where(folder => File.Exists(Path.Combine(folder, "Roslyn", "bincore", "Microsoft.CodeAnalysis.dll")))
        .OrderBy(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0])).Last();

    /// <summary>Loads Roslyn from there; to be called before any of its types is used.</summary>
    public static void UseCompiler() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        new[] { Path.Combine(Folder, "Roslyn", "bincore"), NetAnalyzers }.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path
            ? context.LoadFromAssemblyPath(path)
            : null;

    private static string NetAnalyzers => Path.Combine(Folder, "Sdks", "Microsoft.NET.Sdk", "analyzers");

    /// <summary>CA1416, the platform compatibility analyzer: it too asks of each call whether a check comes before it.</summary>
    public static DiagnosticAnalyzer PlatformCompatibility()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(NetAnalyzers, "Microsoft.CodeAnalysis.NetAnalyzers.dll"));
        var type = assembly.GetType("Microsoft.NetCore.Analyzers.InteropServices.PlatformCompatibilityAnalyzer", throwOnError: true)!;
        return (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
    }
}
