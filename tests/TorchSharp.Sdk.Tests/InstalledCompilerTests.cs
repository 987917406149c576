using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The packed analyzers in the compiler of the installed .NET SDK, which is the newest that the product is tested with: <c>tests/RoslynMatrix.proj</c> has those between it and the oldest.</summary>
public class InstalledCompilerTests(TestRun run)
{
    [Fact]
    public void Every_analyzer_runs()
    {
        var analyzers = Analyzers();
        analyzers.Count.ShouldBeGreaterThan(10);

        var output = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>").Build("-v:d", "-p:ReportAnalyzer=true").ShouldSucceed().Output;

        foreach (var analyzer in analyzers)
            output.ShouldContain(analyzer);
        // AD0001: an analyzer threw; CS8032: one could not be made; CS8034, CS9057: an assembly could not be loaded.
        foreach (var code in (string[])["AD0001", "CS8032", "CS8034", "CS9057"])
            output.ShouldNotContain($"warning {code}");
    }

    private static List<string> Analyzers()
    {
        using var package = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"TorchSharp.Sdk.{TestRun.ProductVersion}.nupkg"));
        using var content = new MemoryStream();
        using (var stream = package.GetEntry("analyzers/dotnet/cs/TorchSharp.Analyzers.dll")!.Open())
            stream.CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);
        var reader = assembly.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => type.GetCustomAttributes().Any(attribute => IsDiagnosticAnalyzer(reader, reader.GetCustomAttribute(attribute))))
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];
    }

    private static bool IsDiagnosticAnalyzer(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, "DiagnosticAnalyzerAttribute");
}
