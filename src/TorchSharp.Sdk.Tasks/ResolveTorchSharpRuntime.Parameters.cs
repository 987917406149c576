using Microsoft.Build.Framework;

namespace TorchSharp.Sdk.Tasks;

// What the targets hand in and take out.
public sealed partial class ResolveTorchSharpRuntime
{
    /// <summary>The project file, where messages point to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The files beside the project in which settings stand by convention (Directory.Build.props and its kin), nearest first; they may be missing.</summary>
    public string[] SettingFiles { get; set; } = [];

    /// <summary>TargetFramework as the project has it, <c>net8.0</c>; it may be anything, or empty.</summary>
    public string FrameworkName { get; set; } = "";

    /// <summary>.NETCoreApp, .NETFramework, .NETStandard; empty or Unsupported where the project names no framework that is understood.</summary>
    public string TargetFrameworkIdentifier { get; set; } = "";

    /// <summary>v8.0; empty or v0.0 where the project names no framework that is understood.</summary>
    public string TargetFrameworkVersion { get; set; } = "";

    /// <summary>The RIDs that the project is restored or built for, each of which gets its package; empty for that of the build machine.</summary>
    public string[] RuntimeIdentifiers { get; set; } = [];

    /// <summary>The portable RID of the build machine.</summary>
    [Required]
    public string HostRuntimeIdentifier { get; set; } = "";

    /// <summary>TorchSharpVersion as the user set it: empty, <c>auto</c> or a version.</summary>
    public string TorchSharpVersion { get; set; } = "";

    /// <summary>TorchSharpBackend as the user set it.</summary>
    public string Backend { get; set; } = "";

    /// <summary>TorchSharpRequireCuda as the user set it.</summary>
    public string RequireCuda { get; set; } = "";

    /// <summary>TorchSharpRuntime as the user set it: whether the project gets a native package; empty for the default by <see cref="IsProgram"/>.</summary>
    public string Runtime { get; set; } = "";

    /// <summary>Whether the project's output is run: an executable or a test project.</summary>
    public bool IsProgram { get; set; }

    /// <summary>TorchSharpDriverVersion as the user set it.</summary>
    public string DriverVersion { get; set; } = "";

    /// <summary>TorchSharpGpuArchitectures as the user set it.</summary>
    public string GpuArchitectures { get; set; } = "";

    /// <summary>MSBuildRestoreSessionId: what is told in one restore is told once in all of MSBuild's processes. Empty in a build.</summary>
    public string RestoreSession { get; set; } = "";

    /// <summary>The SARIF file that the compiler would write, as the project sets it; it has the errors that stop the build before.</summary>
    public string ErrorLog { get; set; } = "";

    /// <summary>A recorded machine to look at instead of this one; for tests and bug reports.</summary>
    public string MachineRecording { get; set; } = "";

    /// <summary>All PackageReference items of the project.</summary>
    public ITaskItem[] PackageReferences { get; set; } = [];

    /// <summary>All GlobalPackageReference items.</summary>
    public ITaskItem[] GlobalPackageReferences { get; set; } = [];

    /// <summary>All PackageVersion items.</summary>
    public ITaskItem[] PackageVersions { get; set; } = [];

    /// <summary>Whether the project uses central package management.</summary>
    public bool ManagePackageVersionsCentrally { get; set; }

    /// <summary>TorchSharpPortable as the user set it: the CPU packages of every platform, for a build without a RID.</summary>
    public string Portable { get; set; } = "";

    /// <summary>The project's lock file; empty where it keeps none.</summary>
    public string LockFilePath { get; set; } = "";

    /// <summary>Whether NuGet may choose nothing but what the lock file records.</summary>
    public bool IsLocked { get; set; }

    /// <summary>RestorePackagesPath as the user set it: the folder of packages of this project.</summary>
    public string RestorePackagesPath { get; set; } = "";

    /// <summary>RestoreConfigFile as the user set it: the one nuget.config that counts.</summary>
    public string RestoreConfigFile { get; set; } = "";

    /// <summary>
    /// Asks for <see cref="Report"/>: <c>text</c> or <c>json</c>; empty for none. The machine is then looked at in any case, and the task succeeds even
    /// where it logs an error, so that the report is told.
    /// </summary>
    public string ReportFormat { get; set; } = "";

    /// <summary>Asks for the table of releases in the text of the report, and for the packages to fetch.</summary>
    public bool IsMatrix { get; set; }

    /// <summary>Whether this is the restore phase, where the choice is told.</summary>
    public bool IsRestoring { get; set; }

    /// <summary>The references to add: TorchSharp and the runtime package, where the project does not bring them.</summary>
    [Output]
    public ITaskItem[] PackageReferencesToAdd { get; private set; } = [];

    /// <summary>What the build phase has to warn of: Text, Code and HelpLink.</summary>
    [Output]
    public ITaskItem[] Warnings { get; private set; } = [];

    /// <summary><c>cpu</c>, <c>cu128</c>, or <c>none</c>.</summary>
    [Output]
    public string ResolvedBackend { get; private set; } = "";

    /// <summary>The TorchSharp version, 0.106.0.</summary>
    [Output]
    public string ResolvedVersion { get; private set; } = "";

    /// <summary>The report that <see cref="ReportFormat"/> asks for, as the metadata Text of an item with the target framework's name; null for none.</summary>
    [Output]
    public ITaskItem? Report { get; private set; }
}
