using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>The PackageReference items that are added for a decision.</summary>
internal static class ReferencePlan
{
    /// <summary>
    /// TorchSharp itself, where the project does not bring it. It is an ordinary reference: packages and referencing projects see it. A program gets exactly
    /// the version that belongs to its native package; a library, whose users may have a newer one, that version at least.
    /// </summary>
    public static ITaskItem? Managed(ProjectReferences project, NuGetVersion version, bool isExact)
    {
        // A bundle brings the TorchSharp that belongs to it.
        if (project.Has(PackageIds.TorchSharp) || (project.Runtime is { } runtime && PackageIds.IsBundle(runtime.ItemSpec)))
            return null;
        return Item(project, PackageIds.TorchSharp, isExact ? Exactly(version) : version.ToNormalizedString());
    }

    /// <summary>
    /// The native package, in exactly the version that fits. Private, so that no package or project that references this one gets the
    /// libtorch of this machine; and published all the same, since NuGet drops private assets from the output otherwise.
    /// </summary>
    public static ITaskItem Native(ProjectReferences project, RuntimePackage package)
    {
        var item = Item(project, package.Id, Exactly(package.Version));
        item.SetMetadata("PrivateAssets", "all");
        item.SetMetadata("Publish", "true");
        return item;
    }

    private static string Exactly(NuGetVersion version) => $"[{version.ToNormalizedString()}]";

    private static TaskItem Item(ProjectReferences project, string id, string version)
    {
        var item = new TaskItem(id);
        item.SetMetadata(ProjectReferences.AddedBySdk, "true");
        // With a PackageVersion of the id, NuGet takes an implicit reference for an attempt to override it (NU1009): there the user's version stands.
        if (!project.HasCentralVersion(id))
        {
            item.SetMetadata("Version", version);
            item.SetMetadata("IsImplicitlyDefined", "true");
        }

        return item;
    }
}
