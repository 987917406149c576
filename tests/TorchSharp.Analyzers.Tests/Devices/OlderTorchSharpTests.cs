using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Devices;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>The API before 0.98, in which modules move themselves, and the fewer device types of that time.</summary>
public class OlderTorchSharpTests
{
    private const string Api = """
        namespace TorchSharp
        {
            public enum DeviceType { CPU = 0, CUDA = 1 }

            public static class torch
            {
                public static Device device(string description) => null;
                public static Device device(string deviceType, int index = -1) => null;

                public class Device
                {
                    public Device(string description) { }
                    public Device(string deviceType, int index = -1) { }
                    public Device(DeviceType deviceType, int index = -1) { }
                    public Device(int index) { }
                    public static implicit operator Device(string description) => null;
                }

                public sealed class Tensor
                {
                    public Tensor cuda(Device device = null) => this;
                    public Tensor cpu() => this;
                    public Tensor to(DeviceType deviceType, int deviceIndex = 0) => this;
                    public Tensor to(Device device) => this;
                    public Tensor to(string device) => this;
                }

                public static class nn
                {
                    public class Module
                    {
                        public virtual Module cuda(int deviceIndex = -1) => this;
                        public virtual Module cpu() => this;
                        public virtual Module to(DeviceType deviceType, int deviceIndex = 0) => this;
                        public virtual Module to(string device) => this;
                    }
                }
            }
        }
        """;

    [Theory]
    [InlineData("model.cuda(); model.cuda(0); model.cpu(); model.to(\"cuda\"); model.to(DeviceType.CUDA);")]
    [InlineData("t = t.cuda(); t = t.to(\"cuda:0\");")]
    [InlineData("net.cuda(); net.to(\"cpu\"); net.to(\"whatever this program understands\");")]
    public async Task Silent(string statements) => (await ReportedAsync(statements)).ShouldBeEmpty();

    [Theory]
    [InlineData("t.cuda();", "TORCH1003")]
    [InlineData("t.to(DeviceType.CUDA);", "TORCH1003")]
    [InlineData("_ = t.to(\"gpu\");", "TORCH1004")]
    [InlineData("model.to(\"gpu\");", "TORCH1004")]
    [InlineData("torch.device(\"mps\");", "TORCH1004")]
    [InlineData("model.cuda(1);", "TORCH1006")]
    [InlineData("net.cuda(1);", "TORCH1006")]
    [InlineData("model.to(DeviceType.CUDA, 1);", "TORCH1006")]
    [InlineData("model.to(\"cuda:1\");", "TORCH1006")]
    public async Task Reported(string statements, string rule) => (await ReportedAsync(statements)).ShouldBe([rule]);

    private static async Task<IEnumerable<string>> ReportedAsync(string statements)
    {
        var library = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        using var image = new MemoryStream();
        CSharpCompilation.Create("TorchSharp", [CSharpSyntaxTree.ParseText(Api)], RuntimeReferences.All, library).Emit(image).Success.ShouldBeTrue();
        var source = $$"""
            using TorchSharp;
            class Net : torch.nn.Module
            {
                public override torch.nn.Module to(string device) => this;
            }

            class C
            {
                static void M(torch.Tensor t, torch.nn.Module model, Net net) { {{statements}} }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Case", [CSharpSyntaxTree.ParseText(source)], RuntimeReferences.All.Add(MetadataReference.CreateFromImage(image.ToArray())), library);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure = exception, true, false);
        var found = await compilation.WithAnalyzers([new DiscardedMoveAnalyzer(), new UnreadableDeviceAnalyzer(), new AssumedDeviceIndexAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        failure.ShouldBeNull();
        return found.Select(d => d.Id);
    }
}
