using System.Text;

namespace TorchSharp.Compatibility.Tests.Pins;

/// <summary>What is read from files, and where it stands.</summary>
public class PinFileTests
{
    private static string[] Read(string text, string path = "app.csproj")
    {
        var file = PinFile.Read(path, text);
        foreach (var pin in file.Pins)
        {
            text.Substring(pin.IdPlace.Start, pin.IdPlace.Length).ShouldBe(pin.Package.Id);
            Position(text, pin.IdPlace.Line, pin.IdPlace.Column).ShouldBe(pin.IdPlace.Start);
            Position(text, pin.IdPlace.EndLine, pin.IdPlace.EndColumn).ShouldBe(pin.IdPlace.End);
            if (pin.VersionPlace is { } place)
                text.Substring(place.Start, place.Length).ShouldBe(pin.VersionText);
        }

        return [.. file.Pins.Select(pin => $"{pin.Package.Id} {pin.VersionText ?? "-"}{(pin.Condition.Length > 0 ? $" | {pin.Condition}" : "")}")];
    }

    private static int Position(string text, int line, int column)
    {
        var start = 0;
        for (; line > 1; line--)
            start = text.IndexOf('\n', start) + 1;
        return start + column - 1;
    }

    [Fact]
    public void Attributes_children_updates_and_overrides()
    {
        Read("""
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <PackageReference Include="TorchSharp" Version="0.105.1" />
                <PackageReference Include='TorchVision' >
                  <Version> 0.105.2 </Version>
                  <PrivateAssets>all</PrivateAssets>
                </PackageReference>
                <PackageReference Include="Newtonsoft.Json" Version="13.0.3" />
                <PackageReference Version="0.106.0" PrivateAssets="all" Include="TorchSharp-cpu"></PackageReference>
                <PackageReference Update="TorchAudio" VersionOverride="[0.105.0,)" />
                <packagereference include="libtorch-cpu-linux-x64" version="2.5.1" />
                <PackageReference Include=" TorchSharp-cuda-linux ; TorchSharp-cuda-windows" Version="0.105.0" />
                <Reference Include="TorchSharp.Local" Version="9" />
              </ItemGroup>
            </Project>
            """).ShouldBe([
                "TorchSharp 0.105.1", "TorchVision 0.105.2", "Newtonsoft.Json 13.0.3", "TorchSharp-cpu 0.106.0", "TorchAudio [0.105.0,)",
                "libtorch-cpu-linux-x64 2.5.1", "TorchSharp-cuda-linux 0.105.0", "TorchSharp-cuda-windows 0.105.0"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Places_are_right_with_every_line_end(string lineEnd) => Read("""
        <?xml version="1.0" encoding="utf-16"?>
        <!-- <PackageReference Include="TorchSharp" Version="0.1.0" /> -->
        <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <ItemGroup>
            <PackageReference
              Include="TorchSharp"
              Version="0.105.1" />
          </ItemGroup>
        </Project>
        """.ReplaceLineEndings(lineEnd)).ShouldBe(["TorchSharp 0.105.1"]);

    [Fact]
    public void Conditions_of_groups_and_items_belong_together()
    {
        Read("""
            <Project>
              <ItemGroup Condition="'$(OS)' == 'Unix'">
                <PackageReference Include="TorchSharp" Version="1" Condition=" '$(A)'   == 'b' " />
                <PackageReference Include="TorchSharp" Version="2" Condition="false" />
                <PackageReference Include="TorchSharp" Version="3" Condition="true" />
              </ItemGroup>
              <Choose>
                <When Condition="'$(X)' == '1'">
                  <ItemGroup><PackageReference Include="TorchSharp" Version="4" /></ItemGroup>
                </When>
                <Otherwise>
                  <ItemGroup><PackageReference Include="TorchSharp" Version="5" /></ItemGroup>
                </Otherwise>
              </Choose>
              <ItemGroup>
                <PackageReference Include="TorchSharp">
                  <Version Condition="'$(Y)' == ''">6</Version>
                </PackageReference>
              </ItemGroup>
            </Project>
            """).ShouldBe([
                "TorchSharp 1 | '$(OS)' == 'Unix' and '$(A)' == 'b'", "TorchSharp 3 | '$(OS)' == 'Unix'", "TorchSharp 4 | '$(X)' == '1'",
                "TorchSharp 5 | !('$(X)' == '1')", "TorchSharp 6 | ?"]);
    }

    [Fact]
    public void What_only_MSBuild_can_know_is_left_alone() => Read("""
        <Project>
          <ItemGroup>
            <PackageReference Include="$(LibTorchPackage)" Version="1" />
            <PackageReference Include="@(TorchSharpPackages)" />
            <PackageReference Remove="TorchSharp" />
          </ItemGroup>
          <Target Name="T">
            <ItemGroup><PackageReference Include="TorchSharp" Version="2" /></ItemGroup>
          </Target>
          <UsingTask TaskName="TorchSharp"><ParameterGroup /><Task><![CDATA[ <PackageReference Include="TorchSharp" /> ]]></Task></UsingTask>
        </Project>
        """).ShouldBeEmpty();

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"1\" /><PackageReference Include=\"TorchV")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"1\" />\n<<<<<<< HEAD\n<PackageReference Include=\"TorchSharp\" Version=\"2\" />")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"1\" /></Wrong></Project>")]
    public void Half_typed_files_count_as_far_as_they_go(string text) => Read(text).ShouldBe(["TorchSharp 1"]);

    [Theory]
    [InlineData("")]
    [InlineData("TorchSharp")]
    [InlineData("{ \"TorchSharp\": 1 }")]
    [InlineData("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"&x;\" /></ItemGroup></Project>")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"TorchSharp\" Version=\"&torch;\" /></ItemGroup></Project>")]
    public void No_project_is_silence(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Every_prefix_of_a_project_is_survived()
    {
        const string text = """<Project><ItemGroup Condition="'$(A)'==''"><PackageReference Include="TorchSharp"><Version>1</Version></PackageReference><PackageReference Include="TorchVision" Version='2'/></ItemGroup></Project>""";
        for (var length = 0; length <= text.Length; length++)
        {
            PinRules.Check(PinSet.Of([PinFile.Read("a.csproj", text[..length])], new ProjectFacts()));
            PinRules.Check(PinSet.Of([PinFile.Read("a.csproj", text.Remove(Math.Min(length, text.Length - 1), 1))], new ProjectFacts()));
        }
    }

    [Fact]
    public void A_file_of_50_MB_and_ten_thousand_references_is_no_wait()
    {
        var text = new StringBuilder("<Project><ItemGroup>\n");
        for (var i = 0; i < 10_000; i++)
            text.Append("<PackageReference Include=\"Package").Append(i).Append("\" Version=\"1.0.").Append(i).Append("\" />\n");
        text.Append("<PackageReference Include=\"TorchSharp\" Version=\"0.106.0\" />\n");
        while (text.Length < 50_000_000)
            text.Append("<None Include=\"some/longer/path/of/a/file/that/nobody/reads.txt\" Link=\"that.txt\" />\n");
        text.Append("</ItemGroup></Project>");

        var project = text.ToString();
        // A second or two on a quiet machine; with each element compared with each it would be hours.
        Should.CompleteIn(() => PinSet.Of([PinFile.Read("a.csproj", project)], new ProjectFacts()).Packages.ShouldHaveSingleItem(), TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData("packages.config")]
    [InlineData("packages.My_App.config")]
    public void Packages_config(string name) => Read("""
        <?xml version="1.0" encoding="utf-8"?>
        <packages>
          <package id="TorchSharp" version="0.105.0" targetFramework="net48" />
          <package version="2.5.1" id="libtorch-cuda-12.1-win-x64-part1" targetFramework="net48" />
        </packages>
        """, name).ShouldBe(["TorchSharp 0.105.0", "libtorch-cuda-12.1-win-x64-part1 2.5.1"]);

    [Fact]
    public void File_based_apps_end_their_directives_where_the_code_begins() => Read("""
        #!/usr/bin/env dotnet
        // torch
        #:sdk TorchSharp.Sdk@0.1.0
        #:package TorchSharp@0.106.0
        /* a
        #:package TorchSharp@1 */
        #:package   TorchSharp-cpu
        #:package TorchVision @ 0.*
        #:property TorchSharpBackend=cpu
        using TorchSharp;
        #:package TorchAudio@0.1.0
        """.ReplaceLineEndings("\r\n"), "app.cs").ShouldBe(["TorchSharp 0.106.0", "TorchSharp-cpu -", "TorchVision 0.*"]);

    [Fact]
    public void Scripts() => Read("""
        #r "nuget: TorchSharp-cpu, 0.105.0"
        #r "nuget:TorchVision"
        // #r "nuget: TorchSharp-cuda-windows, 0.96.5"
        #r "nuget: DiffSharp-cpu, 1.0.0"
        """, "train.fsx").ShouldBe(["TorchSharp-cpu 0.105.0", "TorchVision -"]);

    [Fact]
    public void Notebooks() => Read("""
        { "cells": [ { "source": [
            "#r \"nuget: TorchSharp-cpu, 0.105.0\"\n",
            "//#r \"nuget: TorchSharp-cuda-windows, 0.105.0\"\n"
        ] }, { "source": "#r \"nuget:TorchVision,0.105.0\"\n// #r \"nuget:TorchAudio,0.1\"\nusing TorchSharp;" } ] }
        """, "train.ipynb").ShouldBe(["TorchSharp-cpu 0.105.0", "TorchVision 0.105.0"]);
}
