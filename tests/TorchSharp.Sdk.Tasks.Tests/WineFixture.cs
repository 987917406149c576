using System.Diagnostics;
using System.Reflection;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>A Windows under Wine with the probing program in it, made once for all tests of the class; nothing is made where Wine is missing.</summary>
public sealed class WineFixture : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-wine-").FullName;

    public WineFixture()
    {
        if (!IsInstalled)
            return;
        try
        {
            Directory.CreateDirectory(WorkFolder);
            Directory.CreateDirectory(Prefix);
            Publish();
            // One session for all tests: at the beginning of another, Wine would write the keys of display adapters anew.
            Wine("wineserver", ["-p"]);
            Wine("wineboot", ["-i"]);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether <c>wine</c> can be run here (Debian: the packages wine and wine64).</summary>
    public static bool IsInstalled { get; } =
        OperatingSystem.IsLinux() && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "wine")));

    /// <summary>The folder that the Windows programs work in.</summary>
    public string WorkFolder => Path.Combine(_folder, "work");

    /// <summary>Windows' folder System32, as a path of Linux.</summary>
    public string System32 => Path.Combine(DriveC, "windows", "system32");

    private string Prefix => Path.Combine(_folder, "prefix");

    /// <summary>Drive C, as a path of Linux.</summary>
    public string DriveC => Path.Combine(Prefix, "drive_c");

    public string Program => Path.Combine(_folder, "out", "WineProbe.exe");

    /// <summary>A library with the version resource 32.0.15.7628.</summary>
    public string VersionedLibrary => Path.Combine(_folder, "bin", "WineProbe.dll");

    /// <summary>Adds keys and values, in the form of a .reg file without its first line.</summary>
    public void Import(string registry)
    {
        var file = Path.Combine(_folder, "keys.reg");
        File.WriteAllText(file, "Windows Registry Editor Version 5.00\r\n\r\n" + registry.ReplaceLineEndings("\r\n"));
        Wine("wine", ["reg", "import", file]);
    }

    public void DeleteKey(string key) => Wine("wine", ["reg", "delete", key, "/f"]);

    /// <summary>Runs the probing program in the work folder; its output.</summary>
    public string Probe(string mode, double seconds, params (string Name, string Value)[] environment) =>
        Wine("wine", [Program, mode, seconds.ToString(System.Globalization.CultureInfo.InvariantCulture)], environment);

    public void Dispose()
    {
        if (IsInstalled)
            Wine("wineserver", ["-k", "-w"], mayFail: true);
        Directory.Delete(_folder, recursive: true);
    }

    private void Publish()
    {
        var source = typeof(WineFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "WineProbe").Value!;
        Run(
            "dotnet",
            [
                "publish", source, "-c", "Release", "-o", Path.Combine(_folder, "out"), "--nologo",
                $"-p:ProbeFolder={AppContext.BaseDirectory}", $"-p:BaseIntermediateOutputPath={_folder}/obj/", $"-p:OutputPath={_folder}/bin/",
            ],
            [("MSBUILDDISABLENODEREUSE", "1")],
            mayFail: false);
    }

    private string Wine(string program, string[] arguments, (string Name, string Value)[]? environment = null, bool mayFail = false) =>
        Run(program, arguments, [("WINEPREFIX", Prefix), ("WINEDEBUG", "-all"), ("WINEARCH", "win64"), ("DISPLAY", ""), .. environment ?? []], mayFail);

    private string Run(string program, string[] arguments, (string Name, string Value)[] environment, bool mayFail)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = WorkFolder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var hasEnded = process.WaitForExit(s_limit);
        if (!hasEnded)
            process.Kill(entireProcessTree: true);
        // Wine's server inherits the pipes of its first client, and lives on.
        Task.WaitAll([output, error], TimeSpan.FromSeconds(2));
        var text = (output.IsCompletedSuccessfully ? output.Result : "", error.IsCompletedSuccessfully ? error.Result : "");
        if (!mayFail && (!hasEnded || process.ExitCode != 0))
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} {(hasEnded ? $"ended with {process.ExitCode}" : "did not end")}:\n{text.Item1}\n{text.Item2}");
        return text.Item1.ReplaceLineEndings("\n");
    }
}
