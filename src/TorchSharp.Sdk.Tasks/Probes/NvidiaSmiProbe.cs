using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// Asks nvidia-smi for driver, GPUs and the CUDA version of the driver: the way of last resort, since it costs a process and may wake
/// the GPUs. Its failures become findings.
/// </summary>
internal static class NvidiaSmiProbe
{
    private const string Fields = "driver_version,compute_cap,memory.total,name";
    private const string FieldsOfOldDrivers = "driver_version,memory.total,name";

    // Exit codes of nvidia-smi's manual; they equal NVML's error numbers.
    private const int NoObjectFound = 6;
    private const int DriverNotLoaded = 9;
    private const int LibraryMismatch = 18;

    /// <summary>Tries the given places in order; a place where the program can't be started gives way to the next.</summary>
    public static NvidiaSmiAnswer Read(ProbeSession session, IReadOnlyList<string> places)
    {
        var problem = "nvidia-smi is not there";
        foreach (var place in places)
        {
            var result = Query(session, place, Fields);
            if (result.Outcome != ProgramOutcome.NotStarted)
                return Answer(session, place, result);
            problem = $"nvidia-smi could not be run: {Excerpt.Of(result.Error)}";
        }

        session.Add(MachineFindingKind.ProbeFailed, $"The driver could not be asked: {problem}.");
        return NvidiaSmiAnswer.Failed(problem, "nvidia-smi");
    }

    private static NvidiaSmiAnswer Answer(ProbeSession session, string place, ProgramResult result)
    {
        var hasCapability = true;
        if (RefusesCapability(result))
        {
            // R470 and older: one unknown field fails the whole query.
            hasCapability = false;
            result = Query(session, place, FieldsOfOldDrivers);
        }

        // What was cut off, or not waited for, may be half a row.
        var isWhole = result.Outcome == ProgramOutcome.Exited && !result.IsTruncated;
        var (rows, otherLines) = NvidiaSmiOutput.ParseRows(isWhole ? result.Output : "", hasCapability);
        var text = Excerpt.Of((isWhole ? otherLines : result.Output) + "\n" + result.Error);
        if (rows.Count == 0)
            return IsNoDevice(result) ? NoDevice(session, place, text) : Failure(session, place, result, text);
        var isComplete = result.ExitCode == 0 && text.Length == 0;
        if (!isComplete)
        {
            var names = string.Join(", ", rows.Select(row => row.Name));
            session.Add(MachineFindingKind.GpuFault, $"{place} listed {names} and reported a fault{Exit(result)}: {text}");
        }

        return FromRows(session, place, rows, isComplete);
    }

    private static NvidiaSmiAnswer FromRows(ProbeSession session, string place, IReadOnlyList<NvidiaSmiRow> rows, bool isComplete)
    {
        var drivers = rows.Select(row => row.Driver).OfType<DriverVersion>().Distinct().OrderBy(driver => driver).ToArray();
        if (drivers.Length > 1)
        {
            session.Add(
                MachineFindingKind.ProbeFailed,
                $"{place} names different driver versions: {string.Join(", ", drivers.Select(driver => driver.ToString()))}; the lowest is taken.");
        }

        // The driver is warm now, and the banner alone has the driver's CUDA version.
        var banner = session.Run(place, [], session.Options.NvidiaSmiDeadline);
        var bannerText = banner.Outcome == ProgramOutcome.Exited && !banner.IsTruncated ? banner.Output : "";
        var driver = drivers.FirstOrDefault() ?? NvidiaSmiOutput.ParseDriverVersion(bannerText);
        return new NvidiaSmiAnswer(
            driver is null ? Fact.Unreadable<DriverVersion>("nvidia-smi gave no driver version", place) : Fact.Known(driver, place),
            NvidiaSmiOutput.ParseCudaVersion(bannerText) is { } cuda ? Fact.Known(cuda, place) : Fact.Unreadable<CudaVersion>("nvidia-smi gave no CUDA version", place),
            rows,
            isComplete,
            place);
    }

    private static NvidiaSmiAnswer NoDevice(ProbeSession session, string place, string text)
    {
        session.Add(MachineFindingKind.NoDeviceNode, $"{place} found no GPU ({text}): the driver is there, and no GPU is visible to it.");
        return NvidiaSmiAnswer.Failed(text, place) with { GpusAreKnown = true };
    }

    private static NvidiaSmiAnswer Failure(ProbeSession session, string place, ProgramResult result, string text)
    {
        var (kind, problem) = Explain(session, place, result, text);
        session.Add(kind, problem);
        return NvidiaSmiAnswer.Failed(problem, place);
    }

    private static (MachineFindingKind Kind, string Problem) Explain(ProbeSession session, string place, ProgramResult result, string text)
    {
        if (result.Outcome == ProgramOutcome.NotStarted)
            return (MachineFindingKind.ProbeFailed, $"{place} could not be run: {text}");
        if (result.Outcome == ProgramOutcome.TimedOut)
        {
            var seconds = session.Options.NvidiaSmiDeadline.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return (MachineFindingKind.ProbeFailed, $"{place} did not answer within {seconds} s and was ended, as happens with a GPU that hangs.");
        }

        if (result.IsTruncated)
            return (MachineFindingKind.ProbeFailed, $"{place} printed more than 256 Ki characters, which nvidia-smi never does: {text}");
        if (result.ExitCode == LibraryMismatch || Says(result, "Driver/library version mismatch"))
            return (MachineFindingKind.DriverLibraryMismatch, $"The driver's kernel module and its libraries have different versions ({place}: {text}); reboot to load the new module.");
        if (result.ExitCode == DriverNotLoaded || Says(result, "couldn't communicate with the NVIDIA driver"))
            return (MachineFindingKind.DriverNotLoaded, $"The NVIDIA driver is installed and not running ({place}: {text}): load its kernel module, which Secure Boot or a new kernel may have kept out.");
        return (MachineFindingKind.ProbeFailed, text.Length == 0 ? $"{place} printed nothing{Exit(result)}." : $"{place} listed no GPU{Exit(result)}: {text}");
    }

    private static ProgramResult Query(ProbeSession session, string place, string fields) =>
        session.Run(place, [$"--query-gpu={fields}", "--format=csv,noheader,nounits"], session.Options.NvidiaSmiDeadline);

    // Field "compute_cap" is not a valid field to query.
    private static bool RefusesCapability(ProgramResult result) =>
        result.Outcome == ProgramOutcome.Exited && Says(result, "compute_cap") && Says(result, "not a valid field");

    private static bool IsNoDevice(ProgramResult result) =>
        result.Outcome == ProgramOutcome.Exited && (result.ExitCode == NoObjectFound || Says(result, "No devices were found"));

    private static bool Says(ProgramResult result, string text) =>
        result.Output.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0 || result.Error.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Exit(ProgramResult result) => string.Format(CultureInfo.InvariantCulture, " (exit code {0})", result.ExitCode);
}
