using System.Security.Cryptography;
using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// TORCH2011: whether the large libraries of a CUDA runtime, which come in fragments, are whole. The packages join them during the build (target
/// FileRestitch), and swallow what goes wrong: the build goes on with a truncated library.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckTorchSharpNativeFiles : FindingTask
{
    // The targets of the packages join ten; the catalog knows none with more.
    private const int MaxFragments = 10;
    private const string Primary = "-primary";

    /// <summary>The native files of all packages, with NuGetPackageId and NuGetPackageVersion.</summary>
    public ITaskItem[] NativeFiles { get; set; } = [];

    /// <summary>Whether each file's SHA-256 is compared with the one in its package, which takes seconds per gigabyte.</summary>
    public bool VerifyHashes { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var file in NativeFiles)
        {
            var id = file.GetMetadata("NuGetPackageId");
            if (!id.EndsWith(Primary, StringComparison.OrdinalIgnoreCase) || PackageName.Of(id).Role != PackageRole.LibTorchPart || file.ItemSpec.EndsWith(".sha", StringComparison.Ordinal))
                continue;
            try
            {
                Check(file.ItemSpec, $"{id} {file.GetMetadata("NuGetPackageVersion")}", id);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.LogMessage(MessageImportance.Low, "TorchSharp.Sdk: {0} was not checked: {1}", file.ItemSpec, exception.Message);
            }
        }

        return Finish();
    }

    private void Check(string path, string package, string id)
    {
        var left = Enumerable.Range(1, MaxFragments).Select(number => Fragment(path, id, number)).Count(File.Exists);
        if (left > 0)
            Tell($"{Path.GetFileName(path)} of {package} is not whole: {left} of its fragments {(left == 1 ? "is" : "are")} still in the packages folder, so the joining of the files did not end.", path);
        else if (!File.Exists(path))
            Tell($"{Path.GetFileName(path)} of {package} is missing from the packages folder.", path);
        else if (VerifyHashes && File.Exists(path + ".sha") && !File.ReadAllText(path + ".sha").Trim().Equals(HashOf(path), StringComparison.OrdinalIgnoreCase))
            Tell($"{Path.GetFileName(path)} of {package} is damaged: its SHA-256 is not the one in its package.", path);
    }

    private void Tell(string found, string path) => Tell(PinCodes.NotRestitched, MessageSeverity.Error, place: null, quote: "",
        $"{found} Make sure that {PackageFolderOf(path)} can be written to and that {Path.GetTempPath()} has room for the file, delete the package and its fragments there, restore, and build one project at a time.");

    // …/libtorch-…-part3-primary/2.10.0/runtimes/linux-x64/native/x.so → …/libtorch-…-part3-fragment1/2.10.0/fragments/linux-x64/native/x.so.fragment1
    private static string Fragment(string path, string id, int number)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var package = Array.FindLastIndex(parts, part => part.Equals(id, StringComparison.OrdinalIgnoreCase));
        var runtimes = Array.FindIndex(parts, Math.Max(package, 0), part => part == "runtimes");
        if (package < 0 || runtimes < 0)
            return "";
        parts[package] = FormattableString.Invariant($"{parts[package].Substring(0, parts[package].Length - Primary.Length)}-fragment{number}");
        parts[runtimes] = "fragments";
        return FormattableString.Invariant($"{string.Join("/", parts)}.fragment{number}");
    }

    private static string PackageFolderOf(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder.EndsWith(Primary, StringComparison.OrdinalIgnoreCase))
                return Path.GetDirectoryName(folder) ?? folder;
        }

        return Path.GetDirectoryName(path) ?? path;
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(stream)).Replace("-", "");
    }
}
