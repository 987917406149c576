using System.Collections.Immutable;
using System.Text.Json;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Reads the cases that are embedded in the test assembly.</summary>
internal static class GuardCaseFile
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true, ReadCommentHandling = JsonCommentHandling.Skip };

    public static ImmutableArray<GuardCase> Read(string name)
    {
        using var stream = typeof(GuardCaseFile).Assembly.GetManifestResourceStream($"GuardCases/{name}.json")
            ?? throw new FileNotFoundException($"There is no embedded file of cases called {name}.");
        return [.. JsonSerializer.Deserialize<GuardCase[]>(stream, Options)!];
    }
}
