using BenchmarkDotNet.Attributes;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>Versions of a project: read, checked, and both, with as many other packages as small and large projects have.</summary>
[MemoryDiagnoser]
public class PinBenchmarks
{
    private readonly ProjectFacts _facts = new() { IsProgram = true, TargetFramework = new TargetFramework(".NETCoreApp", new Version(10, 0)), Targets = [PortableRid.From("linux-x64")] };
    private string _text = "";
    private PinSet _pins = null!;

    [Params(10, 40, 160)]
    public int References { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _text = $"""
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
            <PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.105.1" />
            {string.Join("\n", Enumerable.Range(0, References).Select(number => $"<PackageReference Include=\"Some.Package{number}\" Version=\"1.2.{number}\" />"))}
            </ItemGroup></Project>
            """;
        _pins = PinSet.Of([PinFile.Read("app.csproj", _text)], _facts);
    }

    [Benchmark(Description = "Read a project file")]
    public PinFile Read() => PinFile.Read("app.csproj", _text);

    [Benchmark(Description = "Check its pins")]
    public IReadOnlyList<PinFinding> Check() => PinRules.Check(_pins);
}
