using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Selection;

/// <summary>Requests for selection tests: a net8.0 program, built where it runs.</summary>
internal static class Requests
{
    public static RuntimeRequest For(string rid, string backend = "auto", string version = "", string framework = "8.0", string? host = null) => new()
    {
        Target = PortableRid.From(rid),
        Host = PortableRid.From(host ?? rid),
        TargetFramework = new TargetFramework(".NETCoreApp", Version.Parse(framework)),
        Backend = BackendRequest.TryParse(backend, $"TorchSharpBackend={backend}")!,
        Version = version switch
        {
            "" => VersionRequest.Recommended,
            "auto" => VersionRequest.Auto,
            _ => VersionRequest.Pinned(NuGetVersion.Parse(version)),
        },
    };

    public static RuntimeDecision On(this RuntimeRequest request, Machine machine) =>
        RuntimeSelector.Decide(machine.IsDeclared ? request with { DeclaresMachine = true } : request, machine);
}
