using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TorchSharp.Sdk.Tests.Testing;

/// <summary>A project in a folder of its own, on which real <c>dotnet</c> commands are run.</summary>
public sealed class TestProject
{
    private static readonly string[] s_foreignVariables = ["MSBUILD", "TORCHSHARP_", "CUDA", "NUGET_PACKAGES", "CI", "GITHUB_", "TF_BUILD", "DOTNET_CLI_", "VSTEST_", "TESTINGPLATFORM_"];

    // What MSBuild and the SDK read anew in each build.
    private static readonly string[] s_ownVariables = ["TORCHSHARP_", "_TorchSharp", "RestorePackagesPath"];

    private readonly TestRun _run;

    public TestProject(TestRun run, string name)
    {
        _run = run;
        Name = name;
        Folder = Directory.CreateDirectory(Path.Combine(run.Folder, Guid.NewGuid().ToString("N")[..8], name)).FullName;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="TorchSharp.Sdk" value="{TestRun.PackedSdk}" />
                <add key="stand-ins" value="{run.StandIns}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Environment variables of the commands. With others than the SDK's own each command has a process of its own: MSBuild and NuGet keep what some of them say.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Whether each command is to have a process in which nothing has run.</summary>
    public bool StartsProcesses { get; init; }

    /// <summary>The line that the README asks for.</summary>
    public static string SdkLine => $"""<Sdk Name="TorchSharp.Sdk" Version="{TestRun.ProductVersion}" />""";

    public TestProject Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a C# project with the SDK line: a program unless <paramref name="outputType"/> says otherwise.</summary>
    public TestProject WithCsproj(string properties = "", string items = "", string outputType = "Exe", string? path = null, string? sdkLine = null)
    {
        Write(path ?? Name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {sdkLine ?? SdkLine}
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <EnableRuntimePackDownload>false</EnableRuntimePackDownload>
                <EnableAppHostPackDownload>false</EnableAppHostPackDownload>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        return outputType == "Exe" && path is null ? Write("Program.cs", "Console.WriteLine(TorchSharp.torch.cuda.is_available());") : this;
    }

    /// <summary>A library's project without the SDK.</summary>
    public static string Library(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Where a text stands in a file of the project, the way a build prints it: <c>/path/app.csproj(3,14)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="occurrence">Which of several, from 0.</param>
    /// <param name="file">The file; the project file where none is given.</param>
    public string PlaceOf(string text, int occurrence = 0, string? file = null)
    {
        var path = Path.Combine(Folder, file ?? Name + ".csproj");
        var content = File.ReadAllText(path);
        var at = -1;
        for (; occurrence >= 0; occurrence--)
            at = content.IndexOf(text, at + 1, StringComparison.Ordinal);
        var before = content[..at].ReplaceLineEndings("\n").Split('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{path}({before.Length},{before[^1].Length + 1})");
    }

    /// <summary>Lets the build look at a recorded machine instead of the present one.</summary>
    public TestProject OnMachine(string name)
    {
        Environment["_TorchSharpMachineRecording"] = TestRun.Machine(name);
        return this;
    }

    public CommandResult Restore(params string[] arguments) => Dotnet(["restore", .. arguments]);

    public CommandResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    public CommandResult Dotnet(params string[] arguments) => Run(["dotnet", .. arguments]);

    /// <summary>Runs any program in the project's folder, or in one below it.</summary>
    public CommandResult Run(IReadOnlyList<string> command, string folder = "")
    {
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = Path.Combine(Folder, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in command.Skip(1))
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => s_foreignVariables.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = _run.PackagesCache;
        // What "-getItem" prints comes through the server, but its exit code was seen to be 1 beside a complete answer.
        var server = command[0] != "dotnet" || StartsProcesses || command.Any(argument => argument.StartsWith("-get", StringComparison.Ordinal)) || Environment.Keys.Any(name => !s_ownVariables.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))) ? null : _run.BuildServers.Take();
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = server is null ? "0" : "1";
        start.Environment[server is null ? "MSBUILDDISABLENODEREUSE" : "MSBUILDNODEHANDSHAKESALT"] = server ?? "1";
        // One compiler server for the run, ended with it: most of a small build is a compiler that warms up.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = _run.CompilerServer;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        var error = process.StandardError.ReadToEndAsync();
        while (process.StandardOutput.ReadLine() is { } line)
            output.Append(line).Append('\n');
        process.WaitForExit();
        if (server is not null)
            _run.BuildServers.Return(server);
        return new CommandResult(process.ExitCode, output.ToString() + error.Result);
    }

    /// <summary>The packages of the last restore, <c>libtorch-cpu-linux-x64/2.10.0</c>, in all target frameworks; projects left out.</summary>
    public IReadOnlyList<string> RestoredPackages(string folder = "")
    {
        var assets = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, folder, "obj", "project.assets.json")))!;
        return [.. assets["libraries"]!.AsObject().Where(library => (string)library.Value!["type"]! == "package").Select(library => library.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The restored packages that carry libtorch.</summary>
    public IReadOnlyList<string> RestoredRuntimes(string folder = "") => [.. RestoredPackages(folder).Where(package =>
        package.StartsWith("libtorch-", StringComparison.Ordinal) && !package.Contains("-part", StringComparison.Ordinal))];

    /// <summary>A property as MSBuild evaluates and computes it.</summary>
    public string Property(string name, params string[] arguments) =>
        Dotnet(["msbuild", "-t:ResolveTorchSharpRuntime", $"-getProperty:{name}", .. arguments]).Output.Trim();

    public IEnumerable<string> Files(string folder) => Directory.Exists(Path.Combine(Folder, folder))
        ? Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(Folder, folder), file).Replace('\\', '/'))
        : [];
}
