using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Reads the text form of a recording, which <see cref="RecordedMachineAccess"/> describes. Every fault is a
/// <see cref="MachineRecordingException"/> with the line.
/// </summary>
internal sealed class MachineRecordingParser
{
    public const string OutputMarker = "stdout:";
    public const string ErrorMarker = "stderr:";

    private readonly string _path;
    private readonly string[] _lines;
    private readonly HashSet<string> _headers = new(StringComparer.Ordinal);
    private int _index;

    private MachineRecordingParser(string text, string path)
    {
        _path = path;
        _lines = text.Replace("\r\n", "\n").Split('\n');
    }

    /// <summary>Reads a recording; <paramref name="path"/> is for error messages only.</summary>
    public static MachineRecording Parse(string text, string path) => new MachineRecordingParser(text, path).Parse();

    private MachineRecording Parse()
    {
        MachineRecording? recording = null;
        for (SkipToHeader(); _index < _lines.Length; SkipToHeader())
        {
            var headerIndex = _index;
            var header = Header(_lines[_index++]) ?? throw Fault(headerIndex, $"'{_lines[headerIndex]}' stands outside of a section; a section begins with a line such as [machine].");
            if (!_headers.Add(header))
                throw Fault(headerIndex, $"[{header}] is there twice.");
            var blank = header.IndexOf(' ');
            var kind = blank < 0 ? header : header.Substring(0, blank);
            var subject = blank < 0 ? "" : header.Substring(blank + 1).Trim();

            if (kind == "machine")
                recording = ReadMachine(headerIndex);
            else if (recording is null)
                throw Fault(headerIndex, $"[{header}] stands before [machine], which comes first.");
            else
                ReadSection(recording, kind, subject, headerIndex);
        }

        return recording ?? throw new MachineRecordingException(_path, 0, "there is no [machine] section.");
    }

