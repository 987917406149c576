using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What the gallery and a debugger read of the packages.</summary>
public class PackageMetadataTests
{
    public static TheoryData<string> Packages => ["TorchSharp.Sdk", "TorchSharp.Analyzers", "TorchSharp.Templates"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_gallery_finds_all_that_it_shows(string id)
    {
        using var package = Open(id);
        var metadata = Metadata(package, id);
        string Text(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? "";

        Text("version").ShouldBe(TestRun.ProductVersion);
        Text("authors").ShouldNotBeEmpty();
        Text("description").Length.ShouldBeInRange(60, 400);
        Text("copyright").ShouldNotBeEmpty();
        Text("tags").Split(' ').ShouldContain("TorchSharp");
        Text("license").ShouldBe("MIT");
        Text("projectUrl").ShouldStartWith("https://");
        Text("releaseNotes").ShouldContain("CHANGELOG.md");
        foreach (var file in (string[])[Text("readme"), Text("icon")])
            package.GetEntry(file).ShouldNotBeNull(file);
        package.GetEntry(Text("icon"))!.Length.ShouldBeLessThan(1024 * 1024);
        metadata.Descendants(metadata.Name.Namespace + "dependency").ShouldBeEmpty();
        var repository = metadata.Element(metadata.Name.Namespace + "repository")!;
        ((string?)repository.Attribute("type")).ShouldBe("git");
        ((string?)repository.Attribute("url")).ShouldStartWith("https://");
        // A source archive has no commit.
        if (Path.Exists(Path.Combine(TestRun.RepositoryFolder, ".git")))
            ((string?)repository.Attribute("commit") ?? "").Length.ShouldBe(40);
    }

    [Theory]
    [InlineData("TorchSharp.Sdk", "MSBuildSdk")]
    [InlineData("TorchSharp.Templates", "Template")]
    [InlineData("TorchSharp.Analyzers", null)]
    public void Each_has_its_type(string id, string? type)
    {
        using var package = Open(id);
        var metadata = Metadata(package, id);
        metadata.Descendants(metadata.Name.Namespace + "packageType").Select(element => (string?)element.Attribute("name")).ShouldBe(type is null ? [] : [type]);
        (metadata.Element(metadata.Name.Namespace + "developmentDependency")?.Value ?? "false").ShouldBe(id == "TorchSharp.Analyzers" ? "true" : "false");
    }

    /// <summary>The runtime compiles an assembly that is marked for debugging slowly, and leaves it so.</summary>
    [Theory]
    [InlineData("TorchSharp.Sdk")]
    [InlineData("TorchSharp.Analyzers")]
    public void Nothing_is_marked_for_debugging(string id)
    {
        foreach (var content in OwnAssemblies(id))
        {
            using var assembly = new PEReader(new MemoryStream(content));
            var metadata = assembly.GetMetadataReader();
            foreach (var attribute in metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute))
            {
                var constructor = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
                if (metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)constructor.Parent).Name) != nameof(DebuggableAttribute))
                    continue;
                // A prolog of two bytes, then the modes.
                var value = metadata.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                ((DebuggableAttribute.DebuggingModes)value.ReadInt32()).HasFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations).ShouldBeFalse(id);
            }
        }
    }

    [Theory]
    [InlineData("TorchSharp.Sdk")]
    [InlineData("TorchSharp.Analyzers")]
    public void Symbols_are_inside_and_name_no_folder_of_the_machine_that_built_them(string id)
    {
        foreach (var content in OwnAssemblies(id))
        {
            using var assembly = new PEReader(new MemoryStream(content));
            var entries = assembly.ReadDebugDirectory();
            entries.ShouldContain(debug => debug.Type == DebugDirectoryEntryType.Reproducible);
            using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entries.Single(debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
            var reader = symbols.GetMetadataReader();
            foreach (var document in reader.Documents)
                reader.GetString(reader.GetDocument(document).Name).ShouldStartWith("/_/", Case.Sensitive);
        }
    }

    private static List<byte[]> OwnAssemblies(string id)
    {
        using var package = Open(id);
        var own = package.Entries.Where(entry => entry.Name.StartsWith("TorchSharp.", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        own.Count.ShouldBeGreaterThan(2);
        return own.ConvertAll(entry =>
        {
            using var stream = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(stream);
            return stream.ToArray();
        });
    }

    private static ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"{id}.{TestRun.ProductVersion}.nupkg"));

    private static XElement Metadata(ZipArchive package, string id)
    {
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        var root = XDocument.Load(nuspec).Root!;
        return root.Element(root.Name.Namespace + "metadata")!;
    }
}
