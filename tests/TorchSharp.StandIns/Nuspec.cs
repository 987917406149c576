using System.Xml.Linq;

namespace TorchSharp.StandIns;

/// <summary>The manifest of a package.</summary>
internal static class Nuspec
{
    private static readonly XNamespace s_namespace = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    public static string Write(StandInPackage package)
    {
        var metadata = Element("metadata",
            Element("id", package.Id),
            Element("version", package.Version.ToNormalizedString()),
            Element("authors", "TorchSharp.Sdk tests"),
            Element("description", $"Stand-in for {package.Id}, for tests where the real package can't be restored. It has no native code and computes nothing."),
            Element("dependencies", [.. package.DependencyGroups.Select(Group)]));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + Element("package", metadata) + "\n";
    }

    private static XElement Group(PackageDependencyGroup group) => Element("group",
    [
        new XAttribute("targetFramework", group.TargetFramework),
        .. group.Dependencies.Select(dependency => Element("dependency",
            new XAttribute("id", dependency.Id),
            new XAttribute("version", dependency.MinVersion.ToNormalizedString()),
            // What pack writes for a project reference; it does not keep buildTransitive from flowing.
            new XAttribute("exclude", "Build,Analyzers"))),
    ]);

    private static XElement Element(string name, params object[] content) => new(s_namespace + name, content);
}
