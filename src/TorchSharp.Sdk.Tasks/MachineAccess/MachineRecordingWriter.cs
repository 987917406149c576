using System.Globalization;
using System.Text;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Writes what was observed of a machine in the text form that <see cref="RecordedMachineAccess"/> describes, with a
/// <see cref="PrivacyMask"/> over every path and text.
/// </summary>
internal sealed class MachineRecordingWriter
{
    // Of a folder's entries that nobody looked into, only those matter whose names the probes read.
    private static readonly string[] s_meaningfulNames = ["cuda", "nvidia"];

    private readonly ObservedMachineAccess _observed;
    private readonly PrivacyMask _mask;
    private readonly MachineRecording _links;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _headers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _described;

    private MachineRecordingWriter(ObservedMachineAccess observed, PrivacyMask mask)
    {
        _observed = observed;
        _mask = mask;
        _links = new MachineRecording(observed.OperatingSystem);
        _described = new(observed.OperatingSystem == OperatingSystemFamily.Windows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    }

    public static string Write(ObservedMachineAccess observed, PrivacyMask mask) => new MachineRecordingWriter(observed, mask).Write();

    private string Write()
    {
        _text.Append("# Recorded by TorchSharp.Sdk; home folders, user and host names, UUIDs and serial numbers are masked.\n");
        WriteMachine();
        WriteEnvironment();
        WriteLinks();
        WriteTexts();
        WriteFileVersions();
        WriteRuns();
        WriteListings();
        WriteFilesAndFolders();
        WriteRegistry();
        return _text.ToString();
    }

    private void WriteMachine()
    {
        Header("machine");
        Setting("os", _observed.OperatingSystem.ToString().ToLowerInvariant());
        Setting("architecture", _observed.Architecture.ToString().ToLowerInvariant());
        // Told only where it matters: programs in it are not run.
        var current = _observed.CurrentDirectory;
        if (_observed.Files.Any(file => MachinePath.Same(_observed, MachinePath.Parent(file), current)))
            Setting("currentdirectory", _mask.Path(current));
    }

    private void WriteEnvironment()
    {
        if (_observed.Environment.Count == 0)
            return;
        Header("environment");
        foreach (var variable in _observed.Environment)
            Setting(variable.Key, _mask.Setting(variable.Value));
    }

    private void WriteLinks()
    {
        foreach (var link in _observed.Links)
        {
            var (path, target) = (_links.Normalize(_mask.Path(link.Key)), _links.Normalize(_mask.Path(link.Value)));
            // What follows from the links before needs none of its own.
            if (_links.Resolve(path) == target || path == target || !Header("link", path))
                continue;
            Text(target);
            _links.Links[path] = target;
        }
    }

    private void WriteTexts()
    {
        foreach (var text in _observed.Texts)
        {
            if (text.Value.IsKnown && Describe("file", text.Key))
                // Of the script no more than what is read in it.
                Text(_mask.Text(text.Key == GlibcProbe.Script ? GlibcProbe.Line(text.Value.Value!) : text.Value.Value!));
            else if (!text.Value.IsKnown)
                Unreadable(text.Key, text.Value.Problem);
        }
    }

    private void WriteFileVersions()
    {
        foreach (var version in _observed.FileVersions)
        {
            if (version.Value.IsKnown && Describe("fileversion", version.Key))
                Text(version.Value.Value!);
            else if (!version.Value.IsKnown)
                Unreadable(version.Key, version.Value.Problem);
        }
    }

    private void WriteRuns()
    {
        foreach (var (path, arguments, result) in _observed.Runs)
        {
            if (!Header("run", string.Join(" ", arguments.Prepend(_mask.Path(path)))))
                continue;
            switch (result.Outcome)
            {
                case ProgramOutcome.NotStarted:
                    Setting("outcome", "notstarted");
                    break;
                case ProgramOutcome.TimedOut:
                    Setting("outcome", "timeout");
                    break;
                default:
                    Setting("exit", result.ExitCode.ToString(CultureInfo.InvariantCulture));
                    break;
            }

            Setting("milliseconds", ((long)result.Duration.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
            if (result.IsTruncated)
                Setting("truncated", "true");
            Stream(MachineRecordingParser.OutputMarker, result.Output);
            Stream(MachineRecordingParser.ErrorMarker, result.Error);
        }
    }

    private void WriteListings()
    {
        foreach (var listing in _observed.Listings)
        {
            if (!listing.Value.IsKnown)
            {
                Unreadable(listing.Key, listing.Value.Problem);
                continue;
            }

            Directory(listing.Key);
            foreach (var entry in listing.Value.Value!.Where(IsMeaningful))
                Directory(entry);
        }
    }

    private void WriteFilesAndFolders()
    {
        foreach (var file in _observed.Files.Where(file => !IsRun(file)))
            Describe(file.StartsWith("/dev/", StringComparison.Ordinal) ? "device" : "program", file);
        foreach (var directory in _observed.Directories)
            Directory(directory);
    }

    private void WriteRegistry()
    {
        foreach (var key in _observed.RegistryKeys.Where(key => !key.Value.IsKnown))
            UnreadableKey(key.Key, key.Value.Problem);
        foreach (var key in _observed.RegistryValues)
        {
            var known = key.Value.Where(value => value.Value.IsKnown).ToArray();
            if (known.Length == 0)
                UnreadableKey(key.Key, key.Value.First().Value.Problem);
            else if (Header("registry", _mask.Text(key.Key)))
                known.ToList().ForEach(value => Setting(value.Key, _mask.Text(value.Value.Value!)));
        }

        foreach (var key in _observed.RegistryKeys.Where(key => key.Value.IsKnown))
        {
            foreach (var name in key.Value.Value!.Where(name => !_headers.Contains(@"registry " + _mask.Text($@"{key.Key}\{name}"))))
                Header("registry", _mask.Text($@"{key.Key}\{name}"));
        }
    }

    private bool IsRun(string file) => _observed.Runs.Any(run => run.Path == file);

    private static bool IsMeaningful(string entry) => s_meaningfulNames.Any(name => entry.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Begins the section of a file, at the place to which the recorded links lead; false where it has one.</summary>
    private bool Describe(string kind, string path)
    {
        var place = _links.Resolve(_links.Normalize(_mask.Path(path)));
        return _described.Add(place) && Header(kind, place);
    }

    private void Unreadable(string path, string problem)
    {
        if (Describe("unreadable", path))
            Text(Line(_mask.Text(problem)));
    }

    private void UnreadableKey(string key, string problem)
    {
        if (Header("unreadable", _mask.Text(key)))
            Text(Line(_mask.Text(problem)));
    }

    /// <summary>A folder; one that lies above a recorded file needs no section, nor does an entry that is a file.</summary>
    private void Directory(string path)
    {
        var place = _links.Resolve(_links.Normalize(_mask.Path(path)));
        if (!_described.Contains(place))
            Header("directory", place);
    }

    private bool Header(string kind, string subject = "")
    {
        var header = subject.Length == 0 ? kind : $"{kind} {subject}";
        // A path with a line break can't be written; none that probes ask for has one.
        if (header.IndexOf('\n') >= 0 || !_headers.Add(header))
            return false;
        _text.Append('[').Append(header).Append("]\n");
        return true;
    }

    private void Setting(string name, string value) => _text.Append(name).Append(" = ").Append(Line(value)).Append('\n');

    private void Stream(string marker, string text)
    {
        if (text.Length == 0)
            return;
        _text.Append(marker).Append('\n');
        Text(_mask.Text(text));
    }

    /// <summary>Lines, with a backslash before those that the parser would take for something else.</summary>
    private void Text(string text)
    {
        var lines = text.Replace("\0", "").Replace("\r\n", "\n").Split('\n');
        var count = lines[lines.Length - 1].Length == 0 ? lines.Length - 1 : lines.Length;
        foreach (var line in lines.Take(count))
        {
            var isMarkup = line.StartsWith("\\", StringComparison.Ordinal) || line.StartsWith("[", StringComparison.Ordinal) || line is MachineRecordingParser.OutputMarker or MachineRecordingParser.ErrorMarker;
            _text.Append(isMarkup ? "\\" : "").Append(line).Append('\n');
        }
    }

    private static string Line(string text) => text.Replace("\0", "").Replace('\r', ' ').Replace('\n', ' ').Trim();
}
