using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Names that are looked for by their letters are found where the syntax has them, and nowhere else.</summary>
public class SourceSearchTests
{
    [Fact]
    public void A_name_in_a_comment_a_text_or_a_longer_name_is_no_mention()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { /* ok */ void M() { var s = \"ok\"; ok2(); _ok(); /* ok */ Ok(); } int ok; }", cancellationToken: TestContext.Current.CancellationToken);

        SourceNames.In(tree, "ok").ShouldBeEmpty();
    }

    [Fact]
    public void Every_mention_is_found_once()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { void M() { /* ok */ ok = @ok; this.ok(ok<int>()); } }", cancellationToken: TestContext.Current.CancellationToken);

        SourceNames.In(tree, "ok").Select(n => n.ToString()).ShouldBe(["ok", "@ok", "ok", "ok<int>"]);
    }

    [Fact]
    public void A_word_belongs_to_the_parts_that_have_it_as_a_whole()
    {
        var words = new SourceWords<string>();
        const string text = "ok ok_1 1ok é ok;okay";
        words.Add(text, 0, 10, "first");
        words.Add(text, 10, text.Length, "second");

        words.Mentioning("ok").ShouldBe(["first", "second"]);
        words.Mentioning("ok_1").ShouldBe(["first"]);
        words.Mentioning("okay").ShouldBe(["second"]);
        words.Mentioning("é").ShouldBe(["second"]);
        words.Mentioning("1ok").ShouldBeEmpty();
        words.Mentioning("oka").ShouldBeEmpty();
    }

    [Fact]
    public void Many_words_are_told_apart()
    {
        var words = new SourceWords<string>();
        for (var i = 0; i < 5_000; i++)
        {
            var text = $"w{i} w{i + 1}";
            words.Add(text, 0, text.Length, $"m{i}");
        }

        words.Mentioning("w0").ShouldBe(["m0"]);
        words.Mentioning("w4321").ShouldBe(["m4320", "m4321"]);
    }
}
