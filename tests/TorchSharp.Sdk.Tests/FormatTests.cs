using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Fixes from the command line: <c>dotnet format analyzers</c> on the sample with the faults.</summary>
public class FormatTests(TestRun run)
{
    [Fact]
    public void Dotnet_format_mends_what_its_fixes_cover()
    {
        var faulty = File.ReadAllText(Path.Combine(TestRun.RepositoryFolder, "samples", "Faulty", "Program.cs"));
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend><NoWarn>$(NoWarn);TORCH1004;TORCH1005</NoWarn>").Write("Program.cs", faulty);
        project.Build().ShouldSucceed().Output.ShouldContain("warning TORCH1001");

        project.Dotnet("format", "analyzers", "--diagnostics", "TORCH1001", "TORCH1003", "--severity", "warn", "--no-restore").ShouldSucceed();

        var mended = File.ReadAllText(Path.Combine(project.Folder, "Program.cs"));
        mended.ShouldNotBe(faulty);
        mended.ShouldContain("// Fine: the check guards these.");
        // Of several fixes one that lets the program go on.
        mended.ShouldNotContain("throw new");
        project.Build("-warnaserror").ShouldSucceed().Output.ShouldNotContain("TORCH100");
    }
}
