namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>The pins of public programs: what is right is silent, and what is wrong in one project's files is found. Ids, versions and conditions are theirs.</summary>
public class PublicProgramTests
{
    private const string OnWindows = "'$(OS)' == 'Windows_NT'";
    private const string OnUnix = "'$(OS)' == 'Unix'";
    private const string IsWindows = "$([MSBuild]::IsOSPlatform('Windows'))";
    private const string IsLinux = "$([MSBuild]::IsOSPlatform('Linux'))";

    private static readonly PublicProgram[] s_programs =
    [
        PublicProgram.OfProject("dotnet/TorchSharpExamples", "", "TorchSharp 0.104.0", "TorchVision 0.104.0", "TorchSharp-cpu 0.104.0"),
        PublicProgram.OfProject("K024/llm-sharp", "", "TorchSharp 0.101.4"),
        PublicProgram.OfProject("gktval/RLZero.Sharp DeepSharp.RL", "", "TorchSharp 0.105.0", "libtorch-cuda-12.1-win-x64 2.5.1"),
        PublicProgram.OfProject("gktval/RLZero.Sharp DeepSharp.Utility", "", "TorchSharp 0.102.6"),
        PublicProgram.OfProject("xin-pu/DeepSharp", "", "TorchSharp 0.100.0", "libtorch-cuda-11.7-win-x64 2.0.1.1"),
        // It does not load there: dotnet/TorchSharp#1567.
        PublicProgram.OfProject("EvaluatedApplications/genesis-nova", "TORCH2007", "TorchSharp 0.107.0", "TorchSharp-cuda-windows 0.107.0"),
        PublicProgram.OfProject("dje-dev/CeresTrain", "TORCH2010", $"TorchSharp-cuda-linux 0.102.2 | {OnUnix}", $"TorchSharp-cuda-windows 0.103.0 | {OnWindows}"),
        PublicProgram.OfProject("IntptrMax/YoloSharp", "", "TorchSharp 0.105.2", "TorchVision 0.105.2"),
        PublicProgram.OfProject("IntptrMax/YoloSharp demo", "", "libtorch-cuda-12.8-win-x64 2.7.1"),
        PublicProgram.OfProject("IntptrMax/StableDiffusionSharp", "", "TorchSharp 0.105.1", "TorchVision 0.105.1"),
        PublicProgram.OfProject("IntptrMax/StableDiffusionSharp demo", "", "TorchSharp-cuda-windows 0.105.1"),
        PublicProgram.OfProject("IntptrMax/SamSharp", "", "TorchSharp 0.105.0", "TorchVision 0.105.0"),
        PublicProgram.OfProject("williamlzw/StableDiffusionTorchSharp", "", "TorchVision 0.102.8", "TorchSharp-cuda-windows 0.102.8", "TorchSharp.FlashAttention-windows 0.2.1"),
        PublicProgram.OfProject("williamlzw/MicroOCR.NET", "", "TorchVision 0.100.7", "TorchSharp-cuda-windows 0.100.7"),
        PublicProgram.OfProject("asieradzk/RL_Matrix", "", "TorchVision 0.102.2", "TorchSharp-cuda-windows 0.102.2"),
        PublicProgram.OfProject("asieradzk/RL_Matrix 2023-10-16", "TORCH2002", "TorchSharp-cuda-windows 0.100.1", "TorchVision 0.100.0"),
        PublicProgram.OfProject("babalae/better-genshin-impact tests", "", "TorchSharp 0.105.0"),
        PublicProgram.OfProject("lilkui/DerivaSharp", "", "TorchSharp 0.106.0", $"libtorch-cuda-12.8-win-x64 2.10.0 | {IsWindows}", $"libtorch-cuda-12.8-linux-x64 2.10.0 | {IsLinux}"),
        PublicProgram.OfProject("uozuAho/rl_playground", "", "TorchSharp-cuda-linux 0.105.1"),
        PublicProgram.OfProject("aiqinxuancai/TextCNN.TorchSharp", "", "TorchSharp 0.95.4", "libtorch-cpu 1.10.0.1"),
        PublicProgram.OfProject("shaltielshmid/TorchSharp.PyBridge", "", "TorchSharp [0.102.0,)"),
        PublicProgram.OfProject("shaltielshmid/TorchSharp.PyBridge tests", "", "TorchSharp-cpu 0.102.0"),
        PublicProgram.OfProject("shaltielshmid/TorchSharp.FlashAttention", "", "TorchSharp [0.105.0,)"),
        PublicProgram.OfProject("ejhg/llama-torchsharp", "", "TorchSharp 0.103.1", "TorchSharp-cpu 0.103.1"),
        PublicProgram.OfProject("yueyinqiu/YueYinqiu.Su.TorchSharpUtilities", "", "TorchSharp 0.102.4", "TorchVision 0.102.4", "TorchAudio 0.102.4"),
        PublicProgram.OfProject("yueyinqiu/YueYinqiu.Su.TorchSharpUtilities tests", "", "TorchSharp-cpu 0.102.2"),
        PublicProgram.OfProject("ingted FAkka.TorchSharp.DGX", "", "TorchSharp 0.105.1", "FAkka.TorchSharp.DGX 26.1.0-py3"),
        PublicProgram.OfProject("bisforboman/StanzaSharp", "", "TorchSharp 0.105.1", "$(LibTorchPackage) $(LibTorchVersion)"),
        new("jamesburton/LLMCompressorSharp", "",
            ("Directory.Packages.props", PublicProgram.CentralOf("TorchSharp 0.107.0", "TorchSharp-cpu 0.107.0")),
            ("app.csproj", PublicProgram.ProjectOf("", "TorchSharp", "TorchSharp-cpu"))),
        new("DiffSharp/DiffSharp tests", "",
            ("Directory.Build.props", "<Project><PropertyGroup><TorchSharpVersion>0.100.3</TorchSharpVersion></PropertyGroup></Project>"),
            ("app.csproj", PublicProgram.ProjectOf("",
                "TorchSharp-cpu $(TorchSharpVersion) | '$(DIFFSHARP_TESTGPU)' != 'true'",
                $"TorchSharp-cuda-linux $(TorchSharpVersion) | '$(DIFFSHARP_TESTGPU)' == 'true' AND {IsLinux}",
                $"TorchSharp-cuda-windows $(TorchSharpVersion) | '$(DIFFSHARP_TESTGPU)' == 'true' AND {IsWindows}"))),
        new("DiffSharp/DiffSharp examples", "TORCH2010",
            ("app.csproj", PublicProgram.ProjectOf("", "TorchSharp 0.100.3")),
            ("gan.fsx", "#r \"nuget: TorchSharp-cpu,0.96.5\"\n// #r \"nuget: TorchSharp-cuda-linux, 0.96.4\"\n")),
        new("hglee/TorchSharpIssue1432 PackageReference", "",
            ("app.csproj", "<Project><ItemGroup><PackageReference Include=\"TorchSharp-cuda-windows\">\n<Version>0.105.0</Version>\n</PackageReference></ItemGroup></Project>")),
        new("hglee/TorchSharpIssue1432 packages.config", "",
            ("packages.config", $"<packages>{string.Concat(new[] { "TorchSharp", "TorchSharp-cuda-windows" }.Select(id => $"<package id=\"{id}\" version=\"0.105.0\" />"))}{string.Concat(new[]
            {
                "", "-part1", "-part2-fragment1", "-part2-primary", "-part3-fragment1", "-part3-primary", "-part4", "-part5", "-part6", "-part7", "-part8", "-part9-fragment1", "-part9-fragment2", "-part9-primary",
            }.Select(part => $"<package id=\"libtorch-cuda-12.1-win-x64{part}\" version=\"2.5.1.0\" />"))}</packages>")),
        new("dotnet/TorchSharp#907", "TORCH2001",
            ("packages.config", "<packages><package id=\"TorchSharp\" version=\"0.98.1\" /><package id=\"libtorch-cpu\" version=\"1.13.0.1\" /></packages>")),
        new("a file-based app with a wrong id", "TORCH2013", ("C.cs", "#:package TorchSharp@0.*\n#:package TorchSharp.libtorch-cpu@0.*\nclass C { }")),
        new("a file-based app with a prerelease, which may be on a feed", "", ("C.cs", "#:package TorchSharp@0.100.0-preview.1\nclass C { }")),
        new("a file-based app", "", ("C.cs", "#:package TorchSharp-cpu@0.107.0\nclass C { }")),
    ];

    public static TheoryData<string> Names => [.. s_programs.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reported_is_what_is_wrong(string name)
    {
        var program = s_programs.Single(program => program.Name == name);
        string.Join(" ", await PinsRun.CodesAsync(program.Files, "build_property.EntryPointFilePath = /0/C.cs")).ShouldBe(program.Expected);
    }
}
