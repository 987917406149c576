using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>
/// NuGet's folder of packages, found as NuGet finds it: the project's RestorePackagesPath, NUGET_PACKAGES, <c>globalPackagesFolder</c> in the
/// nearest nuget.config, then the user's home. NuGet tells a target of a restore nothing about it.
/// </summary>
internal sealed class PackagesFolder(IMachineAccess access)
{
    private const string ConfigKey = "globalPackagesFolder";

    // On a file system that tells them apart NuGet looks for these three.
    private static readonly string[] s_configNames = ["nuget.config", "NuGet.config", "NuGet.Config"];

    private static readonly Regex s_variable = new("%([^%]+)%", RegexOptions.CultureInvariant);

    private bool IsWindows => access.OperatingSystem == OperatingSystemFamily.Windows;

    /// <summary>The folder, which may not be there yet; null where nothing tells it.</summary>
    /// <param name="projectFolder">The folder of the project, absolute.</param>
    /// <param name="restorePackagesPath">The property RestorePackagesPath; empty where it is not set.</param>
    /// <param name="configFile">The property RestoreConfigFile: the one file to read; empty where it is not set.</param>
    public string? Find(string projectFolder, string restorePackagesPath, string configFile)
    {
        if (restorePackagesPath.Length > 0)
            return Path.Combine(projectFolder, restorePackagesPath);
        if (access.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } variable)
            return Path.Combine(projectFolder, variable);
        foreach (var file in configFile.Length > 0 ? [Path.Combine(projectFolder, configFile)] : ConfigFiles(projectFolder))
        {
            if (FromConfig(file) is { } configured)
                return configured;
        }

        return access.GetEnvironmentVariable(IsWindows ? "USERPROFILE" : "HOME") is { Length: > 0 } home ? Path.Combine(home, ".nuget", "packages") : null;
    }

    private IEnumerable<string> ConfigFiles(string projectFolder)
    {
        for (var folder = projectFolder; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            foreach (var name in IsWindows ? s_configNames.Take(1) : s_configNames)
                yield return Path.Combine(folder, name);
        }

        if (IsWindows)
        {
            if (access.GetEnvironmentVariable("APPDATA") is { Length: > 0 } data)
                yield return Path.Combine(data, "NuGet", "NuGet.Config");
        }
        else if (access.GetEnvironmentVariable("HOME") is { Length: > 0 } home)
        {
            yield return Path.Combine(home, ".nuget", "NuGet", "NuGet.Config");
            yield return Path.Combine(home, ".config", "NuGet", "NuGet.Config");
        }
    }

    private string? FromConfig(string file)
    {
        // Most files don't name the folder: only then is XML read.
        if (!access.FileExists(file) || access.ReadText(file).Value is not { } text || text.IndexOf(ConfigKey, StringComparison.OrdinalIgnoreCase) < 0)
            return null;
        try
        {
            var value = (string?)XDocument.Parse(text).Root?.Elements("config").Elements("add")
                .LastOrDefault(element => ConfigKey.Equals((string?)element.Attribute("key"), StringComparison.OrdinalIgnoreCase))?.Attribute("value");
            return string.IsNullOrEmpty(value) ? null : Path.Combine(Path.GetDirectoryName(file)!, s_variable.Replace(value, Expand));
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            // NuGet reports it, with the line.
            return null;
        }
    }

    private string Expand(Match variable) => access.GetEnvironmentVariable(variable.Groups[1].Value) ?? variable.Value;
}
