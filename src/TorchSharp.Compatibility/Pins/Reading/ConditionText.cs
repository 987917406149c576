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
        : outer + Conjunction + inner;

    /// <summary>Where none of the conditions holds.</summary>
    public static string None(IReadOnlyList<string> conditions) => conditions.Count == 0 ? "" : $"!({string.Join(" or ", conditions)})";

    /// <summary>Whether there is a build in which both hold, as far as the texts alone tell: where each part of one is a part of the other.</summary>
    public static bool HoldTogether(string left, string right)
    {
        var (lefts, rights) = (Parts(left), Parts(right));
        return !lefts.Concat(rights).Contains(Unknown) && (lefts.IsSubsetOf(rights) || rights.IsSubsetOf(lefts));
    }

    /// <summary>The operating system that a condition asks for, as people write it; null where it asks for none or is written otherwise.</summary>
    public static OperatingSystemFamily? OperatingSystemIn(string condition)
    {
        foreach (var part in Parts(condition))
        {
            if (s_system.Match(part) is not { Success: true } match || part.StartsWith("!", StringComparison.Ordinal) || match.Groups["not"].Value == "!=")
                continue;
            switch ((match.Groups["platform"].Value + match.Groups["os"].Value).ToUpperInvariant())
            {
                case "WINDOWS" or "WINDOWS_NT":
                    return OperatingSystemFamily.Windows;
                case "LINUX":
                    return OperatingSystemFamily.Linux;
                case "OSX":
                    return OperatingSystemFamily.MacOS;
            }
        }

        return null;
    }

    private static HashSet<string> Parts(string condition) => new(
        condition.Split([Conjunction], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()), StringComparer.OrdinalIgnoreCase);
}
