using System.Globalization;
using System.Text;

namespace TorchSharp.Compatibility;

/// <summary>
/// Something that only the build can find, in the machine, the restored graph or the referenced assemblies, and that the compiler tells: there severities,
/// suppressions and SARIF are at home. Kept in a file between the two, a line each.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How bad it is where nothing is configured.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">What stood there when it was found; empty for a file as a whole.</param>
/// <param name="Text">What was found, what is needed, and what to do.</param>
public sealed record HandedOverFinding(string Code, MessageSeverity Severity, PinPlace Place, string Quote, string Text)
{
    private const int Fields = 11;

    /// <summary>The text of a file with findings.</summary>
    public static string Write(IEnumerable<HandedOverFinding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var place = finding.Place;
            int[] numbers = [place.Start, place.Length, place.Line, place.Column, place.EndLine, place.EndColumn];
            string[] fields =
            [
                finding.Code, finding.Severity.ToString(), .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), place.File, finding.Quote, finding.Text,
            ];
            text.Append(string.Join("\t", fields.Select(Escaped))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads such a file back. Lines that are none of its own are left out.</summary>
    public static IReadOnlyList<HandedOverFinding> Read(string text) => [.. text.Split('\n').Select(Parse).OfType<HandedOverFinding>()];

    private static HandedOverFinding? Parse(string line)
    {
        var fields = line.TrimEnd('\r').Split('\t');
        if (fields.Length != Fields || !Enum.TryParse<MessageSeverity>(fields[1], out var severity))
            return null;
        var numbers = new int[6];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(fields[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return new HandedOverFinding(
            fields[0], severity, new PinPlace(Unescaped(fields[8]), numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]), Unescaped(fields[9]), Unescaped(fields[10]));
    }

    private static string Escaped(string text) => text.Replace("%", "%25").Replace("\t", "%09").Replace("\n", "%0A").Replace("\r", "%0D");

    private static string Unescaped(string text) => Uri.UnescapeDataString(text);
}
