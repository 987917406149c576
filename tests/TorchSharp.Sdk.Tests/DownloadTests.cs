using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What is told before a large download, on recorded machines with full and empty disks.</summary>
public class DownloadTests(TestRun run)
{
    private static readonly string[] s_cuda = ["-p:TorchSharpBackend=cuda", "-r", "linux-x64"];

    // A packages folder of its own, in which nothing is.
    private TestProject WithFreeSpace(string packages, string temporary, string properties = "")
    {
        var project = run.NewProject().WithCsproj(properties);
        var folder = Path.Combine(project.Folder, "packages");
        // The SDK itself is resolved from the run's folder: only what is restored goes to the project's own.
        project.Environment["RestorePackagesPath"] = folder;
        project.Environment["_TorchSharpMachineRecording"] = Path.Combine(project.Folder, "disks.machine");
        return project.Write("disks.machine", $"[machine]\nos = linux\n[freespace {folder}]\n{packages}\n[freespace {Path.GetTempPath()}]\n{temporary}\n");
    }

    [Fact]
    public void The_size_is_told_before_the_download_and_not_again()
    {
        var project = WithFreeSpace("50000000000", "20000000000");
        project.Restore(s_cuda).ShouldSucceed().Lines("TORCH3007").ShouldHaveSingleItem()
            .ShouldContain("libtorch-cuda-12.8-linux-x64 2.10.0 is not in " + Path.Combine(project.Folder, "packages") + " yet: about 3.0 GB to download, 8.9 GB in that folder once unpacked; 50.0 GB are free there.");
        project.Restore(s_cuda).ShouldSucceed().Output.ShouldNotContain("TORCH3007");
        project.Restore([.. s_cuda, "--force"]).ShouldSucceed().Output.ShouldNotContain("TORCH3007");
    }

    [Fact]
    public void A_disk_that_is_too_small_is_warned_of_by_the_restore_and_not_again_by_the_build()
    {
        var project = WithFreeSpace("5000000000", "1000000000");
        var build = project.Build("-p:TorchSharpBackend=cuda", "-p:RuntimeIdentifier=linux-x64", "-p:SelfContained=false").ShouldSucceed();
        build.CountBeforeSummary("warning TORCH3007").ShouldBe(2);
        build.Output.ShouldContain("NUGET_PACKAGES");
        build.Output.ShouldContain("TMPDIR");
    }

    [Fact]
    public void The_warning_can_be_silenced_and_made_an_error()
    {
        WithFreeSpace("5000000000", "50000000000", "<NoWarn>$(NoWarn);TORCH3007</NoWarn>").Restore(s_cuda).ShouldSucceed().Output.ShouldNotContain("warning TORCH3007");
        WithFreeSpace("5000000000", "50000000000", "<MSBuildWarningsAsErrors>TORCH3007</MSBuildWarningsAsErrors>").Restore(s_cuda).ShouldFailWith("TORCH3007");
    }

    [Fact]
    public void A_cpu_package_is_not_worth_a_word() =>
        WithFreeSpace("1", "1").Restore("-p:TorchSharpBackend=cpu", "-r", "linux-x64").ShouldSucceed().Output.ShouldNotContain("TORCH3007");

    [Fact]
    public void A_bundle_of_the_user_is_as_large()
    {
        var project = WithFreeSpace("5000000000", "20000000000").WithCsproj(items: """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""");
        project.Restore("-r", "linux-x64").ShouldSucceed().Lines("warning TORCH3007").ShouldHaveSingleItem().ShouldContain("TorchSharp-cuda-linux 0.106.0 takes about 8.9 GB");
    }

    [Fact]
    public void The_report_tells_it_without_a_restore()
    {
        var project = WithFreeSpace("50000000000", "20000000000");
        project.Dotnet("msbuild", "-t:TorchSharpInfo", "-p:TorchSharpBackend=cuda", "-p:RuntimeIdentifier=linux-x64").ShouldSucceed().Output.ShouldContain("TORCH3007: libtorch-cuda-12.8-linux-x64 2.10.0 is not in");
    }
}
