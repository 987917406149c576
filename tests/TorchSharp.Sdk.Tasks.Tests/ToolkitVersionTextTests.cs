using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class ToolkitVersionTextTests
{
    [Theory]
    [InlineData("nvcc: NVIDIA (R) Cuda compiler driver\nCopyright (c) 2005-2019 NVIDIA Corporation\nBuilt on Sun_Jul_28_19:07:16_PDT_2019\nCuda compilation tools, release 10.1, V10.1.243\n", "10.1")]
    [InlineData("Cuda compilation tools, release 11.1, V11.1.74\nBuild cuda_11.1.TC455_06.29069683_0\n", "11.1")]
    [InlineData("Built on Tue_Mar__8_18:36:24_Pacific_Standard_Time_2022\r\nCuda compilation tools, release 11.6, V11.6.124\r\nBuild cuda_11.6.r11.6/compiler.31057947_0\r\n", "11.6")]
    [InlineData("Cuda compilation tools, release 12.8, V12.8.61\nBuild cuda_12.8.r12.8/compiler.35404655_0\n", "12.8")]
    [InlineData("Built on Wed_Aug_20_01:58:59_PM_PDT_2025\nCuda compilation tools, release 13.0, V13.0.88\nBuild cuda_13.0.r13.0/compiler.36424714_0", "13.0")]
    [InlineData("nvcc note: NVCC_PREPEND_FLAGS='-ccbin gcc'\nCuda compilation tools, release 12.4, V12.4.131\n", "12.4")]
    [InlineData("Cuda compilation tools, release 12.4\n", "12.4")]
    [InlineData("Built on 12.8\nCopyright release 9.9\n", null)]
    [InlineData("Cuda compilation tools, release 0.0, V0.0.0\n", null)]
    [InlineData("Cuda compilation tools, release 12.84567, V1\n", null)]
    [InlineData("", null)]
    public void Reads_nvcc(string output, string? version) => (ToolkitVersionText.ParseNvcc(output)?.ToString()).ShouldBe(version);

    [Theory]
    [InlineData("""{ "cuda" : { "name" : "CUDA SDK", "version" : "11.8.20220929" }, "libcublas" : { "version" : "11.11.3.6" } }""", "11.8")]
    [InlineData("""{"cuda_nvcc":{"name":"CUDA NVCC","version":"12.4.131"},"cuda":{"version":"12.4.1","name":"CUDA SDK"}}""", "12.4")]
    [InlineData("{\r\n  \"cuda\" : {\r\n    \"name\" : \"CUDA SDK\",\r\n    \"version\" : \"13.0.3\"\r\n  }\r\n}", "13.0")]
    [InlineData("""{ "cuda_nvcc" : { "version" : "12.4.131" }, "nvidia_driver" : { "version" : "520.61.05" } }""", null)]
    [InlineData("""{ "libcublas" : { "name" : "cuda", "version" : "13.8.0.4" } }""", null)]
    [InlineData("""{ "cuda" : { "version" : "next" } }""", null)]
    [InlineData("""{ "cuda" : { "version" : "12.8""", null)]
    [InlineData("""{ "cuda" : { "name" : "CUDA SDK" }, "x" : { "version" : "1.2" } }""", null)]
    [InlineData("", null)]
    public void Reads_version_json(string text, string? version) => (ToolkitVersionText.ParseJson(text)?.ToString()).ShouldBe(version);

    [Theory]
    [InlineData("CUDA Version 10.2.89\n", "10.2")]
    [InlineData("CUDA Version 9.2.148\r\nCUDA Patch Version 9.2.148.1\r\n", "9.2")]
    [InlineData("CUDA Version 12.\r8", null)]
    [InlineData("CUDA Patch Version 9.2.148.1\n", null)]
    [InlineData("10.2.89", null)]
    public void Reads_version_txt(string text, string? version) => (ToolkitVersionText.ParseText(text)?.ToString()).ShouldBe(version);

    [Theory]
    [InlineData("cuda-12.8", "12.8")]
    [InlineData("v9.2", "9.2")]
    [InlineData("V12.8", "12.8")]
    [InlineData("12.4", "12.4")]
    [InlineData("12.1.1", "12.1")]
    [InlineData("24.5", null)]
    [InlineData("1.2", null)]
    [InlineData("cuda", null)]
    [InlineData("cuda-12", null)]
    [InlineData("my-cuda-12.8", null)]
    public void Reads_a_folder_name(string name, string? version) => (ToolkitVersionText.ParseFolderName(name)?.ToString()).ShouldBe(version);

    [Theory]
    [InlineData("cuda-nvcc-12.4.131-h02f8991_0.json", "12.4")]
    [InlineData("cuda-nvcc-12.8.93-hcdd1206_1.json", "12.8")]
    [InlineData("cuda-nvcc-tools-12.4.131-hd3aeb46_0.json", null)]
    [InlineData("cuda-nvcc-12.4.131.json", null)]
    [InlineData("cuda-version-12.4-h3060b56_3.json", null)]
    public void Reads_the_name_of_condas_package(string name, string? version) => (ToolkitVersionText.ParseCondaPackage(name)?.ToString()).ShouldBe(version);

    [Fact]
    public void Every_version_is_read_back() =>
        Property.ForAll(Generate.CudaVersions, text =>
        {
            var version = CudaVersion.Parse(text);
            ToolkitVersionText.ParseNvcc($"Cuda compilation tools, release {text}, V{text}.61\n").ShouldBe(version);
            ToolkitVersionText.ParseJson($$"""{ "cuda" : { "name" : "CUDA SDK", "version" : "{{text}}.1" } }""").ShouldBe(version);
            ToolkitVersionText.ParseText($"CUDA Version {text}.89\n").ShouldBe(version);
            ToolkitVersionText.ParseFolderName($"v{text}").ShouldBe(version);
        });

    [Fact]
    public void No_text_makes_them_throw() =>
        Property.ForAll(Generate.MutationsOf("{ \"cuda\" : { \"name\" : \"CUDA SDK\", \"version\" : \"12.8.1\" } }\nCuda compilation tools, release 12.8, V12.8.61\nCUDA Version 10.2.89\n"), text =>
        {
            ToolkitVersionText.ParseJson(text);
            ToolkitVersionText.ParseNvcc(text);
            ToolkitVersionText.ParseText(text);
            ToolkitVersionText.ParseFolderName(text);
        });

    [Fact]
    public void A_long_hostile_json_is_no_wait() =>
        // Milliseconds; a pattern that went back over it would be given up with an exception.
        ToolkitVersionText.ParseJson(string.Concat(Enumerable.Repeat("\"cuda\" : { \"version\" : ", 30_000))).ShouldBeNull();
}
