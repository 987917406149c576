using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Availability.Search;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Which programs have something in them that may prove that CUDA is available.</summary>
public class ProofsTests
{
    [Theory]
    [InlineData("t.cuda(); /* is_available() */")]
    [InlineData("t.to(DeviceType.CUDA);")]
    [InlineData("DeviceType type = DeviceType.CUDA; t.to(type);")]
    [InlineData("t.cuda(); } static void N() { try { System.Console.WriteLine(); } catch { }")]
    public void Without_a_proof(string statements) => HasProof(statements).ShouldBeFalse();

    [Theory]
    [InlineData("if (torch.cuda.is_available()) t.cuda();")]
    [InlineData("if (torch.cuda.device_count() > 0) t.cuda();")]
    [InlineData("torch.InitializeDeviceType(DeviceType.CUDA); t.cuda();")]
    [InlineData("if (d.type == DeviceType.CUDA) t.cuda();")]
    [InlineData("if (d.type is DeviceType.CUDA) t.cuda();")]
    [InlineData("switch (d.type) { case DeviceType.CUDA: t.cuda(); break; }")]
    [InlineData("if (d.type.Equals(DeviceType.CUDA)) t.cuda();")]
    [InlineData("const DeviceType Gpu = DeviceType.CUDA; if (d.type == Gpu) t.cuda();")]
    [InlineData("if (t.is_cuda) t.cuda();")]
    [InlineData("try { t.cuda(); } catch { return; } t.cuda();")]
    public void With_a_proof(string statements) => HasProof(statements).ShouldBeTrue();

    private static bool HasProof(string statements)
    {
        var compilation = CSharpCompilation.Create(
            "Proofs",
            [CSharpSyntaxTree.ParseText($"using TorchSharp; static class A {{ static void M(torch.Tensor t, torch.Device d) {{ {statements} }} }}")],
            [.. RuntimeReferences.All, TorchSharpAssembly.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return new AvailabilityContext(TorchSharpSymbols.TryCreate(compilation)!, new GuardMemberList([])).Proofs.Any;
    }
}
