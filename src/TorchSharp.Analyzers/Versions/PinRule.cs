using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// The descriptors of what is found in the texts of a project's files, or handed over by the build. The rules themselves are shared with it. Fields each, since
/// the tracking of released rules looks for fields.
/// </summary>
internal static class PinRule
{
    public static readonly DiagnosticDescriptor VersionMismatch = RuleDescriptor.CreateShared(
        PinCodes.VersionMismatch,
        "TorchSharp and libtorch don't belong together",
        DiagnosticSeverity.Error,
        "TorchSharp's native part is linked against one libtorch. NuGet's versions are minimums, so another one restores, and the program stops at its first call.");

    public static readonly DiagnosticDescriptor CompanionVersion = RuleDescriptor.CreateShared(
        PinCodes.CompanionVersion,
        "Companions and bundles in another version than TorchSharp",
        DiagnosticSeverity.Warning,
        "TorchVision, TorchAudio and the bundles are released with TorchSharp, under its version.");

    public static readonly DiagnosticDescriptor TwoRuntimes = RuleDescriptor.CreateShared(
        PinCodes.TwoRuntimes,
        "Two runtimes in one program",
        DiagnosticSeverity.Error,
        "A process loads one libtorch, and a runtime is a download of up to gigabytes.");

    public static readonly DiagnosticDescriptor NoPackageForTarget = RuleDescriptor.CreateShared(
        PinCodes.NoPackageForTarget,
        "No package for the target",
        DiagnosticSeverity.Error,
        "The referenced packages have no native library for the runtime identifier, or no assembly for the framework, that the project is built for.");

    public static readonly DiagnosticDescriptor KnownFault = RuleDescriptor.CreateShared(
        PinCodes.KnownFault,
        "A release with a known fault on the target's operating system",
        DiagnosticSeverity.Warning,
        "Some releases restore and build, and don't work on one operating system.");

    public static readonly DiagnosticDescriptor OpenRange = RuleDescriptor.CreateShared(
        PinCodes.OpenRange,
        "A range that admits the libtorch of other releases",
        DiagnosticSeverity.Info,
        "A TorchSharp runs with exactly one libtorch, so a range works until the next one is published.");

    public static readonly DiagnosticDescriptor Drift = RuleDescriptor.CreateShared(
        PinCodes.Drift,
        "Versions drift apart",
        DiagnosticSeverity.Info,
        "The same code is built against several versions, by the system that it is built on, or in scripts beside the project.");

    public static readonly DiagnosticDescriptor NoSuchPackage = RuleDescriptor.CreateShared(
        PinCodes.NoSuchPackage,
        "No such package or version",
        DiagnosticSeverity.Warning,
        "The id or version looks like one of TorchSharp's, and was never published.");

    public static readonly DiagnosticDescriptor Bundle = RuleDescriptor.CreateShared(
        PinCodes.Bundle,
        "A bundle where one platform's package would do",
        DiagnosticSeverity.Info,
        "A bundle downloads the libtorch of every platform.");

    public static readonly DiagnosticDescriptor DriverTooOld = RuleDescriptor.CreateShared(
        PinCodes.DriverTooOld,
        "The driver is too old for the pinned runtime",
        DiagnosticSeverity.Warning,
        "With a driver that is older than the CUDA version of libtorch needs, CUDA is not available, without a word about the reason.");

    public static readonly DiagnosticDescriptor NoCodeForGpu = RuleDescriptor.CreateShared(
        PinCodes.NoCodeForGpu,
        "The pinned runtime has no code for the GPU",
        DiagnosticSeverity.Warning,
        "Each build of libtorch is compiled for some GPUs, and stops at its first kernel on others.");

    public static readonly DiagnosticDescriptor IncompatibleAssembly = RuleDescriptor.CreateShared(
        PinCodes.IncompatibleAssembly,
        "A referenced assembly was compiled against an incompatible TorchSharp",
        DiagnosticSeverity.Warning,
        "NuGet takes one TorchSharp for the whole program; what was compiled against another may use members that it does not have.");

    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableSortedDictionary<string, DiagnosticDescriptor> All = ImmutableArray.Create(
        VersionMismatch, CompanionVersion, TwoRuntimes, NoPackageForTarget, DriverTooOld, NoCodeForGpu, KnownFault, OpenRange, Drift, IncompatibleAssembly, NoSuchPackage, Bundle)
        .ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);
}
