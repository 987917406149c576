using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.References;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What a lock file is said to have been made with.</summary>
public class LockFileTests
{
    private static DecisionMessage? Conflict(string recorded, string chosen, string type = "Direct", bool isLocked = true) => LockFile.Conflict(
        "/project/packages.lock.json",
        $$"""{ "version": 1, "dependencies": { "net10.0": { "TorchSharp": { "type": "Direct" }, "{{recorded}}": { "type": "{{type}}", "requested": "[2.10.0, 2.10.0]" } } } }""",
        new RuntimePackage(chosen, NuGetVersion.Parse("2.10.0")), "this machine", isLocked);

    [Theory]
    [InlineData("libtorch-cpu-linux-x64", "libtorch-cpu-linux-x64", "Direct")]
    [InlineData("LibTorch-CPU-linux-x64", "libtorch-cpu-linux-x64", "Direct")]
    [InlineData("TorchSharp-cpu", "TorchSharp-cpu", "Direct")]
    [InlineData("TorchVision", "libtorch-cpu-linux-x64", "Direct")]
    // Of another package's making: NuGet keeps it whatever is chosen.
    [InlineData("libtorch-cpu-linux-x64", "libtorch-cuda-12.8-linux-x64", "Transitive")]
    public void A_file_with_the_chosen_package_or_none_is_no_conflict(string recorded, string chosen, string type) => Conflict(recorded, chosen, type).ShouldBeNull();

    [Theory]
    [InlineData("libtorch-cpu-linux-x64", "libtorch-cuda-12.8-linux-x64", "libtorch-cpu")]
    [InlineData("libtorch-cuda-12.8-win-x64", "libtorch-cpu-win-x64", "libtorch-cuda-12.8")]
    [InlineData("TorchSharp-cpu", "TorchSharp-cuda-linux", "TorchSharp-cpu")]
    [InlineData("TorchSharp-cuda-windows", "TorchSharp-cpu", "TorchSharp-cuda-windows")]
    [InlineData("libtorch-cpu-linux-x64", "TorchSharp-cuda-linux", "libtorch-cpu")]
    public void Another_package_is_named_with_both_remedies(string recorded, string chosen, string named)
    {
        var message = Conflict(recorded, chosen)!;
        message.Severity.ShouldBe(MessageSeverity.Error);
        message.Text.ShouldBe($"packages.lock.json was made with {named}, and this machine chooses {chosen}; locked mode allows no other package than those of the file."
            + " Declare TorchSharpBackend in the project; to serve both kinds of machine, also set NuGetLockFilePath=packages.$(TorchSharpBackend).lock.json.");
        Conflict(recorded, chosen, isLocked: false)!.Severity.ShouldBe(MessageSeverity.Information);
    }
}
