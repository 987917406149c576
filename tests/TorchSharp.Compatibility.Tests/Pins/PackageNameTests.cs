namespace TorchSharp.Compatibility.Tests.Pins;

public class PackageNameTests
{
    [Theory]
    [InlineData("TorchSharp.PyBridge")]
    [InlineData("TorchSharp.FlashAttention-windows")]
    [InlineData("TorchSharp.Analyzers")]
    [InlineData("FAkka.TorchSharp.DGX")]
    [InlineData("Microsoft.ML.TorchSharp")]
    [InlineData("TorchSharpExtensions")]
    [InlineData("LibTorchSharp")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("libtorchaudio")]
    public void Other_packages_are_left_alone(string id) => PackageName.Of(id).Role.ShouldBe(PackageRole.Other);

    [Theory]
    [InlineData("TorchSharp", PackageRole.Managed, null, null, null, null)]
    [InlineData("torchsharp", PackageRole.Managed, null, null, null, null)]
    [InlineData("TorchVision", PackageRole.Companion, null, null, null, null)]
    [InlineData("TorchAudio", PackageRole.Companion, null, null, null, null)]
    [InlineData("TorchSharp-cpu", PackageRole.Bundle, Backend.Cpu, null, null, null)]
    [InlineData("torchsharp-CPU", PackageRole.Bundle, Backend.Cpu, null, null, null)]
    [InlineData("TorchSharp-cuda-linux", PackageRole.Bundle, Backend.Cuda, null, null, OperatingSystemFamily.Linux)]
    [InlineData("TorchSharp-cuda-windows", PackageRole.Bundle, Backend.Cuda, null, null, OperatingSystemFamily.Windows)]
    [InlineData("libtorch-cpu", PackageRole.LibTorch, Backend.Cpu, null, null, null)]
    [InlineData("libtorch-cpu-osx-arm64", PackageRole.LibTorch, Backend.Cpu, null, "osx-arm64", OperatingSystemFamily.MacOS)]
    [InlineData("libtorch-cuda-12.8-win-x64", PackageRole.LibTorch, Backend.Cuda, "12.8", "win-x64", OperatingSystemFamily.Windows)]
    [InlineData("libtorch-cuda-12.1-win-x64-part2-primary", PackageRole.LibTorchPart, Backend.Cuda, "12.1", "win-x64", OperatingSystemFamily.Windows)]
    [InlineData("libtorch-cuda-12.1-linux-x64-part3-fragment4", PackageRole.LibTorchPart, Backend.Cuda, "12.1", "linux-x64", OperatingSystemFamily.Linux)]
    public void An_id_tells_what_the_package_is(string id, PackageRole role, Backend? backend, string? cuda, string? rid, OperatingSystemFamily? system)
    {
        var package = PackageName.Of(id);
        package.Role.ShouldBe(role);
        package.Backend.ShouldBe(backend);
        package.Cuda?.ToString().ShouldBe(cuda);
        package.Rid.ShouldBe(rid);
        package.OperatingSystem.ShouldBe(system);
    }

    [Theory]
    [InlineData("TorchSharp.libtorch-cpu", "TorchSharp-cpu")]
    [InlineData("TorchSharp.libtorch-cuda-12.8-linux-x64", "TorchSharp-cuda-linux")]
    [InlineData("TorchSharp-cuda", null)]
    [InlineData("TorchSharp-cpu-linux", "TorchSharp-cpu")]
    [InlineData("TorchSharp-cuda-win", "TorchSharp-cuda-windows")]
    [InlineData("TorchSharp-gpu", null)]
    [InlineData("TorchSharp-cuda-12.8", null)]
    [InlineData("TorchSharp.cpu", "TorchSharp-cpu")]
    [InlineData("libtorch-cuda-11.1", null)]
    [InlineData("libtorch-cuda-linux-x64", "TorchSharp-cuda-linux")]
    [InlineData("libtorch-cpu-linux", "TorchSharp-cpu")]
    [InlineData("libtorch", null)]
    public void Ids_that_nobody_published_are_known_by_what_they_mean(string id, string? meant)
    {
        PackageName.Of(id).Role.ShouldBe(PackageRole.NoSuchPackage);
        PackageName.Of(id).Meant.ShouldBe(meant);
    }

    [Fact]
    public void Every_package_of_the_catalog_is_one()
    {
        foreach (var release in TorchSharpCatalog.Releases)
        {
            foreach (var backend in Enum.GetValues<Backend>())
            {
                foreach (var rid in release.RidsOf(backend))
                {
                    PackageName.Of(release.RuntimePackageId(backend, rid)).Role.ShouldBe(PackageRole.LibTorch);
                    foreach (var part in backend == Backend.Cuda ? RuntimeParts.OfCuda(release, rid) : [])
                        PackageName.Of(part).Role.ShouldBe(PackageRole.LibTorchPart, part);
                }
            }
        }
    }
}
