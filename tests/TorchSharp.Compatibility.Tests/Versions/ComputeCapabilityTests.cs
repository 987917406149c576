namespace TorchSharp.Compatibility.Tests.Versions;

public class ComputeCapabilityTests
{
    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("8.9.0")]
    [InlineData("0.0")]
    [InlineData("[N/A]")]
    [InlineData("sm_8")]
    [InlineData("sm_89a")]
    [InlineData("Failed")]
    public void What_is_no_capability_is_refused(string text) => ComputeCapability.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("8.9", 8, 9)]
    [InlineData(" 12.0 ", 12, 0)]
    [InlineData("sm_120", 12, 0)]
    [InlineData("sm89", 8, 9)]
    [InlineData("SM_61", 6, 1)]
    public void Both_spellings_are_read(string text, int major, int minor) =>
        ComputeCapability.Parse(text).ShouldBe(new ComputeCapability(major, minor));
}
