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
public sealed class CheckTorchSharpReferences : Microsoft.Build.Utilities.Task
{
    private const int Shown = 3;

    /// <summary>The project file, where messages point to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The resolved references, TorchSharp.dll among them, with NuGetPackageId and NuGetPackageVersion.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The version of TorchSharp that was resolved; empty where it is not known.</summary>
    public string TorchSharpVersion { get; set; } = "";

    /// <summary>Codes that are not to be told.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Whether warnings are errors, except <see cref="WarningsNotAsErrors"/>.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Codes that stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var torchSharp = References.FirstOrDefault(reference => Path.GetFileName(reference.ItemSpec).Equals("TorchSharp.dll", StringComparison.OrdinalIgnoreCase));
        if (torchSharp is null || CodeList.Has(NoWarn, PinCodes.IncompatibleAssembly))
            return true;
        using var resolved = ReferencedAssembly.TryOpen(torchSharp.ItemSpec);
        if (resolved is null)
            return true;

        TorchSharpApi? api = null;
        foreach (var reference in References.Where(reference => reference != torchSharp && reference.GetMetadata("FrameworkReferenceName").Length == 0))
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

        return !Log.HasLoggedErrors;
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
        if (TreatWarningsAsErrors && !CodeList.Has(WarningsNotAsErrors, PinCodes.IncompatibleAssembly))
            Log.LogError("TorchSharp", PinCodes.IncompatibleAssembly, null, HelpLinks.ForBuildCode(PinCodes.IncompatibleAssembly), ProjectFile, 0, 0, 0, 0, "{0}", text);
        else
            Log.LogWarning("TorchSharp", PinCodes.IncompatibleAssembly, null, HelpLinks.ForBuildCode(PinCodes.IncompatibleAssembly), ProjectFile, 0, 0, 0, 0, "{0}", text);
    }
}
