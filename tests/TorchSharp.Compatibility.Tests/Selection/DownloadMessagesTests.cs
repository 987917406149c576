using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Selection;

public class DownloadMessagesTests
{
    private const long Giga = 1_000_000_000;

    private static readonly RuntimePackage s_package = new("libtorch-cuda-12.8-linux-x64", NuGetVersion.Parse("2.10.0"));
    private static readonly RuntimeSize s_size = RuntimeSizes.FindCuda(TorchSharpCatalog.Find(NuGetVersion.Parse("0.106.0"))!, OperatingSystemFamily.Linux)!;

    private static DownloadRoom Room(long? packages, long? temporary, OperatingSystemFamily system = OperatingSystemFamily.Linux) => new(
        system, "/home/me/.nuget/packages", Free(packages), "/tmp", Free(temporary));

    private static Fact<long> Free(long? bytes) => bytes is { } known ? Fact.Known(known, "the test") : Fact.Absent<long>();

    [Theory]
    [InlineData(84_900_000_000, 2_300_000_000L)]
    [InlineData(8_950_000_000, 2_210_000_000L)]
    [InlineData(84_900_000_000, 84_900_000_000)]
    [InlineData(84_900_000_000, null)]
    public void Where_there_is_room_the_size_is_a_message(long packages, long? temporary)
    {
        var message = DownloadMessages.For([s_package], s_size, Room(packages, temporary)).ShouldHaveSingleItem();
        (message.Code, message.Severity).ShouldBe((DecisionCodes.Download, MessageSeverity.Information));
        message.Text.ShouldStartWith("libtorch-cuda-12.8-linux-x64 2.10.0 is not in /home/me/.nuget/packages yet: about 3.0 GB to download, 8.9 GB in that folder once unpacked; ");
    }

    [Fact]
    public void Where_the_free_space_is_not_known_nothing_is_said_of_it() =>
        DownloadMessages.For([s_package], s_size, Room(null, null)).ShouldHaveSingleItem().Text.ShouldEndWith("once unpacked.");

    [Fact]
    public void Packages_that_do_not_fit_are_a_warning_with_both_numbers()
    {
        var message = DownloadMessages.For([s_package], s_size, Room(5 * Giga, 50 * Giga)).ShouldHaveSingleItem();
        message.Severity.ShouldBe(MessageSeverity.Warning);
        message.Text.ShouldContain("takes about 8.9 GB in /home/me/.nuget/packages, and 5.0 GB are free there");
        message.Text.ShouldContain("NUGET_PACKAGES");
    }

    [Theory]
    [InlineData(OperatingSystemFamily.Linux, "TMPDIR")]
    [InlineData(OperatingSystemFamily.Windows, "TEMP")]
    public void A_folder_for_temporary_files_that_is_too_small_is_a_warning(OperatingSystemFamily system, string variable)
    {
        var message = DownloadMessages.For([s_package], s_size, Room(50 * Giga, Giga, system)).ShouldHaveSingleItem();
        message.Severity.ShouldBe(MessageSeverity.Warning);
        message.Text.ShouldContain("in /tmp, where that takes about 2.2 GB and 1.0 GB are free");
        message.Text.ShouldEndWith($"environment variable {variable}.");
    }

    [Fact]
    public void Two_folders_that_are_too_small_are_two_warnings() =>
        DownloadMessages.For([s_package], s_size, Room(5 * Giga, Giga)).Count.ShouldBe(2);

    [Fact]
    public void One_disk_must_hold_the_packages_and_what_is_joined()
    {
        DownloadMessages.For([s_package], s_size, Room(10 * Giga, 10 * Giga)).ShouldHaveSingleItem().Text.ShouldContain("takes about 11.1 GB");
        DownloadMessages.For([s_package], s_size, Room(12 * Giga, 12 * Giga)).ShouldHaveSingleItem().Severity.ShouldBe(MessageSeverity.Information);
    }

    [Fact]
    public void A_size_that_is_known_in_part_says_that_part()
    {
        var old = RuntimeSizes.FindCuda(TorchSharpCatalog.Find(NuGetVersion.Parse("0.100.7"))!, OperatingSystemFamily.Linux)!;
        DownloadMessages.For([s_package], old, Room(50 * Giga, 1)).ShouldHaveSingleItem().Text.ShouldEndWith("about 1.9 GB to download; 50.0 GB are free there.");
        DownloadMessages.For([s_package], old, Room(Giga, Giga)).ShouldHaveSingleItem().Severity.ShouldBe(MessageSeverity.Warning);
        RuntimeSizes.FindCuda(TorchSharpCatalog.Find(NuGetVersion.Parse("0.104.0"))!, OperatingSystemFamily.Linux).ShouldBeNull();
    }
}
