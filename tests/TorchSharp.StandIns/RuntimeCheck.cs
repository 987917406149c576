namespace TorchSharp.StandIns;

/// <summary>The MSBuild files by which the real libtorch packages refuse to be used together, CPU with CUDA.</summary>
internal static class RuntimeCheck
{
    public static IEnumerable<PackageFile> Files(string packageId, string property)
    {
        var folder = "buildTransitive/netstandard2.0";
        yield return new PackageFile($"{folder}/{packageId}.props", $"""
            <Project>
              <PropertyGroup>
                <{property}>true</{property}>
              </PropertyGroup>
            </Project>

            """);
        yield return new PackageFile($"{folder}/{packageId}.targets", """
            <Project>
              <Target Name="CheckOneTorchSharpRuntime" AfterTargets="ResolveReferences" BeforeTargets="PrepareForBuild">
                <Error Condition="'$(TorchSharpCpuPackage)' == 'true' and '$(TorchSharpCudaPackage)' == 'true'"
                       Text="Two TorchSharp runtime packages have been referenced (both libtorch-cpu and libtorch-cuda)" />
              </Target>
            </Project>

            """);
    }
}
