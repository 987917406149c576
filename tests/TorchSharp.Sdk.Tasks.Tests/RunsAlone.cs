namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>For tests that keep all processors busy: others measure times.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone;
