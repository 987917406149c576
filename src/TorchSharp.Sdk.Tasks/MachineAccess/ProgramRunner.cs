using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Runs a program under the rules of a build: absolute path, no shell, no input, a system folder as working directory, plain locale,
/// bounded output, and a deadline that ends the program with its children.
/// </summary>
internal static class ProgramRunner
{
    private const int OutputCapacity = 256 * 1024;

    // The pipe of a program that has ended is drained in far less; longer means that somebody else holds it open.
    private static readonly TimeSpan DrainLimit = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan KillLimit = TimeSpan.FromSeconds(1);

    // Process.Kill(bool entireProcessTree) is there on .NET, and not on .NET Framework.
    private static readonly Action<Process, bool>? KillTreeOfDotNet =
        (Action<Process, bool>?)typeof(Process).GetMethod(nameof(Process.Kill), [typeof(bool)])?.CreateDelegate(typeof(Action<Process, bool>));

    public static ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline, bool isWindows)
    {
        var watch = Stopwatch.StartNew();
        if (!MachinePath.IsAbsolute(path, isWindows))
            return ProgramResult.NotStarted($"'{path}' is not an absolute path.");
        if (Directory.Exists(path))
            return ProgramResult.NotStarted($"'{path}' is a folder.");
        if (!File.Exists(path))
            return ProgramResult.NotStarted($"'{path}' is not there.");

        try
        {
            using var process = new Process { StartInfo = StartInfo(path, arguments, isWindows) };
            process.Start();
            return Watch(process, watch, deadline, isWindows);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return ProgramResult.NotStarted($"'{path}' could not be started: {exception.Message}") with { Duration = watch.Elapsed };
        }
    }

    private static ProcessStartInfo StartInfo(string path, IReadOnlyList<string> arguments, bool isWindows)
    {
        var info = new ProcessStartInfo(path, CommandLine.Join(arguments))
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = isWindows ? Environment.SystemDirectory : "/",
        };
        info.Environment["LC_ALL"] = "C";
        return info;
    }

    private static ProgramResult Watch(Process process, Stopwatch watch, TimeSpan deadline, bool isWindows)
    {
        var output = new CappedReader(process.StandardOutput, OutputCapacity);
        var error = new CappedReader(process.StandardError, OutputCapacity);
        var problem = CloseInput(process);

        var hasEnded = process.WaitForExit(Milliseconds(deadline - watch.Elapsed));
        if (!hasEnded)
            problem += KillTree(process, isWindows);
        output.Wait(DrainLimit);
        error.Wait(DrainLimit);

        var (outputText, outputIsTruncated, outputProblem) = output.Snapshot();
        var (errorText, errorIsTruncated, errorProblem) = error.Snapshot();
        return new ProgramResult(
            hasEnded ? ProgramOutcome.Exited : ProgramOutcome.TimedOut,
            hasEnded ? process.ExitCode : -1,
            outputText,
            errorText + problem + outputProblem + errorProblem)
        {
            Duration = watch.Elapsed,
            IsTruncated = outputIsTruncated || errorIsTruncated,
        };
    }

    private static string CloseInput(Process process)
    {
        try
        {
            process.StandardInput.Close();
            return "";
        }
        catch (IOException exception)
        {
            return $"[input: {exception.Message}]";
        }
    }

    /// <summary>Ends the process and its children; the answer is empty, or says what could not be ended.</summary>
    private static string KillTree(Process process, bool isWindows)
    {
        try
        {
            if (KillTreeOfDotNet is not null)
                KillTreeOfDotNet(process, true);
            else if (isWindows)
                TaskKill(process);
            else
                process.Kill();
            return process.WaitForExit(Milliseconds(KillLimit)) ? "" : "[it does not end when told to]";
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or NotSupportedException or AggregateException)
        {
            return $"[it could not be ended: {exception.Message}]";
        }
    }

    private static void TaskKill(Process process)
    {
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        var info = StartInfo(Path.Combine(Environment.SystemDirectory, "taskkill.exe"), ["/T", "/F", "/PID", id], isWindows: true);
        info.RedirectStandardInput = info.RedirectStandardOutput = info.RedirectStandardError = false;
        info.StandardOutputEncoding = info.StandardErrorEncoding = null;
        using (var killer = Process.Start(info))
            killer?.WaitForExit(Milliseconds(KillLimit));
        if (!process.HasExited)
            process.Kill();
    }

    private static int Milliseconds(TimeSpan time) => (int)Math.Max(0, Math.Min(int.MaxValue, time.TotalMilliseconds));
}
