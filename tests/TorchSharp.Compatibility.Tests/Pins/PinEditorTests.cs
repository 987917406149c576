namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>What remedies write, and what they leave as it is.</summary>
public class PinEditorTests
{
    private static string[] Apply(string code, PinRemedyKind kind, params (string Path, string Text)[] files)
    {
        var pins = PinSet.Of([.. files.Select(file => PinFile.Read(file.Path, file.Text))], new ProjectFacts());
        var remedy = PinRules.Check(pins).First(finding => finding.Code == code).Remedies.First(remedy => remedy.Kind == kind);
        remedy.CanBeWritten.ShouldBeTrue();
        var texts = files.ToDictionary(file => file.Path, file => file.Text);
        var edits = PinEditor.EditsOf(remedy, file => texts[file]);
        var after = files.Select(file => PinEditor.Apply(file.Path, file.Text, edits)).ToArray();
        PinRules.Check(PinSet.Of([.. files.Zip(after, (file, text) => PinFile.Read(file.Path, text))], new ProjectFacts())).ShouldNotContain(finding => finding.Code == code);
        return after;
    }

    [Fact]
    public void The_runtime_follows_TorchSharp_and_nothing_else_changes() => Apply("TORCH2001", PinRemedyKind.AlignToTorchSharp, ("a.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- pins -->
          <ItemGroup>
        	<PackageReference Version="0.106.0"   Include="TorchSharp"/>
            <PackageReference Include="libtorch-cuda-12.1-win-x64"><Version>[2.5.1]</Version></PackageReference> <!-- GPU -->
          </ItemGroup>
        </Project>
        """.ReplaceLineEndings("\r\n"))).ShouldBe(["""
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- pins -->
          <ItemGroup>
        	<PackageReference Version="0.106.0"   Include="TorchSharp"/>
            <PackageReference Include="libtorch-cuda-12.8-win-x64"><Version>[2.10.0]</Version></PackageReference> <!-- GPU -->
          </ItemGroup>
        </Project>
        """.ReplaceLineEndings("\r\n")]);

    [Fact]
    public void TorchSharp_and_its_companions_follow_the_runtime() => Apply("TORCH2001", PinRemedyKind.AlignToRuntime,
        ("Directory.Build.props", "<Project><PropertyGroup><TorchSharpVersion>0.106.0</TorchSharpVersion></PropertyGroup></Project>"),
        ("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="TorchSharp" Version="$(TorchSharpVersion)" /><PackageVersion Include="TorchVision" Version="$(TorchSharpVersion)" /><PackageVersion Include="libtorch-cpu-linux-x64" Version="2.5.1" /></ItemGroup></Project>"""),
        ("a.csproj", """<Project><ItemGroup><PackageReference Include="TorchSharp;TorchVision;libtorch-cpu-linux-x64" /></ItemGroup></Project>"""))
        [0].ShouldBe("<Project><PropertyGroup><TorchSharpVersion>0.105.1</TorchSharpVersion></PropertyGroup></Project>");

    [Fact]
    public void A_runtime_goes_with_its_line() => Apply("TORCH2003", PinRemedyKind.RemoveRuntime, ("a.csproj", """
        <Project>
          <ItemGroup>
            <PackageReference Include="TorchSharp-cpu" Version="0.106.0">
              <PrivateAssets>all</PrivateAssets>
            </PackageReference>
            <PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />
          </ItemGroup>
        </Project>
        """)).ShouldBe(["""
        <Project>
          <ItemGroup>
            <PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />
          </ItemGroup>
        </Project>
        """]);

    [Fact]
    public void Directives_are_edited() => Apply("TORCH2001", PinRemedyKind.AlignToTorchSharp, ("app.cs", """
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@0.105.1
        using TorchSharp;
        """)).ShouldBe(["""
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@0.106.0
        using TorchSharp;
        """]);

    [Fact]
    public void A_release_moves_with_all_that_belongs_to_it() => Apply("TORCH2007", PinRemedyKind.MoveRelease, ("a.csproj", """
        <Project><ItemGroup>
          <PackageReference Include="TorchSharp" Version="0.105.2" />
          <PackageReference Include="TorchVision" Version="0.105.2" />
          <PackageReference Include="libtorch-cuda-12.8-win-x64" Version="2.7.1" />
        </ItemGroup></Project>
        """))[0].ShouldBe("""
        <Project><ItemGroup>
          <PackageReference Include="TorchSharp" Version="0.106.0" />
          <PackageReference Include="TorchVision" Version="0.106.0" />
          <PackageReference Include="libtorch-cuda-12.8-win-x64" Version="2.10.0" />
        </ItemGroup></Project>
        """);

