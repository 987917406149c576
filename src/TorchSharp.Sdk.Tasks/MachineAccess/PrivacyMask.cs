using System.Text.RegularExpressions;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Takes out of a recording what names a person or a single machine: home folders with what lies below them, user and host names, GPU and
/// MIG UUIDs, serial numbers, Windows' device instances. One name becomes the same word everywhere, so that paths still fit each other.
/// </summary>
internal sealed class PrivacyMask
{
    private const string User = "user";
    private const string Host = "host";
    private const string LinuxHome = "/home/user";
    private const string WindowsHome = @"C:\Users\user";

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    // Accounts and folders that say nothing of a person, and whose names stand in paths that the probes know.
    private static readonly HashSet<string> s_commonNames = new(
        ["root", "user", "host", "localhost", "nvidia", "cuda", "nvcc", "gpu", "gpus", "ubuntu", "linux", "windows", "bin", "dev", "driver", "drivers", "etc", "lib", "lib64", "local", "opt", "proc", "run", "sys", "usr", "version"],
        StringComparer.OrdinalIgnoreCase);

    // What the probes read in paths, outputs and the registry: a name inside such a word is no name ("ers" in "version").
    private static readonly HashSet<string> s_words = new(
        ("aarch architecture banner basicdisplay bios blacklisted board bus build built cap capabilities capability class code compat compilation compiler compute conda container control"
        + " controldevice copyright corporation count csv cublas cuda cudacxx cudatoolkit cudart cudnn current currentcontrolset desc dev device devices display displayclass driver driverdesc drivers"
        + " driverversion dxg error excluded exe failed fields firmware folder format generic geforce gpu gtx gpus graphics grid groups hardware hardwareinformation hklm home host hpc image"
        + " information install installed installdir intel jetson json kernel lib libc libcublas libcuda libcudart libnvidia library libraries license linux local localhost machine made"
        + " mask matchingdeviceid memory meta mib microsoft mig minor mismatch model module modules name node nodes noheader nounits nouveau nvapi nvcc nvcuda nvidia nvidiactl nvlddmkm"
        + " nvml nvrm nvsmi nvswitch opengl output outputs path pci pcie persistence power preempt prefix proc product profiles program programfiles programw properties quadro query qwmemorysize"
        + " random reboot registry registrykey release released revision root rtx run runtime sdk serial server service services smi standard state string stubs subsys suffix sys sysnative system"
        + " systemroot tegra temp tesla titan toolkit toolkits tools total tree type unix unknown user uuid value ven vendor version versions vgpu video visible windows windir wsl").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // As a home these would take the system's own paths along.
    private static readonly string[] s_systemFolders = ["/", "/usr", "/usr/local", "/opt", "/etc", "/dev", "/proc", "/sys", "/run", "/var", "/home"];

    // Segments below a home folder that the probes look for, and those that are masked already.
    private static readonly Regex s_keptSegment = Pattern(
        @"^(?:bin|lib|lib64|stubs|compat|envs|Library|conda-meta|(?:lib)?cuda.*|libnvidia.*|nvidia-smi(?:\.exe)?|nvcc(?:\.exe)?|version\.(?:json|txt)|v?\d+(?:\.\d+)*|folder\d+)$");

    private static readonly Regex s_uuid = Pattern(@"(?<![\{\w])((?:GPU-|MIG-)*)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    // Serial Number : 1323321072957
    private static readonly Regex s_serial = Pattern(@"(?<=\bSerial[^:\n]{0,20}:[ \t]*)[0-9A-Z-]{6,}");

    // Who built a kernel or its module, and where: (root@archlinux).
    private static readonly Regex s_builder = Pattern(@"\([^()\s@]+@[^()\s]*\)");

    // PCI\VEN_10DE&DEV_2684&SUBSYS_40E51458&REV_A1\4&1FC990D7&0&0019
    private static readonly Regex s_deviceInstance = Pattern(@"(?<=\bPCI\\VEN_[^\\\s\]]+\\)[^\\\s\]]+");

    private readonly Regex _homeInText;
    private readonly Regex _homeInPath;
    private readonly List<(Regex Pattern, MatchEvaluator Replace)> _names = [];
    private readonly Dictionary<string, string> _segments;
    private readonly Dictionary<string, string> _instances = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _isWindows;

    public PrivacyMask(IMachineAccess access)
    {
        _isWindows = access.OperatingSystem == OperatingSystemFamily.Windows;
        _segments = new(_isWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var homes = new[] { access.GetEnvironmentVariable("HOME"), access.GetEnvironmentVariable("USERPROFILE") }
            .Select(home => MachinePath.TrimEnd((home ?? "").Trim()))
            .Where(home => MachinePath.IsAbsolute(access, home) && !s_systemFolders.Contains(home))
            .Distinct()
            .ToArray();

        var roots = string.Join("|", homes.Select(Regex.Escape).Concat([@"/(?:home|Users)/[^/\\:;""'\s\]]+", @"[A-Z]:\\Users\\[^/\\:;""'\s\]]+"]));
        _homeInText = Pattern($@"(?<![\w./\\-])(?:{roots})(?![\w.-])(?<below>(?:[/\\][^/\\:;""'\s\]]*)*)");
        _homeInPath = Pattern($@"^(?:{roots.Replace(@"\s", @"\n")})(?![\w.-])(?<below>(?:[/\\][^/\\]*)*)$");

        string[] users = [.. homes.Select(MachinePath.Name), .. Values(access, "USER", "LOGNAME", "USERNAME")];
        string[] hosts = [.. Values(access, "HOSTNAME", "COMPUTERNAME"), access.ReadText("/proc/sys/kernel/hostname").Value ?? ""];
        AddNames(users, User);
        AddNames(hosts, Host);
    }

    /// <summary>A single path, which may hold blanks.</summary>
    public string Path(string path) => Text(_homeInPath.Replace(path, MaskHome));

    /// <summary>A path, or several as in PATH; a value of another kind is a text.</summary>
    public string Setting(string value)
    {
        var separator = _isWindows ? ';' : ':';
        return string.Join(separator.ToString(), value.Split(separator).Select(Path));
    }

    /// <summary>Whether the name of a user or host is left in parts of words, or wholly: it says nothing of a person, or a recording could not do without it.</summary>
    public static bool IsOrdinary(string name) => s_commonNames.Contains(name) || s_words.Contains(name) || name.Length < 3;

    public string Text(string text)
    {
        text = s_uuid.Replace(text, "${1}00000000-0000-0000-0000-000000000000");
        text = s_serial.Replace(text, "0");
        text = s_builder.Replace(text, $"({User}@{Host})");
        text = s_deviceInstance.Replace(text, match => Numbered(_instances, match.Value, ""));
        text = _homeInText.Replace(text, MaskHome);
        foreach (var (pattern, replace) in _names)
            text = pattern.Replace(text, replace);
        return text;
    }

    private string MaskHome(Match match)
    {
        var separator = _isWindows ? '\\' : '/';
        var below = match.Groups["below"].Value.Split('/', '\\').Skip(1).Select(segment => IsKept(segment) ? segment : Numbered(_segments, segment, "folder"));
        return string.Join(separator.ToString(), below.Prepend(_isWindows ? WindowsHome : LinuxHome));
    }

    private static bool IsKept(string segment) => segment.Length == 0 || s_keptSegment.IsMatch(segment);

    private static string Numbered(Dictionary<string, string> numbers, string text, string prefix)
    {
        if (!numbers.TryGetValue(text, out var masked))
            numbers[text] = masked = prefix + (numbers.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return masked;
    }

    private void AddNames(IEnumerable<string> names, string replacement)
    {
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length > 1 && !s_commonNames.Contains(name)).Distinct())
        {
            var pattern = Regex.Escape(name);
            // Hosts are named after their GPUs: where file names are told apart by case, "h200" is the one and "H200" the other.
            var isAnyCase = _isWindows || replacement == User || !name.Any(char.IsDigit);
            if (IsOrdinary(name))
                _names.Add((Pattern($@"(?<![\w-]){pattern}(?![\w-])", _isWindows), _ => replacement));
            else
                _names.Add((Pattern($"[A-Za-z]*{pattern}[A-Za-z]*", isAnyCase), word => s_words.Contains(word.Value) ? word.Value : Regex.Replace(word.Value, pattern, replacement, Options(isAnyCase), s_limit)));
        }
    }

    private static IEnumerable<string> Values(IMachineAccess access, params string[] variables) => variables.Select(variable => access.GetEnvironmentVariable(variable) ?? "");

    private static Regex Pattern(string pattern, bool isAnyCase = true) => new(pattern, Options(isAnyCase), s_limit);

    private static RegexOptions Options(bool isAnyCase) => isAnyCase ? RegexOptions.CultureInvariant | RegexOptions.IgnoreCase : RegexOptions.CultureInvariant;
}
