namespace TorchSharp.Compatibility;

/// <summary>What a remedy does.</summary>
public enum PinRemedyKind
{
    /// <summary>Gives runtime and companions the versions that belong to TorchSharp.</summary>
    AlignToTorchSharp,

    /// <summary>Gives TorchSharp and its companions the version that belongs to the runtime.</summary>
    AlignToRuntime,

    /// <summary>Removes a runtime.</summary>
    RemoveRuntime,

    /// <summary>Takes the nearest release without the fault.</summary>
    MoveRelease,

    /// <summary>Takes one exact version for a range.</summary>
    TakeExactVersion,

    /// <summary>Takes the id or version that was meant.</summary>
    CorrectPackage,

    /// <summary>Takes the package of one runtime identifier for a bundle.</summary>
    TakeRidPackage,
}
