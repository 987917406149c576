using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>Replaces properties by their values where the files at hand leave no doubt. MSBuild's functions and properties from elsewhere do.</summary>
internal sealed class PropertyValues(IEnumerable<PinFile> files)
{
    private static readonly Regex s_reference = new(@"\$\((?<name>[A-Za-z_][\w-]*)\)", RegexOptions.CultureInvariant);

    private readonly ILookup<string, PropertyDefinition> _definitions =
        files.SelectMany(file => file.Properties).ToLookup(definition => definition.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a property; null where it has none or its value can't be told.</summary>
    public string? ValueOf(string name) => Definition(name, "") is { } definition ? Evaluate(definition.Text, "", depth: 0) : null;

    /// <summary>The text with its properties replaced; null where one of them can't be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="condition">What holds where it stands.</param>
    public string? Evaluate(string text, string condition) => Evaluate(text, condition, depth: 0);

    /// <summary>Where the version lives that a text stands for: behind <c>$(Name)</c> and nothing else, in that property; else in <paramref name="place"/>.</summary>
    public PinPlace? EditPlaceOf(string text, PinPlace? place, string condition)
    {
        for (var depth = 0; s_reference.Match(text) is { Success: true } match; depth++)
        {
            if (match.Length != text.Length || depth > 8 || Definition(match.Groups["name"].Value, condition) is not { } definition)
                return null;
            (text, place) = (definition.Text, definition.Place);
        }

        return text.Contains("$(") ? null : place;
    }

    /// <summary>The properties that a text is made of, those behind them included.</summary>
    public ISet<string> NamesIn(string? text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(text ?? "");
        return names;

        void Add(string from)
        {
            foreach (Match match in s_reference.Matches(from))
            {
                if (names.Add(match.Groups["name"].Value))
                {
                    foreach (var definition in _definitions[match.Groups["name"].Value])
                        Add(definition.Text);
                }
            }
        }
    }

    /// <summary>Whether a condition asks for nothing but the machine or the configuration, in its own words or by properties that are set by such conditions alone.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="orFramework">Whether the target framework is no more than that.</param>
    public bool IsOfMachine(string condition, bool orFramework) => IsOfMachine(condition, orFramework, depth: 0);

    private bool IsOfMachine(string condition, bool orFramework, int depth) => depth < 4 && ConditionText.IsOfMachine(condition, name =>
    {
        if (orFramework && name.IndexOf("TargetFramework", StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        var definitions = _definitions[name].ToList();
        return definitions.Exists(definition => definition.Condition.Length > 0)
            && definitions.TrueForAll(definition => !definition.Text.Contains("$(") && (definition.Condition.Length == 0 || IsOfMachine(definition.Condition, orFramework, depth + 1)));
    });

    private string? Evaluate(string text, string condition, int depth)
    {
        // Properties that stand for one another in a circle are MSBuild's to complain about.
        if (depth > 8)
            return null;
        var isKnown = true;
        var value = s_reference.Replace(text, match =>
        {
            var definition = Definition(match.Groups["name"].Value, condition);
            var replaced = definition is null ? null : Evaluate(definition.Text, condition, depth + 1);
            isKnown &= replaced is not null;
            return replaced ?? "";
        });
        return isKnown && !value.Contains("$(") ? value.Trim() : null;
    }

    private PropertyDefinition? Definition(string name, string condition)
    {
        var definitions = _definitions[name].ToList();
        var isDefault = (PropertyDefinition definition) => definition.Condition.Replace(" ", "").Equals($"'$({name})'==''", StringComparison.OrdinalIgnoreCase);
        if (definitions.Count > 1)
        {
            // A default counts where nothing else is said before it.
            definitions = definitions.Skip(1).All(isDefault) && definitions[0].Condition.Length == 0 ? [definitions[0]] : definitions;
            if (definitions.All(definition => definition.Condition.Length == 0))
                definitions = [definitions[definitions.Count - 1]];
        }

        return definitions.Count == 1 && (definitions[0].Condition.Length == 0 || isDefault(definitions[0]) || definitions[0].Condition == condition)
            ? definitions[0]
            : null;
    }
}
