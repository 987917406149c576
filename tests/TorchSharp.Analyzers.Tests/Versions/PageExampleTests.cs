using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>The messages that the pages show are those that the compiler prints.</summary>
public class PageExampleTests
{
    [Theory]
    [InlineData("TORCH2001", "", "TorchSharp 0.106.0", "libtorch-cpu-linux-x64 2.5.1")]
    [InlineData("TORCH2002", "", "TorchSharp 0.105.1", "TorchVision 0.104.0")]
    [InlineData("TORCH2003", "", "TorchSharp-cpu 0.106.0", "TorchSharp-cuda-linux 0.106.0")]
    [InlineData("TORCH2004", "win-arm64", "TorchSharp-cpu 0.106.0")]
    [InlineData("TORCH2007", "", "TorchSharp-cuda-windows 0.107.0")]
    [InlineData("TORCH2008", "", "TorchSharp 0.105.1", "libtorch-cpu-linux-x64 2.*")]
    [InlineData("TORCH2010", "", "TorchSharp-cuda-linux 0.102.2 | '$(OS)' == 'Unix'", "TorchSharp-cuda-windows 0.103.0 | '$(OS)' == 'Windows_NT'")]
    [InlineData("TORCH2013", "", "TorchSharp 0.106.0", "TorchSharp.libtorch-cpu 0.106.0")]
    [InlineData("TORCH2013", "", "TorchSharp-cpu 0.105.3")]
    [InlineData("TORCH2014", "linux-x64", "TorchSharp-cpu 0.106.0")]
    public async Task Shown_messages_are_those_that_are_printed(string code, string rid, params string[] pins)
    {
        var found = (await PinsRun.OfAsync([("app.csproj", PublicProgram.ProjectOf("", pins))], $"build_property.TorchSharpTargetRuntimeIdentifier = {rid}"))
            .Where(diagnostic => diagnostic.Id == code).ShouldHaveSingleItem();
        var severity = found.Severity == DiagnosticSeverity.Info ? "info" : found.Severity.ToString().ToLowerInvariant();
        var page = await File.ReadAllTextAsync(Path.Combine(RuleTests.SharedPages, $"{code}.md"), TestContext.Current.CancellationToken);
        page.ShouldContain($"): {severity} {code}: {found.GetMessage(CultureInfo.InvariantCulture)}\n");
    }
}
