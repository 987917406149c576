using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Tests;

public class HalfTypedNameTests
{
    /// <summary>A declaration whose name is not typed yet has an empty one, which is found at every place of a text.</summary>
    [Theory(Timeout = 300_000)]
    [InlineData("static string")]
    [InlineData("static string device = \"cuda\", ;")]
    [InlineData("static torch.Device device = torch.CUDA, = torch.CUDA;")]
    [InlineData("void M() { torch.Device () { return torch.CUDA; } torch.Device Of( { return torch.CUDA; } }")]
    [InlineData("static torch.Device = torch.CUDA;")]
    [InlineData("string { get; } = \"cuda\";")]
    [InlineData("static torch.Device () => torch.CUDA;")]
    [InlineData("void M() { string () => \"cuda:0\"; torch.Device (out string) { return torch.CUDA; } }")]
    [InlineData("string M() { = torch.CUDA; this. = torch.CUDA; return \"cuda\"; }")]
    public async Task Nothing_hangs_where_a_name_is_missing(string member)
    {
        var compilation = AllAnalyzers.Compile([("A.cs", $"using TorchSharp;\npublic class A {{ {member}\n    public void Use(torch.Tensor t) {{ t.to(torch.CUDA); }} }}")], OutputKind.DynamicallyLinkedLibrary);
        (await AllAnalyzers.RunAsync(compilation)).IsDefault.ShouldBeFalse();
    }
}
