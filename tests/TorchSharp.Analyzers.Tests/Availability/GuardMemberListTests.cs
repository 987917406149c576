using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Tests.Availability;

public class GuardMemberListTests
{
    private static readonly IMethodSymbol s_ready = (IMethodSymbol)CSharpCompilation.Create("Case", [CSharpSyntaxTree.ParseText("namespace A.B { class Gpu { bool Ready(int index, string name) => true; } }")], RuntimeReferences.All)
        .GetTypeByMetadataName("A.B.Gpu")!.GetMembers("Ready").Single();

    [Theory]
    [InlineData("")]
    [InlineData("|||")]
    [InlineData("Ready")]
    [InlineData("Other.Ready")]
    [InlineData("A.B.Gpu.Ready")]
    [InlineData("M:A.B.Gpu.Ready()")]
    [InlineData("M:A.B.Gpu.Ready(System.String,System.Int32)")]
    public void Another_member_is_no_check(string list) => new GuardMemberList([list]).Contains(s_ready).ShouldBeFalse();

    [Theory]
    [InlineData("Gpu.Ready")]
    [InlineData("M:A.B.Gpu.Ready")]
    [InlineData("M:A.B.Gpu.Ready(System.Int32,System.String)")]
    [InlineData("P:X.Y | Gpu.Ready |")]
    public void A_listed_member_is_one(string list) => new GuardMemberList([list]).Contains(s_ready).ShouldBeTrue();

    /// <summary>Whatever a user types into the list, nothing throws, and an entry means what it says and nothing else.</summary>
    [Fact]
    public void Any_list()
    {
        string[] pieces = ["M:", "A.B.", "Gpu", ".", "Ready", "(System.Int32,System.String)", "(", ")", "|", " ", ";", "#", "\"", "\0", "é"];
        string[] names = ["Gpu.Ready", "M:A.B.Gpu.Ready", "M:A.B.Gpu.Ready(System.Int32,System.String)"];
        var random = new Random(20_261_126);
        var found = 0;
        for (var count = 0; count < 20_000; count++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(6) == 0 ? names[random.Next(names.Length)] : pieces[random.Next(pieces.Length)]));
            var isListed = text.Split('|').Any(entry => names.Contains(entry.Trim()));
            var list = new GuardMemberList([text]);
            list.Contains(s_ready).ShouldBe(isListed, text);
            // What the messages quote reads back as the same list.
            new GuardMemberList([list.ToString()]).ToString().ShouldBe(list.ToString());
            found += isListed ? 1 : 0;
        }

        found.ShouldBeGreaterThan(500);
    }
}
