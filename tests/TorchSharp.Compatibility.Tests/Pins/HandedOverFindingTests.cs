namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>What the build writes down for the compiler is what the compiler reads.</summary>
public class HandedOverFindingTests
{
    private static readonly PinPlace s_place = new("/a b/100%/früh.csproj", 12, 7, 3, 5, 3, 12);

    [Theory]
    [InlineData("0.106.0", "Plain.")]
    [InlineData("", "50 % of\ttabs,\r\nlines\nand \\escapes %09 %41 → “quotes”.")]
    public void Is_read_as_it_was_written(string quote, string text)
    {
        HandedOverFinding[] findings =
        [
            new("TORCH2005", MessageSeverity.Warning, s_place, quote, text),
            new("TORCH2010", MessageSeverity.Information, s_place with { File = "x.props" }, text, quote),
        ];
        HandedOverFinding.Read(HandedOverFinding.Write(findings)).ShouldBe(findings);
    }

    [Fact]
    public void Nothing_found_is_an_empty_text() => HandedOverFinding.Write([]).ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData("TORCH2005")]
    [InlineData("TORCH2005\tWarning\t1\t2\t3\t4\t5\tx\tfile\tquote\ttext")]
    [InlineData("TORCH2005\tTerrible\t1\t2\t3\t4\t5\t6\tfile\tquote\ttext")]
    [InlineData("TORCH2005\tWarning\t-1\t2\t3\t4\t5\t6\tfile\tquote\ttext")]
    [InlineData("TORCH2005\tWarning\t1\t2\t3\t4\t5\t6\tfile\tquote\ttext\tmore")]
    public void Other_lines_are_left_out(string line) => HandedOverFinding.Read(line).ShouldBeEmpty();
}
