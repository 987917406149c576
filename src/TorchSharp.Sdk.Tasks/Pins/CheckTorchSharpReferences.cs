using System.Reflection.Metadata;
using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Assemblies;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// TORCH2012: an assembly that the program references was compiled against a TorchSharp whose members the resolved one does not have, so that
/// it throws MissingMethodException or TypeLoadException when it gets there. Read from metadata; nothing is loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckTorchSharpReferences : FindingTask
{
    private const int Shown = 3;

    /// <summary>The resolved references, TorchSharp.dll among them, with NuGetPackageId and NuGetPackageVersion.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The version of TorchSharp that was resolved; empty where it is not known.</summary>
    public string TorchSharpVersion { get; set; } = "";

    /// <summary>What imported files may hold the reference of a package: Directory.Build.props, Directory.Packages.props.</summary>
    public string[] ImportedFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var torchSharp = References.FirstOrDefault(reference => Path.GetFileName(reference.ItemSpec).Equals("TorchSharp.dll", StringComparison.OrdinalIgnoreCase));
        using var resolved = torchSharp is null ? null : ReferencedAssembly.TryOpen(torchSharp.ItemSpec);
        if (resolved is not null)
            CheckAll(References.Where(reference => reference != torchSharp && reference.GetMetadata("FrameworkReferenceName").Length == 0), resolved);
        return Finish();
    }

    private void CheckAll(IEnumerable<ITaskItem> references, ReferencedAssembly resolved)
    {
        TorchSharpApi? api = null;
        foreach (var reference in references)
        {
            using var assembly = ReferencedAssembly.TryOpen(reference.ItemSpec);
            if (assembly is null || MissingMembers.ReferencedVersion(assembly.Metadata) is not { } compiledAgainst)
                continue;
            try
            {
                Check(reference, assembly.Metadata, api ??= new TorchSharpApi(resolved.Metadata), compiledAgainst);
            }
            catch (BadImageFormatException exception)
            {
                Log.LogMessage(MessageImportance.Low, "TorchSharp.Sdk: {0} was not checked: {1}", reference.ItemSpec, exception.Message);
            }
        }
    }

    private void Check(ITaskItem reference, MetadataReader assembly, TorchSharpApi api, Version compiledAgainst)
    {
        var missing = MissingMembers.Find(assembly, api).OrderBy(member => member, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return;
        var name = Path.GetFileName(reference.ItemSpec);
        var package = reference.GetMetadata("NuGetPackageId");
        var from = package.Length > 0 ? $"{name} of {package} {reference.GetMetadata("NuGetPackageVersion")}" : name;
        var more = missing.Count > Shown ? $" and {missing.Count - Shown} more" : "";
        var against = compiledAgainst.Major + compiledAgainst.Minor > 0 ? $"TorchSharp {compiledAgainst.ToString(3)}" : "another TorchSharp";
        var text = $"{from} was compiled against {against} and uses {string.Join(", ", missing.Take(Shown))}{more}, which {(TorchSharpVersion.Length > 0 ? $"TorchSharp {TorchSharpVersion}" : "the resolved TorchSharp")} does not have: it would throw when it gets there."
            + $" Take {(package.Length > 0 ? $"a version of {package} made for it" : "the same TorchSharp version in the project that makes it")}, or the TorchSharp version that it was compiled against.";
        // At the reference of the package, or else at TorchSharp's: one of the two has to change.
        var written = new WrittenPins(new ProjectFiles(ProjectFile, ImportedFiles), new ProjectFacts());
        var place = written.PlaceOf(package) ?? written.PlaceOf("TorchSharp");
        Tell(PinCodes.IncompatibleAssembly, MessageSeverity.Warning, place, written.QuoteOf(place), text);
    }
}
