using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>A reference to one of TorchSharp's packages as MSBuild evaluated it.</summary>
internal sealed class EvaluatedPin(ITaskItem reference, ITaskItem versioned, PackageName package)
{
    /// <summary>The reference.</summary>
    public ITaskItem Reference => reference;

    /// <summary>The item that holds the version: the reference, or the central one.</summary>
    public ITaskItem Versioned => versioned;

    /// <summary>The package.</summary>
    public PackageName Package => package;

    /// <summary>Whether the SDK added it, in a version of its own.</summary>
    public bool IsOfSdk => ReferenceEquals(reference, versioned) && IsAddedBySdk(reference);

    /// <summary>Whether the SDK added the item.</summary>
    public static bool IsAddedBySdk(ITaskItem item) => item.GetMetadata(References.ProjectReferences.AddedBySdk).Length > 0;
}
