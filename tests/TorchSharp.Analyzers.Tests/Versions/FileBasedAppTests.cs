using Test = TorchSharp.Analyzers.Tests.Versions.PinsTest<TorchSharp.Analyzers.Versions.ProjectPinsAnalyzer, TorchSharp.Analyzers.Versions.SourcePinsCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary><c>#:package</c> lines. The compiler of the tests may be older than they are, and then says so.</summary>
public class FileBasedAppTests
{
    private static Test App(string source, string? fixedSource = null)
    {
        var test = new Test { CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None };
        test.WithProperty("EntryPointFilePath", "/0/Test0.cs");
        test.TestCode = source;
        if (fixedSource is not null)
            test.FixedCode = fixedSource;
        return test;
    }

    [Fact]
    public Task Silent_where_they_belong_together() => App("""
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@0.106.0
        class C { }
        """).VerifyAsync();

    [Fact]
    public Task Silent_in_a_source_that_is_no_entry_point()
    {
        var test = new Test { CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None, TestCode = """
            #:package TorchSharp@0.106.0
            #:package TorchSharp-cpu@0.105.1
            class C { }
            """ };
        return test.VerifyAsync();
    }

    [Fact]
    public Task Reports_the_line_and_mends_it() => App(
        """
        #!/usr/bin/env dotnet
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@{|TORCH2001:0.105.1|}
        class C { }
        """,
        """
        #!/usr/bin/env dotnet
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@0.106.0
        class C { }
        """).VerifyAsync();

    [Fact]
    public Task Corrects_an_id() => App(
        """
        #:package TorchSharp@0.106.0
        #:package {|TORCH2013:TorchSharp.libtorch-cpu|}
        class C { }
        """,
        """
        #:package TorchSharp@0.106.0
        #:package TorchSharp-cpu@0.106.0
        class C { }
        """).VerifyAsync();

    [Fact]
    public Task Central_versions_count() => App("""
        #:package TorchSharp
        #:package TorchSharp-cpu
        class C { }
        """).With(Test.CentralPath, Test.Project(
            """<PackageVersion Include="TorchSharp" Version="0.106.0" />""", """<PackageVersion Include="TorchSharp-cpu" Version="{|TORCH2001:0.105.1|}" />""")).VerifyAsync();
}
