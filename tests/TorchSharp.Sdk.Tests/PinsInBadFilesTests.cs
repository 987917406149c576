using System.Globalization;
using System.Text;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Project files that are broken, huge or mean harm, in real builds: a coded message or silence, no exception, no wait. What the rules make of the texts their own tests show.</summary>
public class PinsInBadFilesTests(TestRun run)
{
    private const string Wrong = """
        <PackageReference Include="TorchSharp" Version="0.106.0" />
            <PackageReference Include="TorchSharp-cpu" Version="0.105.1" />
        """;

    /// <summary>A restore passes over imports that can't be read; the compilation after it would stop at them.</summary>
    [Theory]
    [InlineData("Directory.Packages.props", "TorchSharp, no XML")]
    [InlineData("Directory.Build.props", "<Project>\n<<<<<<< HEAD\n<PropertyGroup />\n=======\n>>>>>>> other\n</Project>")]
    [InlineData("Directory.Build.targets", "<Project><PropertyGroup>")]
    public void A_file_that_MSBuild_can_not_read_is_no_obstacle(string file, string text)
    {
        var project = run.NewProject().WithCsproj(items: Wrong).Write(file, text);
        project.Restore().ShouldFailWith("TORCH2001").Output.ShouldContain($"{project.PlaceOf("0.105.1")}: TorchSharp error TORCH2001: ");
    }

    [Fact]
    public void Circular_properties_and_external_entities_change_nothing()
    {
        var project = run.NewProject().WithCsproj("<V>$(W)</V><W>$(V)</W>", Wrong + """<PackageReference Include="TorchVision" Version="$(V)" />""");
        var secret = Path.Combine(project.Folder, "secret.txt");
        File.WriteAllText(secret, "SECRET");
        project.Write("Directory.Build.props", $"<!DOCTYPE Project [<!ENTITY x SYSTEM \"file://{secret}\">]><Project><PropertyGroup><T>TorchSharp</T></PropertyGroup></Project>");
        var result = project.Restore();
        result.ShouldFailWith("TORCH2001").Output.ShouldContain($"{project.PlaceOf("0.105.1")}: TorchSharp error TORCH2001: ");
        result.Output.ShouldNotContain("SECRET");
    }

    /// <summary>UTF-16, 50 MB, 10,000 references, with and without the SDK.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_huge_project_in_UTF_16(bool withSdk)
    {
        var items = new StringBuilder(Wrong);
        for (var i = 0; i < 10_000; i++)
            items.Append(CultureInfo.InvariantCulture, $"\n<PackageReference Include=\"Package{i}\" Version=\"1.0.{i}\" Condition=\"'$(Never)' == 'true'\" />");
        if (!withSdk)
            items.Append(CultureInfo.InvariantCulture, $"<PackageReference Include=\"TorchSharp.Analyzers\" Version=\"{TestRun.ProductVersion}\" PrivateAssets=\"all\" />");
        var project = run.NewProject().WithCsproj(items: items + $"<!-- {new string('x', 25_000_000)} -->", sdkLine: withSdk ? null : "");
        var file = Path.Combine(project.Folder, "app.csproj");
        File.WriteAllText(file, File.ReadAllText(file), Encoding.Unicode);

        // The command is ended, and the test fails, where it takes minutes.
        var result = withSdk ? project.Restore() : project.Build();
        result.ShouldFailWith("TORCH2001").Output.ShouldContain($"{project.PlaceOf("0.105.1")}: {(withSdk ? "TorchSharp " : "")}error TORCH2001: ");
    }
}
