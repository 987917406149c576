using System.Security.Cryptography;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns;

/// <summary>A folder that NuGet takes as a package source: <c>&lt;id&gt;/&lt;version&gt;/&lt;id&gt;.&lt;version&gt;.nupkg</c>, which needs no search.</summary>
public static class StandInFeed
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(2);

    /// <summary>Makes the packages of every release of the catalog in a folder.</summary>
    public static StandInFeedResult Create(string folder) => Create(folder, TorchSharpCatalog.Releases);

    /// <summary>
    /// Makes the packages of the given releases in a folder. A feed that is already there costs next to nothing; one that was made from
    /// other inputs is made anew. Processes that ask for the same folder wait for each other.
    /// </summary>
    /// <remarks>NuGet never extracts an id and version twice: restore with a packages folder of its own (NUGET_PACKAGES), not with the user's.</remarks>
    public static StandInFeedResult Create(string folder, IReadOnlyList<TorchSharpRelease> releases)
    {
        var root = Path.GetFullPath(folder);
        Directory.CreateDirectory(root);

        var packages = StandInPackages.Of(releases);
        var manifests = packages.ToDictionary(package => package, Nuspec.Write);
        var inputs = Fingerprint(manifests);

        using var stampFile = OpenExclusively(Path.Combine(root, ".stand-ins"));
        var stamp = FeedStamp.Read(stampFile);
        var wanted = packages.Select(RelativePath).ToList();
        if (stamp.Inputs == inputs && wanted.All(path => File.Exists(Path.Combine(root, path))))
            return new StandInFeedResult(packages.Count, WasComplete: true);

        // Until all are written the stamp names old and new packages, and no inputs: an interrupted run is repeated.
        new FeedStamp("", [.. stamp.Packages.Union(wanted)]).Write(stampFile);
        foreach (var stale in stamp.Packages.Except(wanted))
            DeleteVersion(root, stale);
        Parallel.ForEach(manifests, entry => WritePackage(root, entry.Key, entry.Value));
        new FeedStamp(inputs, wanted).Write(stampFile);
        return new StandInFeedResult(packages.Count, WasComplete: false);
    }

    private static string RelativePath(StandInPackage package) =>
        $"{package.LowerId}/{package.LowerVersion}/{package.LowerId}.{package.LowerVersion}.nupkg";

    private static void WritePackage(string root, StandInPackage package, string nuspec)
    {
        var path = Path.Combine(root, RelativePath(package));
        var content = PackageWriter.Write(package, nuspec);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        File.WriteAllText($"{path}.sha512", Convert.ToBase64String(SHA512.HashData(content)));
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, $"{package.LowerId}.nuspec"), nuspec);
    }

    private static void DeleteVersion(string root, string package)
    {
        var version = Path.GetDirectoryName(Path.Combine(root, package))!;
        if (Directory.Exists(version))
            Directory.Delete(version, recursive: true);
        var id = Path.GetDirectoryName(version)!;
        if (Directory.Exists(id) && !Directory.EnumerateFileSystemEntries(id).Any())
            Directory.Delete(id);
    }

    // The module's id stands for the code that writes packages and for the assemblies that it carries.
    private static string Fingerprint(Dictionary<StandInPackage, string> manifests)
    {
        var text = new StringBuilder(typeof(StandInFeed).Module.ModuleVersionId.ToString());
        foreach (var (package, nuspec) in manifests)
        {
            text.Append('\n').Append(nuspec);
            foreach (var file in package.Files)
                text.Append('\n').Append(file.Path);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static FileStream OpenExclusively(string path)
    {
        var deadline = DateTime.UtcNow + s_longestWait;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < deadline)
            {
                Thread.Sleep(50);
            }
        }
    }
}
