namespace TorchSharp.Compatibility;

/// <summary>The codes that a decision reports. Once published, a code keeps its meaning.</summary>
public static class DecisionCodes
{
    /// <summary>A release that the project names has a fault on the target's operating system.</summary>
    public const string KnownFault = "TORCH2007";

    /// <summary>What was chosen, and why.</summary>
    public const string Chosen = "TORCH3001";

    /// <summary>A GPU is there and can't be used; the CPU was chosen.</summary>
    public const string CpuDespiteGpu = "TORCH3002";

    /// <summary>Nothing fits, or CUDA is required and can't be had.</summary>
    public const string NothingFits = "TORCH3003";

    /// <summary>A setting has a value that is not understood.</summary>
    public const string InvalidSetting = "TORCH3004";

    /// <summary>A package is made whose TorchSharp version this machine chose.</summary>
    public const string PackedWithMachineChoice = "TORCH3005";

    /// <summary>The lock file was made with another runtime package than this machine chooses.</summary>
    public const string LockedToOtherBackend = "TORCH3006";

    /// <summary>A large download: its size, and whether there is room for it.</summary>
    public const string Download = "TORCH3007";

    /// <summary>The release that the project names needs a newer C library than the machine has.</summary>
    public const string SystemLibraryTooOld = "TORCH3008";

    /// <summary>A setting asks for another backend than the runtime package that the project references.</summary>
    public const string SettingWithoutEffect = "TORCH3009";

    /// <summary>The restored packages are not those that would be chosen now.</summary>
    public const string RestoredForOtherMachine = "TORCH3010";

    /// <summary>A property's name is a slip of a setting's.</summary>
    public const string MisspeltSetting = "TORCH3011";
}
