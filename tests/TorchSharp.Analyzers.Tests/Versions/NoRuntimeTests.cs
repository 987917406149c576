using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Tests.Availability;
using TorchSharp.Analyzers.Tests.Devices;
using TorchSharp.Analyzers.Versions;
using Test = TorchSharp.Analyzers.Tests.Versions.PinsTest<TorchSharp.Analyzers.Versions.NoRuntimeAnalyzer, TorchSharp.Analyzers.Tests.Devices.NoFix>;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>TORCH2009: a program that uses TorchSharp without libtorch.</summary>
public class NoRuntimeTests
{
    private const string Uses = "using TorchSharp;\nclass C { object M() => torch.zeros(1); }";

    // What it calls its compilation does not see.
    private static MetadataReference Library { get; } = CSharpCompilation.Create(
        "Library",
        [CSharpSyntaxTree.ParseText("public class L { public static object Get() => 1; }")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    // A package has an assembly, whose references are those that it uses.
    private static PortableExecutableReference Package(string member) => MetadataReference.CreateFromImage(Emit(CSharpCompilation.Create(
        "Package",
        [CSharpSyntaxTree.ParseText($"public class L {{ public static object Get() => 1; {member} }}")],
        [.. RuntimeReferences.All, TorchSharpAssembly.Reference],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))));

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.ShouldBeEmpty();
        return stream.ToArray();
    }

    private static Test Program(string source, string? hasRuntime = "False", string outputType = "Exe", string? isTestProject = null)
    {
        var test = new Test { TestCode = source };
        test.TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        if (hasRuntime is not null)
            test.WithProperty("TorchSharpHasRuntime", hasRuntime);
        if (isTestProject is not null)
            test.WithProperty("IsTestProject", isTestProject);
        return test.WithProperty("OutputType", outputType);
    }

    [Theory]
    [InlineData("True")]
    [InlineData("")]
    [InlineData(null)]
    public Task Silent_with_a_runtime_or_where_the_build_does_not_say(string? hasRuntime) => Program(Uses, hasRuntime).VerifyAsync();

    [Fact]
    public Task Silent_in_a_library() => Program(Uses, outputType: "Library").VerifyAsync();

    [Theory]
    [InlineData("using TorchSharp;\nclass C { }")]
    [InlineData("class C { string M() => nameof(TorchSharp.torch.zeros); }")]
    [InlineData("class C { System.Type M() => typeof(TorchSharp.torch); }")]
    [InlineData("class C { TorchSharp.torch.Tensor t; }")]
    public Task Silent_where_no_code_uses_it(string source) => Program(source).VerifyAsync();

    [Theory]
    [InlineData("""static void Load() => System.Runtime.InteropServices.NativeLibrary.Load("/opt/libtorch/lib/libtorch.so");""")]
    [InlineData("""static void Load() => System.Runtime.InteropServices.NativeLibrary.SetDllImportResolver(typeof(L).Assembly, (_, _, _) => 0);""")]
    [InlineData("""[System.Runtime.InteropServices.DllImport("kernel32")] static extern nint LoadLibrary(string path);""")]
    [InlineData("""static void Load() => System.Environment.SetEnvironmentVariable("PATH", "C:/torch/lib");""")]
    public Task Silent_where_the_program_loads_it_itself(string member)
    {
        var test = Program(Uses);
        test.TestState.Sources.Add($"class L {{ {member} }}");
        return test.VerifyAsync();
    }

    [Theory]
    [InlineData("Exe", null)]
    [InlineData("WinExe", null)]
    [InlineData("Library", "true")]
    public Task Reports_the_first_use_of_a_program(string outputType, string? isTestProject)
    {
        var test = Program("using TorchSharp;\nclass C { object M() => [|torch.zeros(1)|]; object N() => torch.ones(1); }", outputType: outputType, isTestProject: isTestProject);
        test.TestState.Sources.Add("using TorchSharp;\nclass D { object M() => torch.ones(1); }");
        return test.VerifyAsync();
    }

