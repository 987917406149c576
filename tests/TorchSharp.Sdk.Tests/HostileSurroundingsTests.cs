using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Odd folders, full disks, builds at the same time, and surroundings that mean harm: the build works, or ends with somebody's coded error.</summary>
public class HostileSurroundingsTests(TestRun run)
{
    private const string Cpu = "<TorchSharpBackend>cpu</TorchSharpBackend>";

    [Fact]
    public void Values_of_the_environment_are_data()
    {
        var project = run.NewProject().WithCsproj();
        foreach (var variable in (string[])["CUDA_PATH", "CUDA_HOME", "CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH", "CONDA_PREFIX", "XDG_CACHE_HOME", "NVIDIA_VISIBLE_DEVICES"])
            project.Environment[variable] = $"$([System.IO.File]::WriteAllText('{project.Folder}/evaluated','x'));@(Compile)%24(OS)%3B\n$(touch {project.Folder}/executed)`touch {project.Folder}/executed`";
        // No home to write to, not even for root.
        project.Environment["HOME"] = OperatingSystem.IsLinux() ? "/proc/self" : project.Folder;
        project.Environment["DOTNET_CLI_HOME"] = project.Folder;
        project.Restore().ShouldSucceed().Lines("TORCH3001").ShouldHaveSingleItem();
        project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed();
        project.Files("").ShouldNotContain("evaluated");
        project.Files("").ShouldNotContain("executed");
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    [Fact]
    public void Programs_in_the_project_are_not_run_wherever_they_are_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are shell scripts.");
        var project = run.NewProject().WithCsproj();
        foreach (var folder in (string[])["", "bin", "tools/bin"])
        {
            foreach (var name in (string[])["nvidia-smi", "nvcc", "ldd", "getconf", "lspci", "uname", "nvidia-smi.exe"])
            {
                var program = Path.Combine(project.Folder, folder, name);
                project.Write(program, $"#!/bin/sh\necho {name} >> '{project.Folder}/was-started'\n");
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        // The project's folder under another name; the project is built under this one, and the programs are named by both.
        var link = Path.Combine(run.Folder, "link-" + Guid.NewGuid().ToString("N"));
        Directory.CreateSymbolicLink(link, project.Folder);
        project.Environment["PATH"] = string.Join(Path.PathSeparator, ".", "", "bin", "tools/bin", project.Folder, $"{project.Folder}/tools/bin", link, $"{link}/tools/bin", Environment.GetEnvironmentVariable("PATH"));
        foreach (var toolkit in (string[])[$"{project.Folder}/tools", $"{link}/tools"])
        {
            project.Environment["CUDA_HOME"] = project.Environment["CUDA_PATH"] = toolkit;
            project.Dotnet("msbuild", "-t:TorchSharpInfo", $"{link}/app.csproj").ShouldSucceed();
        }

        project.Files("").ShouldNotContain("was-started");
    }

    // No semicolon: NuGet itself takes a folder of such a name apart.
    [Theory]
    [InlineData("a $(OS) früh 深い")]
    [InlineData("300")]
    public void Folders_with_signs_of_MSBuild_and_with_long_names(string name)
    {
        if (name == "300")
            name = string.Join('/', Enumerable.Repeat(new string('d', 60), 5));
        var project = run.NewProject(name).WithCsproj(Cpu, path: "app.csproj").Write("Program.cs", "Console.WriteLine(TorchSharp.torch.cuda.is_available());");
        project.Folder.Length.ShouldBeGreaterThan(name.Length);
        // Somebody else's folder, where that can be made.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
            project.Run(["chown", "-R", "65534", project.Folder]).ShouldSucceed();
        project.Build("app.csproj").ShouldSucceed().Lines("TORCH3001").ShouldHaveSingleItem();
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_project_behind_a_link_is_built()
    {
        var project = run.NewProject().WithCsproj(Cpu);
        var link = Path.Combine(run.Folder, "link-" + Guid.NewGuid().ToString("N"));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        Directory.CreateSymbolicLink(link, project.Folder);
        project.Dotnet("build", Path.Combine(link, "app.csproj")).ShouldSucceed();
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    /// <summary>As in a container that mounts the sources: what is made goes elsewhere.</summary>
    [Fact]
    public void A_project_folder_that_nobody_may_write_to()
    {
        var project = run.NewProject().WithCsproj(Cpu + "<WarningsAsErrors>TORCH2012</WarningsAsErrors>");
        var output = Directory.CreateDirectory(Path.Combine(run.Folder, "output-" + Guid.NewGuid().ToString("N"))).FullName;
        var isRoot = Environment.UserName == "root";
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Folders are made read-only in another way there.");
        string[] lockIt = isRoot ? ["/usr/bin/mount", "--bind", "-o", "ro", project.Folder, project.Folder] : ["/bin/chmod", "-R", "a-w", project.Folder];
        Assert.SkipUnless(File.Exists(lockIt[0]) && project.Run(lockIt).ExitCode == 0, "The folder can't be made read-only here.");
        try
        {
            var files = project.Files("").ToList();
            project.Build("--artifacts-path", output).ShouldSucceed().Lines("TORCH3001").ShouldHaveSingleItem();
            Directory.EnumerateFiles(output, "app.dll", SearchOption.AllDirectories).ShouldNotBeEmpty();
            project.Files("").ShouldBe(files, ignoreOrder: true);
            // Without a place to write to it is NuGet's error, and not a task of ours that breaks.
            var failed = project.Build();
            failed.ExitCode.ShouldNotBe(0);
            failed.Output.ShouldNotContain("   at TorchSharp");
            failed.Output.ShouldNotContain("MSB4018: The \"CheckTorchSharp");
        }
        finally
        {
            project.Run(isRoot ? ["/usr/bin/umount", project.Folder] : ["/bin/chmod", "-R", "u+w", project.Folder], "..").ShouldSucceed();
        }
    }

    [Fact]
    public async Task Builds_at_the_same_time_share_a_packages_folder_and_a_cache()
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "shared-" + Guid.NewGuid().ToString("N"))).FullName;
        var projects = Enumerable.Range(0, 3).Select(_ => run.NewProject().WithCsproj(Cpu)).ToList();
        foreach (var project in projects)
        {
            project.Environment["NUGET_PACKAGES"] = Path.Combine(folder, "packages");
            project.Environment["XDG_CACHE_HOME"] = Path.Combine(folder, "cache");
        }

        var results = await Task.WhenAll(projects.Select(project => Task.Run(() => project.Build(), TestContext.Current.CancellationToken)));
        foreach (var result in results)
            result.ShouldSucceed();
        projects.ShouldAllBe(project => project.RestoredRuntimes().Count == 1);
    }

    [Fact]
    public void A_full_disk_ends_with_the_error_of_whoever_writes()
    {
        const string Mount = "/usr/bin/mount";
        var project = run.NewProject().WithCsproj(Cpu);
        var disk = Directory.CreateDirectory(Path.Combine(project.Folder, "packages")).FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists(Mount) && project.Run([Mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]).ExitCode == 0, "Only root makes a small disk.");
        try
        {
            // Large enough for the SDK, and not for what it chooses.
            project.Environment["NUGET_PACKAGES"] = disk;
            project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed();
            File.WriteAllBytes(Path.Combine(disk, "filler"), new byte[new DriveInfo(disk).AvailableFreeSpace]);
            var result = project.Restore();
            result.ExitCode.ShouldNotBe(0);
            result.Output.ShouldContain("No space left on device");
            result.Output.ShouldNotContain("   at TorchSharp");
        }
        finally
        {
            project.Run(["/usr/bin/umount", disk]).ShouldSucceed();
        }
    }
}
