using System.Reflection;
using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Which name was meant.</summary>
public partial class PropertyNamesTests
{
    [Theory]
    [InlineData("TorchSharpBackend")]
    [InlineData("torchsharpbackend")]
    [InlineData("TorchSharpResolvedBackend")]
    [InlineData("TorchSharp")]
    [InlineData("TorchSharpFoo")]
    [InlineData("TorchSharpVision")]
    [InlineData("TorchSharpIsPortable")]
    [InlineData("TorchSharpCudaVersion")]
    [InlineData("TorchSharpPackageVersion")]
    [InlineData("TorchSharpVersions")]
    [InlineData("TorchSharpVersion2")]
    [InlineData("TorchSharpRuntimes")]
    [InlineData("_TorchSharpBackned")]
    [InlineData("TorchBackend")]
    [InlineData("Backned")]
    [InlineData("")]
    public void A_setting_and_a_name_of_the_users_own_mean_themselves(string name) => PropertyNames.MeantBy(name).ShouldBeNull();

    [Theory]
    [InlineData("TorchSharpBackned", "TorchSharpBackend")]
    [InlineData("TorchSharpBakend", "TorchSharpBackend")]
    [InlineData("torchsharp_backend", "TorchSharpBackend")]
    [InlineData("TorchSharpVerison", "TorchSharpVersion")]
    [InlineData("TorchSharpRuntine", "TorchSharpRuntime")]
    [InlineData("TorchSharpGpuArchitecture", "TorchSharpGpuArchitectures")]
    [InlineData("TorchSharpGPUArchitecure", "TorchSharpGpuArchitectures")]
    [InlineData("TorchSharpRequiredCuda", "TorchSharpRequireCuda")]
    [InlineData("TorchSharpDriverVerison", "TorchSharpDriverVersion")]
    [InlineData("TorchSharpAlignAplly", "TorchSharpAlignApply")]
    public void A_slip_means_the_nearest_setting(string name, string setting) => PropertyNames.MeantBy(name).ShouldBe(setting);

    [Fact]
    public void No_setting_is_a_slip_of_another() => PropertyNames.Settings.ShouldAllBe(setting => PropertyNames.MeantBy(setting) == null);

    /// <summary>The page is compared with what the targets read by a test of its own.</summary>
    [Fact]
    public void The_settings_are_those_of_the_page()
    {
        var page = File.ReadAllText(typeof(PropertyNamesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "SettingsPage").Value!);
        var documented = Documented().Matches(page[..page.IndexOf("## Targets", StringComparison.Ordinal)]).Concat(OfTargets().Matches(page)).Select(match => match.Groups["name"].Value).Distinct();
        PropertyNames.Settings.ShouldBe(documented.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<name>TorchSharp\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Documented();

    [GeneratedRegex(@"`-p:(?<name>TorchSharp\w+)=")]
    private static partial Regex OfTargets();
}
