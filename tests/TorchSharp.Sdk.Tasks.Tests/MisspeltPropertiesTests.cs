using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Slips in the files of a project and on the command line.</summary>
public sealed class MisspeltPropertiesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-names-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private MisspeltProperties Files(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(_folder, name), text);
        return new MisspeltProperties([Path.Combine(_folder, "app.csproj"), Path.Combine(_folder, "Directory.Build.props"), Path.Combine(_folder, "missing.props")]);
    }

    private static string Project(string properties) => $"<Project>\n  <PropertyGroup>\n    {properties}\n  </PropertyGroup>\n</Project>";

    [Theory]
    [InlineData("<TorchSharpBackend>cpu</TorchSharpBackend><torchsharpversion>auto</torchsharpversion>")]
    [InlineData("<TorchSharpFoo>cpu</TorchSharpFoo>")]
    [InlineData("<!-- <TorchSharpBackned>cpu</TorchSharpBackned> -->")]
    [InlineData("<Description>The property TorchSharpBackned is misspelt.</Description>")]
    [InlineData("<TorchSharpBackned>cpu</TorchSharpBackned><TorchSharpBackend>$(torchSharpBackned)</TorchSharpBackend>")]
    [InlineData("<TorchSharpBackned>cpu</TorchSharpBackned><TorchSharpBackend>$(TorchSharpBackned.ToLower())</TorchSharpBackend>")]
    [InlineData("</PropertyGroup><ItemGroup><Mine Include=\"x\"><TorchSharpBackned>cpu</TorchSharpBackned></Mine></ItemGroup><PropertyGroup>")]
    [InlineData("<TorchSharpBackned>cpu")]
    public void Nothing_is_told_of_settings_and_of_what_sets_nothing_or_is_read(string properties) => Files(("app.csproj", Project(properties))).InFiles().ShouldBeEmpty();

    [Fact]
    public void What_another_file_reads_is_the_users_own() =>
        Files(("app.csproj", Project("<TorchSharpBackned>cpu</TorchSharpBackned>")), ("Directory.Build.props", Project("<X>$(TorchSharpBackned)</X>"))).InFiles().ShouldBeEmpty();

    [Fact]
    public void Each_slip_is_told_with_its_file_and_what_was_meant()
    {
        var told = Files(
            ("app.csproj", Project("<TorchSharpBackned> cpu </TorchSharpBackned><TorchSharpRequiredCuda Condition=\"'$(CI)' == 'true'\">true</TorchSharpRequiredCuda>")),
            ("Directory.Build.props", Project("<TORCHSHARPVERISON>auto</TORCHSHARPVERISON>"))).InFiles().ToList();
        told.Select(message => message.Text).ShouldBe(
        [
            "app.csproj sets TorchSharpBackned, and TorchSharp.Sdk reads no property of that name. Did you mean TorchSharpBackend?",
            "app.csproj sets TorchSharpRequiredCuda, and TorchSharp.Sdk reads no property of that name. Did you mean TorchSharpRequireCuda?",
            "Directory.Build.props sets TORCHSHARPVERISON, and TorchSharp.Sdk reads no property of that name. Did you mean TorchSharpVersion?",
        ]);
        told.Select(message => message.Cause).ShouldBe(["TorchSharpBackned= cpu ", "TorchSharpRequiredCuda=true", "TORCHSHARPVERISON=auto"]);
        told.ShouldAllBe(message => message.Code == "TORCH3011");
    }

    [Theory]
    [InlineData("app.csproj")]
    [InlineData("app.cs.csproj")]
    public void The_project_of_a_file_based_app_is_its_program(string project)
    {
        File.WriteAllText(Path.Combine(_folder, "app.cs"), "#:sdk TorchSharp.Sdk@0.1.0\n#:property TorchSharpBackend=cpu\r\n#:property TorchSharpVerison=auto\r\nSystem.Console.WriteLine(\"TorchSharpRuntine\");\n");
        var told = new MisspeltProperties([Path.Combine(_folder, project)]).InFiles().ShouldHaveSingleItem();
        told.Text.ShouldStartWith("app.cs sets TorchSharpVerison, ");
        told.Cause.ShouldBe("TorchSharpVerison=auto");
    }

    [Fact]
    public void Of_the_command_line_slips_are_told_and_nothing_else()
    {
        var properties = new Dictionary<string, string> { ["TorchSharpBackend"] = "cpu", ["TorchSharpBackned"] = "cpu", ["TorchSharpFoo"] = "1", ["Configuration"] = "Release", ["TorchSharpVerison"] = "auto" };
        var told = Files(("app.csproj", Project("<X>$(TorchSharpVerison)</X>"))).Among(properties).ShouldHaveSingleItem();
        told.Text.ShouldBe("The command line sets TorchSharpBackned, and TorchSharp.Sdk reads no property of that name. Did you mean TorchSharpBackend?");
        told.Cause.ShouldBe("TorchSharpBackned=cpu");
    }
}