    [Fact]
    public async Task Reports_the_pin_and_what_to_reference()
    {
        var test = Program("using TorchSharp;\nclass C { object M() => {|#1:torch.zeros(1)|}; }")
            .With(Test.ProjectPath, Test.Project("""<PackageReference Include="TorchSharp" Version="{|#0:0.105.1|}" />"""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(NoRuntimeAnalyzer.Rule).WithLocation(0).WithLocation(1).WithMessage(
            "The program uses TorchSharp, and none of its packages brings libtorch, so it stops at its first call. Reference TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows 0.105.1, or use TorchSharp.Sdk, which adds the one that fits."));
        await test.VerifyAsync();
    }

    [Fact]
    public async Task With_the_SDK_it_says_what_switched_the_runtime_off()
    {
        var test = Program("using TorchSharp;\nclass C { object M() => {|#0:torch.zeros(1)|}; }").WithProperty("UsingTorchSharpSdk", "true");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(NoRuntimeAnalyzer.Rule).WithLocation(0).WithMessage(
            "The program uses TorchSharp, and none of its packages brings libtorch, so it stops at its first call. Remove TorchSharpRuntime=false, and the SDK adds the one that fits; where the program is given its libtorch otherwise, set TorchSharpBackend to none."));
        await test.VerifyAsync();
    }

    [Theory]
    [InlineData("Library", false)]
    [InlineData("Other|Library", true)]
    [InlineData("Other", false)]
    public async Task Reports_the_use_of_a_project_that_uses_it(string projects, bool isUsed)
    {
        var test = Program("class C { object M() => " + (isUsed ? "{|#0:L.Get()|}" : "new object()") + "; }").WithProperty("TorchSharpProjects", projects);
        test.TestState.AdditionalReferences.Add(Library);
        if (isUsed)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(NoRuntimeAnalyzer.Rule).WithLocation(0).WithMessage(
                "The program uses TorchSharp through Library, and none of its packages brings libtorch, so it stops at its first call. Reference TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows in TorchSharp's version, or use TorchSharp.Sdk, which adds the one that fits."));
        }

        await test.VerifyAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("""public static object Use() { System.Runtime.InteropServices.NativeLibrary.Load("/opt/libtorch/lib/libtorch.so"); return TorchSharp.torch.zeros(1); }""")]
    public Task Silent_where_the_package_that_is_used_does_not_use_it_or_loads_libtorch(string member)
    {
        var test = Program("class C { object M() => L.Get(); }");
        test.TestState.AdditionalReferences.Add(Package(member));
        return test.VerifyAsync();
    }

    [Fact]
    public Task Silent_where_the_program_uses_itself_alone() => Program("class C { object M() => N(); object N() => new C(); }").VerifyAsync();

    /// <summary>What of a package needs TorchSharp nobody can tell, so it is no warning, unless the program's own code is a reason for one.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Suggests_where_a_package_uses_it(bool usesItToo)
    {
        var test = Program("class C { object M() => {|#0:L.Get()|}; object N() => " + (usesItToo ? "{|#1:TorchSharp.torch.zeros(1)|}" : "1") + "; }");
        test.TestState.AdditionalReferences.Add(Package("public static object Use() => TorchSharp.torch.zeros(1);"));
        const string Remedy = "Reference TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows in TorchSharp's version, or use TorchSharp.Sdk, which adds the one that fits.";
        test.ExpectedDiagnostics.Add(usesItToo
            ? new DiagnosticResult(NoRuntimeAnalyzer.Rule).WithLocation(1).WithMessage($"The program uses TorchSharp, and none of its packages brings libtorch, so it stops at its first call. {Remedy}")
            : new DiagnosticResult("TORCH2009", DiagnosticSeverity.Info).WithLocation(0).WithMessage($"The program uses Package, which uses TorchSharp, and none of its packages brings libtorch, so it stops at its first call of TorchSharp. {Remedy}"));
        await test.VerifyAsync();
    }

    [Fact]
    public Task Silent_where_the_library_that_is_used_does_not_use_it()
    {
        var test = Program("class C { object M() => L.Get(); }").WithProperty("TorchSharpProjects", "Other");
        test.TestState.AdditionalReferences.Add(Library);
        return test.VerifyAsync();
    }
}
