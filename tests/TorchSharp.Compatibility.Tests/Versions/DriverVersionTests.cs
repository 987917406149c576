using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TorchSharp.Compatibility.Tests.Versions;

public class DriverVersionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("[N/A]")]
    [InlineData("12.8")]
    [InlineData("570.")]
    [InlineData("570.x")]
    [InlineData("570.1.2.3")]
    [InlineData("570,124")]
    [InlineData("-570.1")]
    public void What_is_no_driver_is_refused(string text) => DriverVersion.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("525.60.13", "525.105.17")]
    [InlineData("525.60", "525.60.13")]
    [InlineData("570", "570.26")]
    [InlineData("450.80.02", "450.80.3")]
    [InlineData("99999.0", "99999.1")]
    public void Parts_are_compared_as_integers(string older, string newer)
    {
        (DriverVersion.Parse(older) < DriverVersion.Parse(newer)).ShouldBeTrue();
        (DriverVersion.Parse(newer) > DriverVersion.Parse(older)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("450.80.02", "450.80.2")]
    [InlineData("570", "570.0.0")]
    public void Zeros_make_no_difference(string left, string right)
    {
        DriverVersion.Parse(left).ShouldBe(DriverVersion.Parse(right));
        DriverVersion.Parse(left).GetHashCode().ShouldBe(DriverVersion.Parse(right).GetHashCode());
    }

    [Fact]
    public void The_text_stays_as_the_driver_wrote_it() => DriverVersion.Parse("570.124.06").ToString().ShouldBe("570.124.06");

    [Theory]
    [InlineData("576.28")]
    [InlineData("1.2.3")]
    [InlineData("a.b.c.d")]
    [InlineData("0.0.0.12")]
    public void What_is_no_windows_file_version_is_refused(string text) => DriverVersion.TryParseWindowsFileVersion(text).ShouldBeNull();

    [Theory]
    [InlineData("32.0.15.7628", "576.28")]
    [InlineData("32.0.15.6094", "560.94")]
    [InlineData("31.0.15.5222", "552.22")]
    [InlineData("27.21.14.5671", "456.71")]
    [InlineData("32.0.16.83", "600.83")]
    public void The_last_five_digits_of_a_windows_number_are_the_release(string file, string release) =>
        DriverVersion.TryParseWindowsFileVersion(file)!.ToString().ShouldBe(release);

    [Fact]
    public void The_order_is_total_and_agrees_with_equality()
    {
        var versions = from a in Gen.Choose(384, 620) from b in Gen.Choose(0, 130) from c in Gen.Choose(0, 20)
                       select DriverVersion.Parse(string.Create(CultureInfo.InvariantCulture, $"{a}.{b}.{c}"));
        Prop.ForAll(versions.ToArbitrary(), versions.ToArbitrary(), (left, right) =>
            Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
            && (left == right) == (left.CompareTo(right) == 0)).QuickCheckThrowOnFailure();
    }
}
