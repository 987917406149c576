using System.Globalization;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>A project.assets.json as large as that of a large program.</summary>
internal static class LargeAssets
{
    /// <summary>The text: as many packages, each of which needs the next, and TorchSharp with its libtorch at the end.</summary>
    /// <param name="packages">How many there are beside TorchSharp and its libtorch.</param>
    /// <param name="files">How many files each has.</param>
    public static string Of(int packages, int files = 30)
    {
        var targets = Enumerable.Range(0, packages).Select(number => string.Create(CultureInfo.InvariantCulture,
            $$"""
            "Package{{number}}/1.0.0": { "type": "package", "dependencies": { "{{(number + 1 < packages ? $"Package{number + 1}" : "TorchSharp")}}": "0.1.0" }, "compile": { "lib/net8.0/Package{{number}}.dll": { "related": ".xml" } }, "runtime": { "lib/net8.0/Package{{number}}.dll": { "related": ".xml" } } }
            """)).Append("""
            "TorchSharp/0.106.0": { "type": "package" }, "libtorch-cpu-linux-x64/2.10.0": { "type": "package" }
            """);
        var libraries = Enumerable.Range(0, packages).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""
            "Package{{number}}/1.0.0": { "sha512": "{{new string('x', 88)}}", "type": "package", "path": "package{{number}}/1.0.0", "files": [{{string.Join(",", Enumerable.Repeat("\"lib/net8.0/Package.dll\"", files))}}] }
            """));
        return $$"""{ "version": 3, "targets": { "net10.0": { {{string.Join(",\n", targets)}} } }, "libraries": { {{string.Join(",\n", libraries)}} } }""";
    }
}
