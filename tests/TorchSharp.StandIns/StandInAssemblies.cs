namespace TorchSharp.StandIns;

/// <summary>The managed stand-ins, which this assembly carries.</summary>
internal static class StandInAssemblies
{
    private static readonly Dictionary<string, byte[]> s_contents = Load();

    /// <summary>The file <c>lib/&lt;tfm&gt;/&lt;name&gt;.dll</c>.</summary>
    /// <remarks>
    /// The assembly is netstandard2.1 in folders of .NET, so that programs for any of its versions can be compiled against it, and
    /// netstandard2.0 elsewhere. Every release gets the same assembly, with the API of the newest.
    /// </remarks>
    public static PackageFile File(string name, string targetFramework)
    {
        var framework = targetFramework == "netstandard2.0" ? "netstandard2.0" : "netstandard2.1";
        return new PackageFile($"lib/{targetFramework}/{name}.dll", s_contents[$"{framework}/{name}.dll"]);
    }

    private static Dictionary<string, byte[]> Load()
    {
        var assembly = typeof(StandInAssemblies).Assembly;
        return assembly.GetManifestResourceNames().ToDictionary(name => name, name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }
}
