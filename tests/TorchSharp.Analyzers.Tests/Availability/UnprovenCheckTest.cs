using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>A test of TORCH1002 on a class whose members are given.</summary>
internal sealed class UnprovenCheckTest : CSharpAnalyzerTest<UnprovenCheckAnalyzer, DefaultVerifier>
{
    public UnprovenCheckTest(string members)
    {
        ReferenceAssemblies = ReferenceAssemblies.Net.Net80;
        TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        TestCode = $$"""
            using System;
            using TorchSharp;
            class CudaGuardAttribute : Attribute { }
            interface IMachine
            {
                bool HasGpu { get; }
                bool IsCudaThere(int index);
                [CudaGuard] bool MarkedGpu { get; }
                bool UseCuda { get; }
                bool IsFast { get; }
                int GpuCount { get; }
            }

            public class C
            {
            {{members}}
            }
            """;
    }

    /// <summary>Compares what is reported in the members of a class.</summary>
    public static Task VerifyAsync(string members) => new UnprovenCheckTest(members).RunAsync(TestContext.Current.CancellationToken);
}
