using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TorchSharp.Sdk.Benchmarks;

// dotnet run -c Release --project tests/TorchSharp.Sdk.Benchmarks                  all, about half an hour
// dotnet run -c Release --project tests/TorchSharp.Sdk.Benchmarks -- analyzers     one of them: cold, core, analyzers, builds
InstalledSdk.UseCompiler();
string[] parts = args.Length > 0 ? args : ["cold", "core", "analyzers", "builds"];
foreach (var part in parts)
{
    switch (part)
    {
        case "cold":
            ColdStart.Run();
            break;
        case "core":
            // In process: a project that BenchmarkDotNet generates would inherit this repository's build settings.
            var config = DefaultConfig.Instance
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
            BenchmarkRunner.Run([typeof(RestoreBenchmarks), typeof(ProbeBenchmarks), typeof(PinBenchmarks)], config);
            break;
        case "analyzers":
            await AnalyzerCosts.RunAsync();
            break;
        case "builds":
            BuildCosts.Run();
            break;
        default:
            Console.Error.WriteLine($"'{part}' is none of cold, core, analyzers, builds.");
            return 1;
    }
}

return 0;
