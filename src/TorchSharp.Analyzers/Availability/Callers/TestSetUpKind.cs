namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>When a test framework runs a method of a test class, in the order of running.</summary>
internal enum TestSetUpKind
{
    /// <summary>Once, before all tests.</summary>
    Once,

    /// <summary>Before each test.</summary>
    Each,

    /// <summary>It is no set-up.</summary>
    None,
}
