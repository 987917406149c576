namespace TorchSharp.Analyzers;

/// <summary>The families of rules: each is a folder of the sources and a category of the diagnostics.</summary>
internal static class RuleFamilies
{
    public const string Availability = nameof(Availability);
    public const string Devices = nameof(Devices);
    public const string Optimizers = nameof(Optimizers);
    public const string Versions = nameof(Versions);
}
