using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>
/// Conditions as texts. Whether one holds is MSBuild's to say; what can be told is whether two pins certainly count together, which they do
/// where the condition of one follows from that of the other.
/// </summary>
internal static class ConditionText
{
    /// <summary>Holds never: a pin with it is none.</summary>
    public const string Never = "false";

    /// <summary>One that is not looked into, and equal to no other.</summary>
    public const string Unknown = "?";

    private const string Conjunction = " and ";

    private static readonly HashSet<string> s_machineProperties = new(StringComparer.OrdinalIgnoreCase)
    {
        "OS", "RuntimeIdentifier", "RuntimeIdentifiers", "NETCoreSdkRuntimeIdentifier", "NETCoreSdkPortableRuntimeIdentifier", "Configuration", "Platform", "PlatformTarget",
    };

    private static readonly Regex s_reference = new(@"\$\((\[(?<function>[^\]]+\]::\w+)|\s*(?<property>\w+))", RegexOptions.CultureInvariant);
    private static readonly Regex s_machineFunctions = new(
        @"^(MSBuild\]::(IsOSPlatform|IsOSUnixLike|IsOSBsdLike)|System\.Runtime\.InteropServices\.RuntimeInformation\]|System\.OperatingSystem\]::Is)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_otherSources = new(@"[@%]\(|\b(Exists|HasTrailingSlash)\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_blanks = new(@"\s+", RegexOptions.CultureInvariant);
    private static readonly Regex s_constant = new(@"^'?(?<value>true|false)'?(\s*==\s*'?(?<other>true|false)'?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_system = new(
        @"^!?\(?\s*(\$\(\[MSBuild\]::IsOSPlatform\(\s*['""`]?(?<platform>\w+)['""`]?\s*\)\)|'\$\(OS\)'\s*(?<not>!=|==)\s*'(?<os>\w+)')\s*\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A condition in one form, so that equal ones are equal texts; empty for one that always holds.</summary>
    public static string Normalize(string? condition)
    {
        var text = s_blanks.Replace(condition ?? "", " ").Trim();
        if (s_constant.Match(text) is not { Success: true } constant)
            return text;
        var other = constant.Groups["other"];
        var holds = other.Success
            ? constant.Groups["value"].Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase)
            : constant.Groups["value"].Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        return holds ? "" : Never;
    }

    public static string And(string outer, string inner) => outer == Never || inner == Never ? Never
        : outer.Length == 0 || outer == inner ? inner
        : inner.Length == 0 ? outer
        : Grouped(outer) + Conjunction + Grouped(inner);

    /// <summary>Where none of the conditions holds.</summary>
    public static string None(IReadOnlyList<string> conditions) => conditions.Count == 0 ? "" : $"!({string.Join(" or ", conditions)})";

    /// <summary>Whether there is a build in which both hold, as far as the texts alone tell: where one follows from the other.</summary>
    public static bool HoldTogether(string left, string right)
    {
        if (left.Length == 0 && right.Length == 0)
            return true;
        var (lefts, rights) = (Parts(left), Parts(right));
        return !lefts.Concat(rights).Contains(Unknown) && (lefts.All(part => Follows(part, rights)) || rights.All(part => Follows(part, lefts)));
    }

    /// <summary>The operating system that a condition asks for, as people write it; null where it asks for none or is written otherwise.</summary>
    public static OperatingSystemFamily? OperatingSystemIn(string condition)
    {
        foreach (var part in Parts(condition))
        {
            var ways = Split(part, "or");
            var systems = ways.Count > 1 ? ways.Select(OperatingSystemIn).Distinct().ToList() : [SystemOf(part)];
            if (systems.Count == 1 && systems[0] is not null)
                return systems[0];
        }

        return null;
    }

    /// <summary>
    /// Whether a condition asks for nothing but the operating system, the runtime identifier or the configuration of a build, so that what doesn't hold here may
    /// hold elsewhere. Of the framework each compilation knows for itself.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isOfMachine">Whether another property or function, <c>MSBuild]::GetTargetFrameworkIdentifier</c>, stands for one of these.</param>
    public static bool IsOfMachine(string condition, Func<string, bool> isOfMachine)
    {
        var references = s_reference.Matches(condition).Cast<Match>().ToList();
        return references.Count > 0 && condition != Unknown && !Parts(condition).Contains(Unknown) && !s_otherSources.IsMatch(condition) && references.TrueForAll(reference =>
            reference.Groups["function"].Success
                ? s_machineFunctions.IsMatch(reference.Groups["function"].Value) || isOfMachine(reference.Groups["function"].Value)
                : s_machineProperties.Contains(reference.Groups["property"].Value) || isOfMachine(reference.Groups["property"].Value));
    }

    private static OperatingSystemFamily? SystemOf(string part) =>
        s_system.Match(part) is not { Success: true } match || part.StartsWith("!", StringComparison.Ordinal) || match.Groups["not"].Value == "!=" ? null
        : (match.Groups["platform"].Value + match.Groups["os"].Value).ToUpperInvariant() switch
        {
            "WINDOWS" or "WINDOWS_NT" => OperatingSystemFamily.Windows,
            "LINUX" => OperatingSystemFamily.Linux,
            "OSX" => OperatingSystemFamily.MacOS,
            _ => null,
        };

    private static bool Follows(string part, HashSet<string> from) => from.Contains(part)
        || (Split(part, "or") is { Count: > 1 } ways && ways.Any(way => Parts(way).IsSubsetOf(from)));

    private static string Grouped(string condition) => Split(condition, "or").Count > 1 ? $"({condition})" : condition;

    // What has to hold, each part in one form. "and" binds more than "or".
    private static HashSet<string> Parts(string condition)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddParts(condition);
        return parts;

        void AddParts(string text)
        {
            text = Unwrapped(text);
            var all = Split(text, "or").Count > 1 ? [text] : Split(text, "and");
            if (all.Count > 1)
                all.ForEach(AddParts);
            else if (all[0].Length > 0)
                parts.Add(WithoutBlanks(all[0]));
        }
    }

    // Without the parentheses around all of it.
    private static string Unwrapped(string text)
    {
        text = text.Trim();
        while (text.Length > 1 && text[0] == '(' && EndOf(text, 0) == text.Length)
            text = text.Substring(1, text.Length - 2).Trim();
        return text;
    }

    // Blanks inside quotes and between words are part of what is said.
    private static string WithoutBlanks(string text)
    {
        var result = new System.Text.StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '\'';
            var isBetweenWords = i > 0 && i + 1 < text.Length && IsWord(text[i - 1]) && IsWord(text[i + 1]);
            if (text[i] != ' ' || isQuoted || isBetweenWords)
                result.Append(text[i]);
        }

        return result.ToString();
    }

    // At a word that stands outside of quotes and parentheses.
    private static List<string> Split(string text, string word)
    {
        var parts = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isReference = text[i] is '$' or '@' or '%' && i + 1 < text.Length && text[i + 1] == '(';
            if (isReference || (text[i] == '(' && !isQuoted))
            {
                i = EndOf(text, isReference ? i + 1 : i) - 1;
            }
            else if (text[i] == '\'')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && IsAt(text, i, word))
            {
                parts.Add(text.Substring(start, i - start).Trim());
                start = i + word.Length;
                i = start - 1;
            }
        }

        parts.Add(text.Substring(start).Trim());
        return parts;
    }

    // Behind the parenthesis that closes the one at a place; the end of the text where none does.
    private static int EndOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    private static bool IsAt(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at == 0 || !IsWord(text[at - 1]))
        && (at + word.Length == text.Length || !IsWord(text[at + word.Length]));

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
