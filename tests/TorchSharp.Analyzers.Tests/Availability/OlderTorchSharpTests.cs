using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>
/// The API before 0.98, in which modules move themselves, and before 0.100.5, in which <c>torch.CUDA</c> is a field that
/// does not throw.
/// </summary>
public class OlderTorchSharpTests
{
    private const string Api = """
        namespace TorchSharp
        {
            public enum DeviceType { CPU = 0, CUDA = 1 }

            public static class torch
            {
                public static Device CUDA = new Device(DeviceType.CUDA);
                public static Device CPU = new Device(DeviceType.CPU);

                public class Device { public Device(DeviceType type, int index = -1) { } public DeviceType type => default; }

                public sealed class Tensor
                {
                    public Tensor cuda(Device device = null) => this;
                    public Tensor cpu() => this;
                    public Tensor to(Device device, bool copy = false) => this;
                    public Tensor to(DeviceType type, int index = -1, bool copy = false) => this;
                    public Tensor to(string device, bool copy = false) => this;
                }

                public static class nn
                {
                    public abstract class Module
                    {
                        public virtual Module cuda(int index = -1) => this;
                        public virtual Module cpu() => this;
                        public virtual Module to(DeviceType type, int index = -1) => this;
                        public virtual Module to(Device device) => this;
                    }
                }

                public static class cuda { public static bool is_available() => false; }
            }
        }
        """;

    [Theory]
    [InlineData("_ = torch.CUDA;")]
    [InlineData("var d = torch.CUDA; if (!torch.cuda.is_available()) d = torch.CPU; t.to(d);")]
    [InlineData("if (torch.cuda.is_available()) model.cuda();")]
    [InlineData("model.cpu(); t.cpu(); model.to(torch.CPU);")]
    public async Task Silent(string statements) => (await CountAsync(statements)).ShouldBe(0);

    [Theory]
    [InlineData("model.cuda();")]
    [InlineData("t.cuda();")]
    [InlineData("t.to(torch.CUDA);")]
    [InlineData("var d = torch.CUDA; t.to(d);")]
    [InlineData("model.to(DeviceType.CUDA);")]
    [InlineData("t.to(\"cuda\");")]
    public async Task Reported(string statements) => (await CountAsync(statements)).ShouldBe(1);

    private static async Task<int> CountAsync(string statements)
    {
        var library = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        using var image = new MemoryStream();
        CSharpCompilation.Create("TorchSharp", [CSharpSyntaxTree.ParseText(Api)], RuntimeReferences.All, library).Emit(image).Success.ShouldBeTrue();
        var source = $"using TorchSharp; class C {{ static void M(torch.Tensor t, torch.nn.Module model) {{ {statements} }} }}";
        var compilation = CSharpCompilation.Create(
            "Case", [CSharpSyntaxTree.ParseText(source)], RuntimeReferences.All.Add(MetadataReference.CreateFromImage(image.ToArray())), library);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure = exception, true, false);
        var found = await compilation.WithAnalyzers([new CudaWithoutCheckAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        failure.ShouldBeNull();
        return found.Length;
    }
}
