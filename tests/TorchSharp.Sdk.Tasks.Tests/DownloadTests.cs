using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.References;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What is told of a large download, by what lies in the packages folder.</summary>
public sealed class DownloadTests : IDisposable
{
    private static readonly TorchSharpRelease s_release = TorchSharpCatalog.Find(NuGetVersion.Parse("0.106.0"))!;
    private static readonly PortableRid s_linux = PortableRid.From("linux-x64");
    private static readonly RuntimePackage s_package = new("libtorch-cuda-12.8-linux-x64", NuGetVersion.Parse("2.10.0"));

    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-download-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<DecisionMessage> Messages(TorchSharpRelease? release = null, string free = "50000000000")
    {
        var download = new Download(_folder, new LocalMachineAccess());
        download.Add(s_package, release ?? s_release, s_linux);
        return download.Messages(RecordedMachineAccess.Parse($"[machine]\nos = linux\n[freespace {_folder}]\n{free}\n", "test"), "/tmp");
    }

    private void Install(IEnumerable<string> ids)
    {
        foreach (var id in ids)
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, id, "2.10.0")).FullName, ".nupkg.metadata"), "{}");
    }

    [Fact]
    public void Nothing_is_said_where_all_parts_are_there()
    {
        Install(RuntimeParts.OfCuda(s_release, "linux-x64"));
        Messages().ShouldBeEmpty();
        Messages(free: "1").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_said_of_a_release_whose_size_is_not_known() =>
        Messages(TorchSharpCatalog.Find(NuGetVersion.Parse("0.104.0")), free: "1").ShouldBeEmpty();

    [Fact]
    public void What_is_missing_is_told_with_the_free_space() =>
        Messages().ShouldHaveSingleItem().Text.ShouldEndWith("about 3.0 GB to download, 8.9 GB in that folder once unpacked; 50.0 GB are free there.");

    [Fact]
    public void A_download_that_was_cut_off_needs_what_is_left()
    {
        Install(RuntimeParts.OfCuda(s_release, "linux-x64").Skip(6));
        Messages().ShouldHaveSingleItem().Text.ShouldContain("about 750 MB to download, 2.2 GB in that folder");
        Messages(free: "5000000000").ShouldHaveSingleItem().Severity.ShouldBe(MessageSeverity.Information);
        Messages(free: "2000000000").ShouldHaveSingleItem().Severity.ShouldBe(MessageSeverity.Warning);
    }

    [Fact]
    public void Two_platforms_are_one_download()
    {
        var download = new Download(_folder, new LocalMachineAccess());
        download.Add(s_package, s_release, s_linux);
        download.Add(new RuntimePackage("libtorch-cuda-12.8-win-x64", NuGetVersion.Parse("2.10.0")), s_release, PortableRid.From("win-x64"));
        download.Add(s_package, s_release, s_linux);
        download.Messages(RecordedMachineAccess.Parse("[machine]\nos = linux\n", "test"), "/tmp").ShouldHaveSingleItem().Text
            .ShouldStartWith("libtorch-cuda-12.8-linux-x64 2.10.0 and libtorch-cuda-12.8-win-x64 2.10.0 are not in");
    }
}
