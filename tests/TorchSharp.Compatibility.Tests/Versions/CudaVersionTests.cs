using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Compatibility.Tests.Versions;

public class CudaVersionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12.")]
    [InlineData("-1.0")]
    [InlineData("12.x")]
    [InlineData("12345.0")]
    public void What_is_no_version_is_refused(string text) => CudaVersion.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("12.8", 12, 8)]
    [InlineData(" 12.8 ", 12, 8)]
    [InlineData("12.8.1", 12, 8)]
    [InlineData("11.8.20220929", 11, 8)]
    public void Major_and_minor_are_read(string text, int major, int minor) => CudaVersion.Parse(text).ShouldBe(new CudaVersion(major, minor));

    [Theory]
    [InlineData("gpu")]
    [InlineData("cuda")]
    [InlineData("cu")]
    [InlineData("cu1")]
    [InlineData("12")]
    [InlineData("cu1280")]
    [InlineData("cu12.8.1")]
    [InlineData("cu-12.8")]
    public void What_is_no_flavour_is_refused(string text) => CudaVersion.TryParseFlavour(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("cu128")]
    [InlineData("CU128")]
    [InlineData(" 12.8 ")]
    [InlineData("128")]
    [InlineData("cuda12.8")]
    [InlineData("cuda128")]
    public void A_flavour_is_read_as_people_write_it(string text)
    {
        CudaVersion.TryParseFlavour(text, out var version).ShouldBeTrue();
        version.ShouldBe(new CudaVersion(12, 8));
    }

    [Fact]
    public void Every_version_is_read_back_from_its_text_and_its_flavour()
    {
        var versions = from major in Gen.Choose(9, 99) from minor in Gen.Choose(0, 9) select new CudaVersion(major, minor);
        Prop.ForAll(versions.ToArbitrary(), version =>
            CudaVersion.Parse(version.ToString()) == version
            && CudaVersion.TryParseFlavour(version.Flavour, out var read) && read == version).QuickCheckThrowOnFailure();
    }
}