    [Fact]
    public void A_wrong_id_is_corrected() => Apply("TORCH2013", PinRemedyKind.CorrectPackage, ("a.csproj",
        """<Project><ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp.libtorch-cpu" Version="1.0" /></ItemGroup></Project>"""))[0]
        .ShouldContain("""<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""");

    private const string Central = "Directory.Packages.props";

    private static string CentralVersions(params string[] pins) =>
        $"<Project>\r\n\t<ItemGroup>\r\n{string.Concat(pins.Select(pin => $"\t\t<PackageVersion Include=\"{pin.Replace(" ", "\" Version=\"")}\" />\r\n"))}\t</ItemGroup>\r\n</Project>\r\n";

    [Theory]
    // The old version stays: other projects may use it.
    [InlineData("TORCH2001", PinRemedyKind.AlignToTorchSharp, "", "TorchSharp;libtorch-cuda-12.1-linux-x64;Other", "TorchSharp;libtorch-cuda-12.8-linux-x64;Other",
        "TorchSharp 0.106.0, libtorch-cuda-12.1-linux-x64 2.5.1", "TorchSharp 0.106.0, libtorch-cuda-12.1-linux-x64 2.5.1, libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("TORCH2001", PinRemedyKind.AlignToTorchSharp, "", "TorchSharp;libtorch-cuda-12.1-linux-x64", "TorchSharp;libtorch-cuda-12.8-linux-x64",
        "TorchSharp 0.106.0, libtorch-cuda-12.1-linux-x64 2.5.1, libtorch-cuda-12.8-linux-x64 2.10.0", "TorchSharp 0.106.0, libtorch-cuda-12.1-linux-x64 2.5.1, libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("TORCH2001", PinRemedyKind.AlignToTorchSharp, "", "TorchSharp;libtorch-cuda-12.1-linux-x64", "TorchSharp;libtorch-cuda-12.8-linux-x64",
        "TorchSharp 0.106.0, libtorch-cuda-12.8-linux-x64 2.7.1, libtorch-cuda-12.1-linux-x64 2.5.1", "TorchSharp 0.106.0, libtorch-cuda-12.8-linux-x64 2.10.0, libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("TORCH2014", PinRemedyKind.TakeRidPackage, "linux-x64", "TorchSharp;TorchSharp-cpu", "TorchSharp;libtorch-cpu-linux-x64",
        "TorchSharp 0.106.0, TorchSharp-cpu 0.106.0", "TorchSharp 0.106.0, TorchSharp-cpu 0.106.0, libtorch-cpu-linux-x64 2.10.0")]
    [InlineData("TORCH2013", PinRemedyKind.CorrectPackage, "", "TorchSharp;TorchSharp.libtorch-cpu", "TorchSharp;TorchSharp-cpu",
        "TorchSharp 0.106.0, TorchSharp.libtorch-cpu 0.106.0", "TorchSharp 0.106.0, TorchSharp.libtorch-cpu 0.106.0, TorchSharp-cpu 0.106.0")]
    [InlineData("TORCH2007", PinRemedyKind.MoveRelease, "", "TorchSharp;libtorch-cuda-12.8-win-x64", "TorchSharp;libtorch-cuda-12.8-win-x64",
        "TorchSharp 0.105.2, libtorch-cuda-12.8-win-x64 2.7.1", "TorchSharp 0.106.0, libtorch-cuda-12.8-win-x64 2.10.0")]
    public void A_new_id_takes_its_central_version_along(string code, PinRemedyKind kind, string rid, string references, string mended, string versions, string mendedVersions)
    {
        string Project(string ids) => $"<Project><PropertyGroup><RuntimeIdentifier>{rid}</RuntimeIdentifier></PropertyGroup><ItemGroup><PackageReference Include=\"{ids}\" /></ItemGroup></Project>";
        Apply(code, kind, (Central, CentralVersions(versions.Split(", "))), ("a.csproj", Project(references)))
            .ShouldBe([CentralVersions(mendedVersions.Split(", ")), Project(mended)]);
    }

    [Fact]
    public void A_central_version_is_not_written_where_no_file_has_one() => PinRules.Check(PinSet.Of(
        [PinFile.Read("a.csproj", """<Project><ItemGroup><PackageReference Include="TorchSharp;TorchSharp.libtorch-cpu" /></ItemGroup></Project>"""), PinFile.Read(Central, CentralVersions("TorchSharp 0.106.0"))], new ProjectFacts()))
        .ShouldHaveSingleItem().Remedies.ShouldBeEmpty();

    [Fact]
    public void Of_an_item_with_several_packages_one_goes() => Apply("TORCH2003", PinRemedyKind.RemoveRuntime, ("a.csproj", """
        <Project><ItemGroup>
          <PackageReference Include="TorchSharp-cpu; TorchVision;TorchSharp" Version="0.106.0" />
          <PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />
        </ItemGroup></Project>
        """))[0].ShouldBe("""
        <Project><ItemGroup>
          <PackageReference Include="TorchVision;TorchSharp" Version="0.106.0" />
          <PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />
        </ItemGroup></Project>
        """);

    [Fact]
    public void Of_an_item_with_several_packages_one_gets_its_own() => Apply("TORCH2014", PinRemedyKind.TakeRidPackage, ("a.csproj", """
        <Project><PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier><V>0.106.0</V></PropertyGroup><ItemGroup>
          <PackageReference Condition="'$(A)' == ''" Include="TorchSharp;
                                     TorchSharp-cpu" Version="$(V)" PrivateAssets="all" />
        </ItemGroup></Project>
        """))[0].ShouldBe("""
        <Project><PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier><V>0.106.0</V></PropertyGroup><ItemGroup>
          <PackageReference Condition="'$(A)' == ''" Include="TorchSharp" Version="$(V)" PrivateAssets="all" />
          <PackageReference Condition="'$(A)' == ''" Include="libtorch-cpu-linux-x64" Version="2.10.0" PrivateAssets="all" />
        </ItemGroup></Project>
        """);

    [Fact]
    public void A_property_of_others_stays_where_the_package_becomes_another() => Apply("TORCH2014", PinRemedyKind.TakeRidPackage, ("a.csproj",
        """<Project><PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier><V>0.106.0</V></PropertyGroup><ItemGroup><PackageReference Include="TorchSharp" Version="$(V)" /><PackageReference Include="TorchSharp-cpu" Version="$(V)" /></ItemGroup></Project>"""))[0].ShouldBe(
        """<Project><PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier><V>0.106.0</V></PropertyGroup><ItemGroup><PackageReference Include="TorchSharp" Version="$(V)" /><PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" /></ItemGroup></Project>""");

    [Theory]
    [InlineData("TorchSharp-cpu")]
    [InlineData("TorchSharp-cuda-linux")]
    public void A_wrong_id_beside_a_runtime_goes(string runtime)
    {
        var after = Apply("TORCH2013", PinRemedyKind.CorrectPackage, ("a.csproj", Pinned.Project($"{runtime} 0.106.0", "TorchSharp.libtorch-cpu 1.0")))[0];
        after.ShouldContain($"<PackageReference Include=\"{runtime}\" Version=\"0.106.0\" />");
        after.ShouldNotContain("libtorch-cpu");
    }

    [Fact]
    public void Nothing_is_written_in_packages_config()
    {
        // The project file names id and version again, in paths.
        var file = PinFile.Read("packages.config", """<packages><package id="TorchSharp" version="0.106.0" /><package id="TorchSharp-cpu" version="0.105.1" /></packages>""");
        var finding = PinRules.Check(PinSet.Of([file], new ProjectFacts())).ShouldHaveSingleItem();
        finding.Code.ShouldBe("TORCH2001");
        finding.Remedies.ShouldNotContain(remedy => remedy.CanBeWritten);
    }

    [Fact]
    public void What_the_files_do_not_hold_is_not_offered()
    {
        var pins = Pinned.Set(Pinned.Project(["TorchSharp 0.106.0", "TorchSharp-cpu 0.$(Minor).1"], "<Minor>105</Minor>"));
        var finding = PinRules.Check(pins).ShouldHaveSingleItem();
        finding.Code.ShouldBe("TORCH2001");
        finding.Remedies.First(remedy => remedy.Kind == PinRemedyKind.AlignToTorchSharp).CanBeWritten.ShouldBeFalse();
        finding.Remedies.First(remedy => remedy.Kind == PinRemedyKind.AlignToRuntime).CanBeWritten.ShouldBeTrue();
    }
}
