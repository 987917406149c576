using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What the user wrote wins.</summary>
public class UserReferencesTests(TestRun run)
{
    [Fact]
    public void A_version_in_the_project_is_kept()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.1" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cuda").ShouldSucceed();
        project.RestoredPackages().ShouldContain("TorchSharp/0.105.1");
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.1-linux-x64/2.5.1"]);
    }

    [Theory]
    [InlineData("0.105.*", "libtorch-cpu-linux-x64/2.7.1")]
    [InlineData("[0.104.0]", "libtorch-cpu-linux-x64/2.4.0")]
    [InlineData("[0.102.0,)", "libtorch-cpu-linux-x64/2.2.1.1")]
    public void Ranges_and_floating_versions_get_the_runtime_of_what_NuGet_takes(string version, string runtime)
    {
        var project = run.NewProject().WithCsproj(items: $"""<PackageReference Include="TorchSharp" Version="{version}" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe([runtime]);
    }

    [Fact]
    public void References_without_a_version_get_the_releases_own()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpVersion>0.105.1</TorchSharpVersion>",
            """<PackageReference Include="TorchSharp" /><PackageReference Include="TorchAudio" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("NU1604");
        project.RestoredPackages().ShouldBe(["TorchAudio/0.105.1", "TorchSharp/0.105.1", "libtorch-cpu-linux-x64/2.5.1"], ignoreOrder: true);
    }

    [Fact]
    public void A_companions_version_counts_where_TorchSharp_has_none()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchAudio" Version="0.104.0" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredPackages().ShouldBe(["TorchAudio/0.104.0", "TorchSharp/0.104.0", "libtorch-cpu-linux-x64/2.4.0"], ignoreOrder: true);
    }

    /// <summary>NuGet takes the newer TorchSharp of the two, and so does what is compared with it.</summary>
    [Theory]
    [InlineData("0.106.0", "0.105.2")]
    [InlineData("0.105.1", "0.106.0")]
    public void A_bundle_with_a_companion_of_another_release_is_what_would_be_chosen(string bundle, string companion)
    {
        var project = run.NewProject().WithCsproj(items: $"""<PackageReference Include="TorchSharp-cpu" Version="{bundle}" /><PackageReference Include="TorchVision" Version="{companion}" />""");
        project.Property("TorchSharpResolvedVersion").ShouldBe("0.106.0");
    }

    [Fact]
    public void A_backend_that_the_users_own_runtime_does_not_have_is_warned_of_by_the_build()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""");
        project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("TORCH3009");
        var result = project.Build("-p:TorchSharpBackend=cu128").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH3009: TorchSharpBackend=cu128 has no effect: the project references TorchSharp-cpu 0.106.0, which is for cpu.").ShouldBe(1);
        project.Build("-p:TorchSharpBackend=cu128", "-p:NoWarn=TORCH3009", "-warnaserror").ShouldSucceed();
    }

    [Fact]
    public void A_bundle_of_the_user_is_left_alone()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cuda-linux" Version="0.105.1" />""");
        var result = project.Restore("-r", "linux-x64", "-p:TorchSharpDriverVersion=none").ShouldSucceed();
        result.Output.ShouldContain("TorchSharp-cuda-linux 0.105.1 is referenced by the project and was left as it is; without that reference the SDK chooses.");
        project.RestoredPackages().ShouldContain("TorchSharp/0.105.1");
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.1-linux-x64/2.5.1"]);
        project.Property("TorchSharpResolvedBackend").ShouldBe("cu121");
    }

    [Fact]
    public void A_libtorch_package_of_the_user_is_left_alone_and_gets_the_TorchSharp_that_belongs_to_it()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="libtorch-cuda-12.1-win-x64" Version="2.5.1" />""");
        project.Restore("-r", "win-x64").ShouldSucceed();
        project.RestoredPackages().ShouldContain("TorchSharp/0.105.1");
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.1-win-x64/2.5.1"]);
    }

    [Fact]
    public void None_leaves_the_runtime_to_the_program()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>none</TorchSharpBackend>");
        project.Build().ShouldSucceed();
        project.RestoredRuntimes().ShouldBeEmpty();
        project.RestoredPackages().ShouldContain("TorchSharp/0.106.0");
    }

    [Fact]
    public void A_release_that_the_catalog_does_not_know_gets_its_bundle()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpVersion>0.200.0</TorchSharpVersion>");
        var result = project.Dotnet("msbuild", "-t:ResolveTorchSharpRuntime", "-getItem:PackageReference", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.Output.ShouldContain("\"Identity\": \"TorchSharp-cpu\"");
        result.Output.ShouldContain("[0.200.0]");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<PackageVersion Include=\"Unrelated\" Version=\"1.0.0\" />")]
    public void Central_package_management_needs_no_versions_for_our_packages(string versions)
    {
        var project = Central(versions);
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu", "-p:CentralPackageVersionOverrideEnabled=false").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:RestoreUseStaticGraphEvaluation=true")]
    [InlineData("-p:CentralPackageTransitivePinningEnabled=true")]
    public void Central_versions_of_our_packages_win(string argument)
    {
        var project = Central("""<PackageVersion Include="TorchSharp" Version="0.105.1" /><PackageVersion Include="libtorch-cpu-linux-x64" Version="2.5.1" />""");
        project.Restore(["-r", "linux-x64", "-p:TorchSharpBackend=cpu", .. argument.Length == 0 ? Array.Empty<string>() : [argument]]).ShouldSucceed();
        project.RestoredPackages().ShouldBe(["TorchSharp/0.105.1", "libtorch-cpu-linux-x64/2.5.1"], ignoreOrder: true);
    }

    [Fact]
    public void A_central_version_that_does_not_belong_to_TorchSharp_stops_the_restore()
    {
        var project = Central("""<PackageVersion Include="TorchSharp" Version="0.106.0" /><PackageVersion Include="libtorch-cpu-linux-x64" Version="2.5.1" />""");
        var result = project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldFailWith("TORCH2001");
        result.Lines("TORCH2001")[0].ShouldContain("Directory.Packages.props(");
        result.Output.ShouldContain("libtorch-cpu-linux-x64 2.5.1 brings libtorch 2.5.1 (cpu), and TorchSharp 0.106.0 needs libtorch 2.10.0 (cpu) exactly");
    }

    [Theory]
    [InlineData("TorchSharp-cpu", "0.105.1", "", "-p:TorchSharpBackend=gpu", "TORCH3004")]
    [InlineData("TorchSharp-cpu", "0.105.1", "", "-p:TorchSharpRequireCuda=true", "TORCH3003")]
    [InlineData("libtorch-cpu-linux-x64", "2.7.1", "", "-p:TorchSharpVersion=0.106.0", "TORCH2001")]
    [InlineData("TorchSharp-cpu", "0.105.1", "0.106.0", "", "TORCH2001")]
    [InlineData("libtorch-cuda-12.8-linux-x64", "2.7.1", "0.105.1", "", "TORCH2001")]
    public void A_runtime_of_the_user_is_checked(string id, string version, string torchSharp, string argument, string code)
    {
        var managed = torchSharp.Length == 0 ? "" : $"""<PackageReference Include="TorchSharp" Version="{torchSharp}" />""";
        var project = run.NewProject().WithCsproj(items: $"""{managed}<PackageReference Include="{id}" Version="{version}" />""");
        project.Restore(["-r", "linux-x64", .. argument.Length == 0 ? Array.Empty<string>() : [argument]]).ShouldFailWith(code);
    }

    [Fact]
    public void A_CUDA_runtime_of_the_user_is_checked_against_the_declared_machine_where_CUDA_is_required()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpRequireCuda>true</TorchSharpRequireCuda>", """<PackageReference Include="libtorch-cuda-12.8-linux-x64" Version="2.10.0" />""");
        project.Property("TorchSharpResolvedBackend", "-t:ResolveTorchSharpRuntime", "-p:TorchSharpDriverVersion=570.124.06", "-p:TorchSharpGpuArchitectures=8.9").ShouldBe("cu128");
        project.Restore("-r", "linux-x64", "-p:TorchSharpDriverVersion=470.256.02", "-p:TorchSharpGpuArchitectures=8.6").ShouldFailWith("TORCH3003")
            .Output.ShouldContain("Driver 470.256.02 (from TorchSharpDriverVersion) is too old");
        project.Restore("-r", "linux-x64", "-p:TorchSharpDriverVersion=none").ShouldFailWith("TORCH3003").Output.ShouldContain("No GPU is declared (TorchSharpDriverVersion=none)");
    }

    [Fact]
    public void A_program_gets_exactly_the_release_of_its_runtime_and_a_library_that_one_at_least()
    {
        var project = run.NewProject().WithCsproj().WithCsproj(outputType: "Library", path: "lib/lib.csproj");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.Dotnet("restore", "lib/lib.csproj").ShouldSucceed();
        File.ReadAllText(Path.Combine(project.Folder, "obj", "project.assets.json")).ShouldContain("\"version\": \"[0.106.0, 0.106.0]\"");
        File.ReadAllText(Path.Combine(project.Folder, "lib", "obj", "project.assets.json")).ShouldContain("\"version\": \"[0.106.0, )\"");
    }

    [Fact]
    public void A_fault_of_the_release_that_a_companion_brings_is_told_at_the_companion()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchVision" Version="0.107.0" />""");
        project.Build("-p:RuntimeIdentifier=win-x64", "-p:SelfContained=false").ShouldSucceed().Lines("TORCH2007").ShouldHaveSingleItem()
            .ShouldContain("TorchSharp warning TORCH2007: TorchSharp 0.107.0 does not load on Windows");
    }

    [Fact]
    public void A_newer_libtorch_than_the_catalog_knows_is_left_to_the_user()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="libtorch-cpu-linux-x64" Version="99.0.0" />""");
        project.Dotnet("msbuild", "-t:ResolveTorchSharpRuntime").ShouldSucceed();
    }

    [Fact]
    public void A_floating_bundle_is_judged_by_the_release_that_NuGet_takes()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cuda-linux" Version="0.105.*" />""");
        project.Property("TorchSharpResolvedBackend").ShouldBe("cu128");
    }

    [Fact]
    public void A_bundle_with_a_known_fault_is_warned_of()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cpu" Version="0.107.0" />""");
        string[] windows = ["-p:RuntimeIdentifier=win-x64", "-p:SelfContained=false"];
        project.Build(windows).ShouldSucceed().Output.ShouldContain("warning TORCH2007: TorchSharp 0.107.0 does not load on Windows");
    }

    [Fact]
    public void The_property_beats_a_companion_and_a_reference_beats_the_property()
    {
        run.NewProject().WithCsproj(items: """<PackageReference Include="TorchAudio" Version="0.104.0" />""")
            .Property("TorchSharpResolvedVersion", "-p:TorchSharpVersion=0.106.0", "-p:TorchSharpBackend=cpu").ShouldBe("0.106.0");
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.1" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpVersion=0.106.0", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output
            .ShouldContain("The project's own version of TorchSharp overrides TorchSharpVersion=0.106.0.");
        project.Restore("-p:TorchSharpVersion=garbage").ShouldFailWith("TORCH3004");
    }

    [Fact]
    public void A_number_that_was_never_published_is_the_next_one_for_NuGet_and_for_us() =>
        run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.94.0" />""")
            .Property("TorchSharpResolvedVersion", "-p:TorchSharpBackend=cpu").ShouldBe("0.95.1");

    [Fact]
    public void A_global_package_reference_stands_for_a_reference()
    {
        var project = Central("""<GlobalPackageReference Include="TorchSharp" Version="0.105.1" />""");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu", "-p:TreatWarningsAsErrors=true").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.5.1"]);
    }

    private TestProject Central(string versions) => run.NewProject().WithCsproj().Write("Directory.Packages.props", $"""
        <Project>
          <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
          <ItemGroup>{versions}</ItemGroup>
        </Project>
        """);
}
