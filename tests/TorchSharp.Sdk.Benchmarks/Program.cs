using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TorchSharp.Sdk.Benchmarks;

// dotnet run -c Release --project tests/TorchSharp.Sdk.Benchmarks
// dotnet run -c Release --project tests/TorchSharp.Sdk.Benchmarks -- cold
if (args is ["cold"])
{
    ColdProbe.Run();
    return;
}

// In process: a project that BenchmarkDotNet generates would inherit this repository's build settings.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
BenchmarkRunner.Run<RestoreBenchmarks>(config, args);
