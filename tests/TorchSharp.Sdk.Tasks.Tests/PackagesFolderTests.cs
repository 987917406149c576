using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.References;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>NuGet's folder of packages, by the settings that NuGet reads, on a recorded Linux.</summary>
public class PackagesFolderTests
{
    private static string? Find(string environment = "HOME = /home/me\n", string sections = "", string restorePackagesPath = "", string configFile = "")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The recorded machine has Linux' paths.");
        return new PackagesFolder(RecordedMachineAccess.Parse($"[machine]\nos = linux\n[environment]\n{environment}{sections}", "test")).Find("/src/app", restorePackagesPath, configFile);
    }

    private static string Config(string path, string folder) =>
        $"[file {path}]\n<configuration><config><add key=\"globalPackagesFolder\" value=\"{folder}\" /></config></configuration>\n";

    [Fact]
    public void It_is_in_the_home_of_the_user() => Find().ShouldBe("/home/me/.nuget/packages");

    [Fact]
    public void Without_a_home_nothing_is_known() => Find(environment: "").ShouldBeNull();

    [Fact]
    public void The_variable_beats_files() => Find("HOME = /home/me\nNUGET_PACKAGES = /big\n", Config("/src/app/nuget.config", "/other")).ShouldBe("/big");

    [Fact]
    public void The_property_beats_the_variable() => Find("NUGET_PACKAGES = /big\n", restorePackagesPath: "own").ShouldBe("/src/app/own");

    [Theory]
    [InlineData("nuget.config")]
    [InlineData("NuGet.config")]
    [InlineData("NuGet.Config")]
    public void The_nearest_file_counts_and_its_folder_is_the_base(string name) =>
        Find(sections: Config($"/src/{name}", "packages") + Config("/home/me/.nuget/NuGet/NuGet.Config", "/users")).ShouldBe("/src/packages");

    [Fact]
    public void Files_that_do_not_name_it_or_are_no_XML_are_passed_over() =>
        Find(sections: "[file /src/app/nuget.config]\n<configuration />\n[file /src/nuget.config]\n<configuration><!-- globalPackagesFolder\n" + Config("/home/me/.nuget/NuGet/NuGet.Config", "/users")).ShouldBe("/users");

    [Fact]
    public void Variables_in_a_file_are_expanded() => Find("HOME = /home/me\nDISK = /mnt/d\n", Config("/src/nuget.config", "%DISK%/packages")).ShouldBe("/mnt/d/packages");

    [Fact]
    public void A_named_file_is_the_only_one() =>
        Find(sections: Config("/src/app/nuget.config", "/wrong") + Config("/src/app/other.config", "/right"), configFile: "other.config").ShouldBe("/right");
}
