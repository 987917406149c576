using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Lock files, and machines that would choose differently.</summary>
public class LockFileTests(TestRun run)
{
    private const string Locked = "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>";

    private TestProject OnLinux(string properties)
    {
        var project = run.NewProject().WithCsproj(properties);
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        return project;
    }

    [Fact]
    public void One_kind_of_machine_keeps_its_lock_file()
    {
        var project = OnLinux(Locked).OnMachine("no-gpu-linux");
        project.Restore().ShouldSucceed();
        project.Restore("--locked-mode", "--force").ShouldSucceed().Output.ShouldNotContain("TORCH3006");
    }

    [Fact]
    public void Another_machine_is_stopped_in_locked_mode_with_both_remedies()
    {
        var project = OnLinux(Locked).OnMachine("no-gpu-linux");
        project.Restore().ShouldSucceed();
        var result = project.OnMachine("h200-570").Restore("--locked-mode").ShouldFailWith("TORCH3006");
        result.Output.ShouldContain("packages.lock.json was made with libtorch-cpu, and this machine chooses libtorch-cuda-12.8-linux-x64");
        result.Output.ShouldNotContain("NU1004");
        project.Restore("--locked-mode", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.Environment["TORCHSHARP_BACKEND"] = "cuda";
        project.Restore("--locked-mode").ShouldFailWith("TORCH3006").Output.ShouldContain("TORCHSHARP_BACKEND=cuda in the environment chooses libtorch-cuda-12.8-linux-x64; locked mode");
    }

    [Fact]
    public void Without_locked_mode_the_rewriting_is_told()
    {
        var project = OnLinux(Locked).OnMachine("no-gpu-linux");
        project.Restore().ShouldSucceed();
        project.OnMachine("h200-570").Restore().ShouldSucceed().Output.ShouldContain("message TORCH3006");
    }

    [Fact]
    public void One_lock_file_a_backend_serves_both_kinds_of_machine_side_by_side()
    {
        var project = OnLinux($"""
            <TorchSharpBackend Condition="'$(TorchSharpBackend)' == ''">cpu</TorchSharpBackend>
            {Locked}
            <NuGetLockFilePath>packages.$(TorchSharpBackend).lock.json</NuGetLockFilePath>
            """);
        string[] cuda = ["-p:TorchSharpBackend=cuda"];
        project.Restore().ShouldSucceed();
        project.Restore(cuda).ShouldSucceed();
        foreach (var machine in (string[])["no-gpu-linux", "h200-570"])
        {
            project.OnMachine(machine).Restore("--locked-mode", "--force").ShouldSucceed();
            project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);
            project.Restore(["--locked-mode", "--force", .. cuda]).ShouldSucceed();
            project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.8-linux-x64/2.10.0"]);
        }
    }
}
