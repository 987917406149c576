using System.Text;
using Microsoft.CodeAnalysis.Text;
using Test = TorchSharp.Analyzers.Tests.Versions.PinsTest<TorchSharp.Analyzers.Versions.ProjectPinsAnalyzer, TorchSharp.Analyzers.Versions.ProjectFilePinsCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>What the fixes write into project files, one by one and all at once, with both line ends.</summary>
public class PinFixTests
{
    private static Task VerifyAsync(string project, string mended, string? key = null) =>
        new Test { CodeActionEquivalenceKey = key }.With(Test.ProjectPath, project, mended).VerifyAsync();

    [Fact]
    public Task The_runtime_follows_TorchSharp_and_nothing_else_changes() => VerifyAsync(
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- pins: keep in step -->
          <ItemGroup>
        	<PackageReference Version="0.106.0"   Include="TorchSharp"/>   <!-- API -->
            <PackageReference Include='libtorch-cuda-12.1-win-x64' ><Version> {|TORCH2001:[2.5.1]|} </Version></PackageReference>
          </ItemGroup>

        </Project>
        """,
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- pins: keep in step -->
          <ItemGroup>
        	<PackageReference Version="0.106.0"   Include="TorchSharp"/>   <!-- API -->
            <PackageReference Include='libtorch-cuda-12.8-win-x64' ><Version> [2.10.0] </Version></PackageReference>
          </ItemGroup>

        </Project>
        """);

    [Fact]
    public Task TorchSharp_and_its_companion_follow_the_runtime() => VerifyAsync(
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.106.0" />""",
            """<PackageReference Include="TorchVision" Version="0.106.0" />""",
            """<PackageReference Include="libtorch-cpu-linux-x64" Version="{|TORCH2001:2.5.1|}" />"""),
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.105.1" />""",
            """<PackageReference Include="TorchVision" Version="0.105.1" />""",
            """<PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />"""),
        key: "AlignToRuntime");

    [Fact]
    public Task Both_companions_follow_TorchSharp() => VerifyAsync(
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.105.1" />""",
            """<PackageReference Include="TorchVision" Version="{|TORCH2002:0.105.0|}" />""",
            """<PackageReference Include="TorchAudio" Version="{|TORCH2002:0.104.0|}" />"""),
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.105.1" />""",
            """<PackageReference Include="TorchVision" Version="0.105.1" />""",
            """<PackageReference Include="TorchAudio" Version="0.105.1" />"""));

    [Theory]
    [InlineData("RemoveRuntime.Cpu", """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""")]
    [InlineData("RemoveRuntime.Cuda", """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""")]
    public Task One_of_two_runtimes_goes_with_its_line(string key, string left) => VerifyAsync(
        Test.Project(
            """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""",
            """<PackageReference Include="TorchSharp-cuda-linux" Version="{|TORCH2003:0.106.0|}" />"""),
        Test.Project(left),
        key);

    [Fact]
    public Task A_release_with_a_fault_moves_with_all_that_belongs_to_it() => VerifyAsync(
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="{|TORCH2007:0.105.2|}" />""",
            """<PackageReference Include="libtorch-cuda-12.8-win-x64" Version="2.7.1" />"""),
        Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.106.0" />""",
            """<PackageReference Include="libtorch-cuda-12.8-win-x64" Version="2.10.0" />"""));

    [Fact]
    public Task A_range_becomes_the_version_that_belongs_to_TorchSharp() => VerifyAsync(
        Test.Project("""<PackageReference Include="TorchSharp" Version="0.105.1" />""", """<PackageReference Include="libtorch-cpu-linux-x64" Version="{|TORCH2008:[2.5.1,3.0)|}" />"""),
        Test.Project("""<PackageReference Include="TorchSharp" Version="0.105.1" />""", """<PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />"""));

    [Fact]
    public Task What_was_never_published_becomes_what_was() => VerifyAsync(
        Test.Project("""<PackageReference Include="TorchSharp-cpu" Version="{|TORCH2013:0.105.3|}" />"""),
        Test.Project("""<PackageReference Include="TorchSharp-cpu" Version="0.106.0" />"""));

    [Fact]
    public Task A_bundle_becomes_the_package_of_the_one_platform() => VerifyAsync(
        """
        <Project>
          <PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TorchSharp" Version="0.106.0" />
            <PackageReference Include="TorchSharp-cpu" Version="{|TORCH2014:0.106.0|}" />
          </ItemGroup>
        </Project>
        """,
        """
        <Project>
          <PropertyGroup><RuntimeIdentifier>linux-x64</RuntimeIdentifier></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TorchSharp" Version="0.106.0" />
            <PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" />
          </ItemGroup>
        </Project>
        """);

    [Fact]
    public Task A_version_is_edited_where_it_lives() => new Test { CodeActionEquivalenceKey = "AlignToRuntime" }
        .With(Test.PropsPath,
            "<Project><PropertyGroup><TorchVersion>0.106.0</TorchVersion></PropertyGroup></Project>",
            "<Project><PropertyGroup><TorchVersion>0.105.1</TorchVersion></PropertyGroup></Project>")
        .With(Test.CentralPath, """
            <Project>
              <ItemGroup>
                <PackageVersion Include="TorchSharp" Version="$(TorchVersion)" />
                <PackageVersion Include="TorchVision" Version="$(TorchVersion)" />
                <PackageVersion Include="libtorch-cpu-linux-x64" Version="{|TORCH2001:2.5.1|}" />
              </ItemGroup>
            </Project>
            """)
        .With(Test.ProjectPath, Test.Project("""<PackageReference Include="TorchSharp;TorchVision;libtorch-cpu-linux-x64" />"""))
        .VerifyAsync();

    [Fact]
    public Task What_the_files_do_not_hold_is_not_offered()
    {
        var project = Test.Project("""<PackageReference Include="TorchSharp" Version="0.106.0" />""", """<PackageReference Include="TorchSharp-cpu" Version="{|TORCH2001:0.$(Minor).1|}" />""")
            .Replace("<ItemGroup>", "<PropertyGroup><Minor>105</Minor></PropertyGroup><ItemGroup>", StringComparison.Ordinal);
        return new Test { CodeActionEquivalenceKey = "AlignToTorchSharp" }.With(Test.ProjectPath, project, project).VerifyAsync();
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    public Task Encoding_and_byte_order_mark_stay(string name, bool hasMark)
    {
        Encoding encoding = name == "utf-16" ? new UnicodeEncoding(bigEndian: false, byteOrderMark: hasMark) : new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark);
        var test = new Test();
        test.TestState.AdditionalFiles.Add((Test.ProjectPath, SourceText.From($"""
            <?xml version="1.0" encoding="{name}"?>
            <Project><ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="{"{|TORCH2001:0.105.1|}"}" /></ItemGroup></Project>
            """, encoding)));
        test.FixedState.AdditionalFiles.Add((Test.ProjectPath, $"""
            <?xml version="1.0" encoding="{name}"?>
            <Project><ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.106.0" /></ItemGroup></Project>
            """));
        return test.VerifyAsync();
    }
}