    private void ReadSection(MachineRecording recording, string kind, string subject, int headerIndex)
    {
        if ((kind == "environment") != (subject.Length == 0))
            throw Fault(headerIndex, kind == "environment" ? "[environment] has no name." : $"[{kind}] needs a path or key, or there is no such section.");
        var path = recording.Normalize(subject);
        switch (kind)
        {
            case "environment":
                foreach (var (name, value, _) in ReadSettings())
                    recording.Environment[name] = value;
                break;
            case "file":
                recording.AddFile(subject);
                recording.Texts[path] = ReadText();
                break;
            case "device" or "program":
                recording.AddFile(subject);
                ReadNothing(kind);
                break;
            case "directory":
                recording.AddDirectory(subject);
                ReadNothing(kind);
                break;
            case "link":
                recording.Links[path] = recording.Normalize(ReadLine(headerIndex, "the path that the link points to"));
                recording.AddDirectory(MachinePath.Parent(subject));
                break;
            case "unreadable":
                recording.Unreadable[path] = ReadLine(headerIndex, "the reason");
                if (!subject.StartsWith(@"HKLM\", StringComparison.OrdinalIgnoreCase))
                    recording.AddFile(subject);
                break;
            case "fileversion":
                recording.AddFile(subject);
                recording.FileVersions[path] = ReadLine(headerIndex, "a version such as 32.0.15.7628");
                break;
            case "freespace":
                recording.AddDirectory(subject);
                recording.FreeSpaces[path] = long.TryParse(ReadLine(headerIndex, "a number of bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                    ? bytes
                    : throw Fault(headerIndex, "the line that follows is no number of bytes.");
                break;
            case "registry":
                var values = recording.Registry[path] = new(StringComparer.OrdinalIgnoreCase);
                foreach (var (name, value, _) in ReadSettings())
                    values[name] = value;
                break;
            case "run":
                // The path may hold blanks; the first argument of every program that probes run is an option.
                var option = subject.IndexOf(" -", StringComparison.Ordinal);
                recording.AddFile(option < 0 ? subject : subject.Substring(0, option));
                recording.Runs[subject] = ReadRun(recording.OperatingSystem == OperatingSystemFamily.Windows);
                break;
            default:
                throw Fault(headerIndex, $"there is no section [{kind} …].");
        }
    }

    private MachineRecording ReadMachine(int headerIndex)
    {
        OperatingSystemFamily? family = null;
        var architecture = Architecture.X64;
        var currentDirectory = "";
        foreach (var (name, value, index) in ReadSettings())
        {
            switch (name)
            {
                case "os":
                    family = value switch
                    {
                        "linux" => OperatingSystemFamily.Linux,
                        "windows" => OperatingSystemFamily.Windows,
                        "macos" => OperatingSystemFamily.MacOS,
                        "other" => OperatingSystemFamily.Other,
                        _ => throw Fault(index, $"os is '{value}'; it is one of linux, windows, macos, other."),
                    };
                    break;
                case "architecture":
                    architecture = value switch
                    {
                        "x64" => Architecture.X64,
                        "x86" => Architecture.X86,
                        "arm64" => Architecture.Arm64,
                        "arm" => Architecture.Arm,
                        _ => throw Fault(index, $"architecture is '{value}'; it is one of x64, x86, arm64, arm."),
                    };
                    break;
                case "currentdirectory":
                    currentDirectory = value;
                    break;
                default:
                    throw Fault(index, $"[machine] has no '{name}'; it has os, architecture and currentdirectory.");
            }
        }

        return new MachineRecording(family ?? throw Fault(headerIndex, "[machine] does not say os = linux, windows, macos or other."))
        {
            Architecture = architecture,
            CurrentDirectory = currentDirectory,
        };
    }

    private ProgramResult ReadRun(bool isWindows)
    {
        var outcome = ProgramOutcome.Exited;
        var (exitCode, duration, isTruncated) = (0, TimeSpan.Zero, false);
        foreach (var (name, value, index) in ReadSettings())
        {
            switch (name)
            {
                case "outcome":
                    outcome = value switch
                    {
                        "exited" => ProgramOutcome.Exited,
                        "timeout" => ProgramOutcome.TimedOut,
                        "notstarted" => ProgramOutcome.NotStarted,
                        _ => throw Fault(index, $"outcome is '{value}'; it is one of exited, timeout, notstarted."),
                    };
                    break;
                case "exit":
                    exitCode = ReadNumber(value, index);
                    break;
                case "milliseconds":
                    duration = TimeSpan.FromMilliseconds(ReadNumber(value, index));
                    break;
                case "truncated":
                    isTruncated = bool.TryParse(value, out var flag) ? flag : throw Fault(index, $"truncated is '{value}'; it is true or false.");
                    break;
                default:
                    throw Fault(index, $"[run …] has no '{name}'; it has outcome, exit, milliseconds and truncated.");
            }
        }

        var output = ReadStream(OutputMarker, isWindows);
        var error = ReadStream(ErrorMarker, isWindows);
        return new ProgramResult(outcome, outcome == ProgramOutcome.Exited ? exitCode : -1, output, error) { Duration = duration, IsTruncated = isTruncated };
    }

    private int ReadNumber(string value, int index) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Fault(index, $"'{value}' is not a number.");

    /// <summary>The <c>name = value</c> lines up to the next header or stream.</summary>
    private List<(string Name, string Value, int Index)> ReadSettings()
    {
        var settings = new List<(string, string, int)>();
        for (; _index < _lines.Length && Header(_lines[_index]) is null; _index++)
        {
            var line = _lines[_index].Trim();
            if (line is OutputMarker or ErrorMarker)
                break;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var equals = line.IndexOf('=');
            if (equals <= 0)
                throw Fault(_index, $"'{line}' is not of the form name = value.");
            var name = line.Substring(0, equals).TrimEnd();
            if (settings.Exists(setting => setting.Item1 == name))
                throw Fault(_index, $"'{name}' is there twice.");
            settings.Add((name, line.Substring(equals + 1).TrimStart(), _index));
        }

        return settings;
    }

    private string ReadStream(string marker, bool isWindows)
    {
        while (_index < _lines.Length && _lines[_index].Trim().Length == 0)
            _index++;
        if (_index >= _lines.Length || _lines[_index].Trim() != marker)
            return "";
        _index++;
        var text = ReadText();
        return isWindows ? text.Replace("\n", "\r\n") : text;
    }

    /// <summary>The lines up to the next header or stream, without the blank ones at the end; a backslash in the first column is dropped.</summary>
    private string ReadText()
    {
        var text = new StringBuilder();
        var length = 0;
        for (; _index < _lines.Length && Header(_lines[_index]) is null && _lines[_index] is not (OutputMarker or ErrorMarker); _index++)
        {
            var line = _lines[_index];
            text.Append(line.StartsWith("\\", StringComparison.Ordinal) ? line.Substring(1) : line).Append('\n');
            if (line.Length > 0)
                length = text.Length;
        }

        text.Length = length;
        return text.ToString();
    }

    private string ReadLine(int headerIndex, string meaning)
    {
        var text = ReadText().Trim();
        return text.Length > 0 && text.IndexOf('\n') < 0 ? text : throw Fault(headerIndex, $"one line with {meaning} must follow.");
    }

    private void ReadNothing(string kind)
    {
        var index = _index;
        if (ReadText().Length > 0)
            throw Fault(index, $"[{kind} …] has no text.");
    }

    private void SkipToHeader()
    {
        while (_index < _lines.Length && (_lines[_index].Trim().Length == 0 || _lines[_index].StartsWith("#", StringComparison.Ordinal)))
            _index++;
    }

    private static string? Header(string line)
    {
        var trimmed = line.TrimEnd();
        return trimmed.Length > 2 && trimmed[0] == '[' && trimmed[trimmed.Length - 1] == ']' ? trimmed.Substring(1, trimmed.Length - 2).Trim() : null;
    }

    private MachineRecordingException Fault(int index, string problem) => new(_path, index + 1, problem);
}
