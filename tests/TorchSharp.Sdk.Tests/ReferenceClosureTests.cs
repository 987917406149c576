using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>
/// What the shipped assemblies refer to is there in the oldest host that loads them, Visual Studio 2022 17.5 with MSBuild 17.5 and Roslyn 4.5, under the rules of
/// .NET Framework: a reference is met by that very version, or by one that the host's binding redirects lead to.
/// </summary>
public class ReferenceClosureTests
{
    private const string Microsoft = "B03F5F7F11D50A3A";
    private const string Roslyn = "31BF3856AD364E35";
    private const string NetStandard = "CC7B13FFCD2DDD51";

    // dotnet/msbuild v17.5.0, src/MSBuild/app.config: redirects from 0.0.0.0 to these, and src/Package/MSBuild.VSSetup/files.swr: the files are there.
    private static readonly Dictionary<string, (Version Version, string Token)> s_msbuild = new()
    {
        ["netstandard"] = (new(2, 0, 0, 0), NetStandard),
        ["Microsoft.Build.Framework"] = (new(15, 1, 0, 0), Microsoft),
        ["Microsoft.Build.Utilities.Core"] = (new(15, 1, 0, 0), Microsoft),
        ["System.Collections.Immutable"] = (new(6, 0, 0, 0), Microsoft),
        ["System.Memory"] = (new(4, 0, 1, 2), NetStandard),
        ["System.Reflection.Metadata"] = (new(6, 0, 0, 0), Microsoft),
    };

    // Microsoft.CodeAnalysis.* 4.5.0 and what these refer to.
    private static readonly Dictionary<string, (Version Version, string Token)> s_roslyn = new()
    {
        ["netstandard"] = (new(2, 0, 0, 0), NetStandard),
        ["Microsoft.CodeAnalysis"] = (new(4, 5, 0, 0), Roslyn),
        ["Microsoft.CodeAnalysis.CSharp"] = (new(4, 5, 0, 0), Roslyn),
        ["Microsoft.CodeAnalysis.Workspaces"] = (new(4, 5, 0, 0), Roslyn),
        ["System.Collections.Immutable"] = (new(6, 0, 0, 0), Microsoft),
        ["System.Reflection.Metadata"] = (new(6, 0, 0, 0), Microsoft),
    };

    [Theory]
    [InlineData("TorchSharp.Sdk", "tasks/netstandard2.0/")]
    [InlineData("TorchSharp.Sdk", "analyzers/dotnet/cs/")]
    [InlineData("TorchSharp.Analyzers", "analyzers/dotnet/cs/")]
    public void Every_reference_is_shipped_beside_or_there_in_the_oldest_host(string package, string folder)
    {
        var shipped = Assemblies(package, folder).ToDictionary(assembly => assembly.Name);
        shipped.ShouldNotBeEmpty();
        var host = folder.StartsWith("tasks", StringComparison.Ordinal) ? s_msbuild : s_roslyn;
        foreach (var (assembly, reference) in shipped.Values.SelectMany(assembly => assembly.References.Select(reference => (assembly, reference))))
        {
            var text = $"{assembly.Name} refers to {reference.Name} {reference.Version}";
            if (shipped.TryGetValue(reference.Name, out var beside))
            {
                (beside.Version, beside.Token).ShouldBe((reference.Version, reference.Token), text);
                continue;
            }

            host.ShouldContainKey(reference.Name, text);
            reference.Version.ShouldBeLessThanOrEqualTo(host[reference.Name].Version, text);
            reference.Token.ShouldBe(host[reference.Name].Token, text);
        }
    }

    // An assembly of one version at two places is one assembly to .NET Framework, whichever it loads first.
    [Fact]
    public void What_is_shipped_twice_is_the_same()
    {
        var copies = Contents("TorchSharp.Sdk", "").Concat(Contents("TorchSharp.Analyzers", "")).GroupBy(file => Path.GetFileName(file.Path)).Where(group => group.Count() > 1).ToList();
        copies.Count.ShouldBeGreaterThan(2);
        foreach (var group in copies)
            group.Select(file => Convert.ToHexString(file.Content)).Distinct().Count().ShouldBe(1, group.Key);
    }

    private static IEnumerable<Shipped> Assemblies(string package, string folder)
    {
        foreach (var (_, content) in Contents(package, folder))
        {
            using var file = new PEReader(new MemoryStream(content));
            var metadata = file.GetMetadataReader();
            var definition = metadata.GetAssemblyDefinition();
            yield return new Shipped(
                metadata.GetString(definition.Name), definition.Version, Token(definition.GetAssemblyName().GetPublicKeyToken()),
                [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference =>
                    new Reference(metadata.GetString(reference.Name), reference.Version, Token(reference.GetAssemblyName().GetPublicKeyToken())))]);
        }
    }

    private static List<(string Path, byte[] Content)> Contents(string package, string folder)
    {
        using var file = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"{package}.{TestRun.ProductVersion}.nupkg"));
        return [.. file.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).Select(entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return (entry.FullName, memory.ToArray());
        })];
    }

    private static string Token(byte[]? token) => Convert.ToHexString(token ?? []);

    private sealed record Shipped(string Name, Version Version, string Token, IReadOnlyList<Reference> References);

    private sealed record Reference(string Name, Version Version, string Token);
}
