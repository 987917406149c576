using System.IO.Compression;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What restore, build, publish and pack put where: programs get natives, packages and libraries nothing of this machine.</summary>
public class OutputsTests(TestRun run)
{
    private static bool IsLibTorch(string file) => file.Contains("torch_cpu", StringComparison.Ordinal);

    [Fact]
    public void Publish_keeps_the_native_library()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Dotnet("publish", "-o", "portable").ShouldSucceed();
        project.Files("portable").ShouldContain(file => IsLibTorch(file));

        project.Dotnet("publish", "-r", "linux-x64", "--self-contained", "false", "-o", "linux").ShouldSucceed();
        project.Files("linux").ShouldContain("libtorch_cpu.so");

        project.Dotnet("publish", "-r", "win-x64", "--self-contained", "false", "-o", "windows").ShouldSucceed();
        project.Files("windows").ShouldContain("torch_cpu.dll");
        project.Files("windows").ShouldNotContain("libtorch_cpu.so");
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-win-x64/2.10.0"]);
    }

    [Fact]
    public void Publish_after_build_keeps_the_native_library()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Build("-c", "Release").ShouldSucceed();
        project.Dotnet("publish", "--no-build", "-o", "out").ShouldSucceed();
        project.Files("out").ShouldContain(file => IsLibTorch(file));
    }

    [Fact]
    public void A_library_gets_the_managed_package_only_and_packs_nothing_of_the_machine()
    {
        var project = run.NewProject("lib").WithCsproj(outputType: "Library").Write("Class1.cs", "public class Class1 { public TorchSharp.torch.Tensor? T; }");
        project.Dotnet("pack", "-o", "packed", "-p:TorchSharpBackend=cuda").ShouldSucceed();
        project.RestoredRuntimes().ShouldBeEmpty();
        Dependencies(project, "packed/lib.1.0.0.nupkg").ShouldBe(["TorchSharp 0.106.0"]);
    }

    [Fact]
    public void A_library_that_asks_for_a_runtime_gets_one_and_still_packs_none()
    {
        var project = run.NewProject("lib").WithCsproj("<TorchSharpRuntime>true</TorchSharpRuntime>", outputType: "Library").Write("Class1.cs", "public class Class1;");
        project.Dotnet("pack", "-o", "packed", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredRuntimes().ShouldHaveSingleItem();
        Dependencies(project, "packed/lib.1.0.0.nupkg").ShouldBe(["TorchSharp 0.106.0"]);
    }

    [Fact]
    public void A_test_project_gets_a_runtime_by_its_test_framework_before_the_first_restore()
    {
        var project = run.NewProject().WithCsproj(outputType: "Library");
        project.Dotnet("msbuild", "-t:CollectPackageReferences", "-getItem:PackageReference", "-p:TorchSharpBackend=cpu").Output.ShouldNotContain("libtorch-cpu");
        project.WithCsproj(outputType: "Library", items: """<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />""");
        project.Dotnet("msbuild", "-t:CollectPackageReferences", "-getItem:PackageReference", "-p:TorchSharpBackend=cpu").Output.ShouldContain("libtorch-cpu");
    }

    [Fact]
    public void A_program_gets_one_runtime_though_its_library_uses_TorchSharp_too()
    {
        var project = run.NewProject("app")
            .WithCsproj(items: """<ProjectReference Include="lib/lib.csproj" /><Compile Remove="lib/**" />""")
            .WithCsproj(outputType: "Library", path: "lib/lib.csproj")
            .Write("lib/Class1.cs", "public class Class1 { public TorchSharp.torch.Tensor? T; }");
        project.Dotnet("publish", "-r", "win-x64", "--self-contained", "false", "-o", "out", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("TORCH3010");
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-win-x64/2.10.0"]);
        project.RestoredRuntimes("lib").ShouldBeEmpty();
        project.Files("out").ShouldContain("torch_cpu.dll");
    }

    [Fact]
    public void A_library_that_brings_the_other_runtime_is_a_coded_error_with_its_remedy()
    {
        var project = run.NewProject("app")
            .WithCsproj(items: """<ProjectReference Include="lib/lib.csproj" /><Compile Remove="lib/**" />""")
            .WithCsproj(outputType: "Library", path: "lib/lib.csproj", sdkLine: "", items: """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""")
            .Write("lib/Class1.cs", "public class Class1 { public TorchSharp.torch.Tensor? T; }");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        var result = project.OnMachine("h200-570").Build().ShouldFailWith("TORCH2003");
        result.Output.ShouldContain("libtorch-cuda-12.8-linux-x64");
        result.Output.ShouldContain("TorchSharp-cpu");
        result.Output.ShouldNotContain("Two TorchSharp runtime packages");
        project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
    }

    [Fact]
    public void A_build_without_restore_says_when_the_choice_has_changed_and_goes_on()
    {
        var project = run.NewProject().WithCsproj();
        project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("TORCH3010");
        var result = project.Build("--no-restore", "-p:TorchSharpBackend=cuda", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH3010").ShouldBe(1);
        result.Lines("TORCH3010")[0].ShouldContain("TorchSharp 0.106.0, cu128, would be chosen now, and the last restore, which decides what is built, chose otherwise (libtorch-cuda-12.8-linux-x64 differs)");
    }

    [Fact]
    public void A_build_without_restore_says_when_the_version_has_changed()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Restore("-p:TorchSharpVersion=0.105.2").ShouldSucceed();
        project.Build("--no-restore", "-p:TorchSharpVersion=0.105.2").ShouldSucceed().Output.ShouldNotContain("TORCH3010");
        project.Build("--no-restore").ShouldSucceed().Lines("TORCH3010")[0].ShouldContain("(TorchSharp differs)");
    }

    [Fact]
    public void A_package_made_with_auto_is_warned_of()
    {
        var project = run.NewProject("lib").WithCsproj("<TorchSharpVersion>auto</TorchSharpVersion>", outputType: "Library").Write("Class1.cs", "public class Class1;");
        project.Dotnet("pack", "-o", "packed", "-p:TorchSharpDriverVersion=none").ShouldSucceed().Output.ShouldContain("warning TORCH3005");
        project.Dotnet("pack", "-o", "packed", "-p:TorchSharpVersion=").ShouldSucceed().Output.ShouldNotContain("TORCH3005");
    }

    [Fact]
    public void The_analyzers_come_along()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>").Write("Program.cs", """
            using TorchSharp;

            using var tensor = torch.zeros(3).cuda();
            """);
        project.Build().ShouldSucceed().Output.ShouldContain("Program.cs(3,20): warning TORCH1001");
        project.Build("-warnaserror:TORCH1001", "--no-incremental").ShouldFailWith("TORCH1001");
    }

    [Fact]
    public void The_analyzers_are_told_what_was_chosen()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Build().ShouldSucceed();
        var configuration = project.Files("obj").Single(file => file.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.Ordinal));
        var text = File.ReadAllText(Path.Combine(project.Folder, "obj", configuration));
        text.ShouldContain("build_property.TorchSharpResolvedBackend = cpu");
        text.ShouldContain("build_property.TorchSharpResolvedVersion = 0.106.0");
    }

    [Fact]
    public void The_analyzers_package_beside_the_SDK_reports_nothing_twice()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>",
            $"""<PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />""")
            .Write("Program.cs", "using var tensor = TorchSharp.torch.zeros(3).cuda();");
        project.Build().ShouldSucceed().CountBeforeSummary("warning TORCH1001").ShouldBe(1);
    }

    [Fact]
    public void The_analyzers_package_works_without_the_SDK()
    {
        var project = run.NewProject().WithCsproj(sdkLine: "", items: $"""
            <PackageReference Include="TorchSharp" Version="0.106.0" />
            <PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />
            """).Write("Program.cs", "using var tensor = TorchSharp.torch.zeros(3).cuda();").Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH1001.severity = error\n");
        project.Build().ShouldFailWith("TORCH1001");
    }

    private static List<string> Dependencies(TestProject project, string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(project.Folder, package));
        using var reader = new StreamReader(archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        var nuspec = System.Xml.Linq.XDocument.Parse(reader.ReadToEnd());
        return [.. nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{(string?)element.Attribute("id")} {(string?)element.Attribute("version")}")];
    }
}
