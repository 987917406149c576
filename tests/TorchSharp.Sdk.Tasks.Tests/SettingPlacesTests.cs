using TorchSharp.Sdk.Tasks.Messages;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>The line that a message points to.</summary>
public sealed class SettingPlacesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-places-").FullName;

    private string Project => Path.Combine(_folder, "app.csproj");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (string File, int Line, int Column) Find(string cause, string project, string props = "<Project />")
    {
        var propsFile = Path.Combine(_folder, "Directory.Build.props");
        File.WriteAllText(Project, project);
        File.WriteAllText(propsFile, props);
        var place = new SettingPlaces([Project, Path.Combine(_folder, "missing.props"), propsFile]).Find(cause);
        return (Path.GetFileName(place.File), place.Line, place.Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TorchSharpBackend=cpu")]
    [InlineData("TORCHSHARP_BACKEND=gpu in the environment")]
    [InlineData("OutputType=Library")]
    [InlineData("TorchSharp")]
    [InlineData("=")]
    public void What_is_not_in_the_files_is_the_project_as_a_whole(string cause) =>
        Find(cause, "<Project>\n  <PropertyGroup>\n    <TorchSharpBackend>gpu</TorchSharpBackend>\n    <OutputType>Exe</OutputType></PropertyGroup>\n</Project>").ShouldBe(("app.csproj", 0, 0));

    [Theory]
    [InlineData("<Project>\n  <PropertyGroup>\n    <TorchSharpBackend>gpu</TorchSharpBackend>\n  </PropertyGroup></Project>", 3, 6)]
    [InlineData("<Project>\n<PropertyGroup><TorchSharpBackend> GPU </TorchSharpBackend></PropertyGroup></Project>", 2, 17)]
    [InlineData("<Project xmlns='http://schemas.microsoft.com/developer/msbuild/2003'>\n<PropertyGroup><torchsharpbackend>gpu</torchsharpbackend></PropertyGroup></Project>", 2, 17)]
    [InlineData("<Project><PropertyGroup><TorchSharpBackend>gpu</TorchSharpBackend>\n<TorchSharpBackend>gpu</TorchSharpBackend></PropertyGroup></Project>", 2, 2)]
    [InlineData("<Project><PropertyGroup>\n<TorchSharpBackend>$(Mine)</TorchSharpBackend></PropertyGroup></Project>", 2, 2)]
    public void A_property_is_found_by_its_value(string project, int line, int column) =>
        Find("TorchSharpBackend=gpu", project).ShouldBe(("app.csproj", line, column));

    [Theory]
    [InlineData("linux-x64;linux-arm64", 3)]
    [InlineData("\n linux-x64; LINUX-ARM64 ;win-x64\n", 3)]
    [InlineData("$(Mine)", 3)]
    [InlineData("linux-x64;linux-arm", 0)]
    public void A_value_is_found_in_the_list_of_the_plural_property(string list, int line) =>
        Find("RuntimeIdentifier=linux-arm64", $"<Project>\n<PropertyGroup>\n<RuntimeIdentifiers>{list}</RuntimeIdentifiers></PropertyGroup></Project>").Line.ShouldBe(line);

    [Fact]
    public void A_property_of_another_file_is_found_there() =>
        Find("TorchSharpBackend=gpu", "<Project />", "<Project>\n\n<PropertyGroup><TorchSharpBackend>gpu</TorchSharpBackend></PropertyGroup></Project>").ShouldBe(("Directory.Build.props", 3, 17));

    [Theory]
    [InlineData("<PackageReference Include=\"TorchSharp\" Version=\"0.1.0\" />")]
    [InlineData("<PackageReference Update=\"torchsharp\" Version=\"0.1.0\" />")]
    [InlineData("<PackageVersion Include=\"Other; TorchSharp\" Version=\"0.1.0\" />")]
    public void A_package_is_found_by_its_item(string item) =>
        Find("TorchSharp", $"<Project>\n<ItemGroup>\n{item}\n<PackageReference Include=\"TorchSharp.Analyzers\" /></ItemGroup></Project>").ShouldBe(("app.csproj", 3, 2));

    [Theory]
    [InlineData("<Project><PropertyGroup>")]
    [InlineData("")]
    [InlineData("\0\u0001")]
    public void Broken_files_are_no_obstacle(string project) => Find("TorchSharpBackend=gpu", project).ShouldBe(("app.csproj", 0, 0));

    [Theory]
    [InlineData("TorchSharpBackend=gpu", 2)]
    [InlineData("TorchSharp", 3)]
    [InlineData("TorchSharpVersion=auto", 0)]
    public void The_lines_of_a_file_based_program_stand_for_its_project(string cause, int line)
    {
        File.WriteAllText(Path.Combine(_folder, "app.cs"), "#:sdk TorchSharp.Sdk@0.1.0\n#:property TorchSharpBackend=gpu\n#:package TorchSharp@0.1.0\n");
        foreach (var project in (string[])["app.csproj", "app.cs.csproj"])
        {
            var place = new SettingPlaces([Path.Combine(_folder, project)]).Find(cause);
            (Path.GetFileName(place.File), place.Line).ShouldBe((line > 0 ? "app.cs" : project, line));
        }
    }
}
