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
