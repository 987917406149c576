using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Tests;

/// <summary>The properties that a build hands to the compiler.</summary>
internal sealed class BuildProperties(IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToDictionary(property => "build_property." + property.Name, property => property.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
