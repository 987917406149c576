using System.Collections.Immutable;
using System.Text;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>A program that is being written: its members so far, the names in use, and the dice.</summary>
internal sealed class Draft(Random random, IReadOnlySet<string> excluded)
{
    private static readonly string[] Types = ["sealed class", "class", "abstract class", "static class", "struct", "readonly struct", "record", "interface", "enum"];

    private readonly StringBuilder _members = new();
    private int _names;

    /// <summary>How many in a hundred conditions that should prove something are any condition instead: what makes programs that only just fail.</summary>
    public int Slips { get; } = random.Next(5) switch { 0 => 0, 1 => 3, 2 => 10, _ => 25 };

    /// <summary>Whether the program is one of its own, and no library.</summary>
    public bool IsApplication { get; } = random.Next(2) == 0;

    public ImmutableSortedSet<string>.Builder Features { get; } = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);

    public string Members => _members.ToString();

    public string Name(string stem) => $"{stem}{++_names}";

    public int Roll(int sides) => random.Next(sides);

    public bool Chance(int percent) => random.Next(100) < percent;

    public string One(params ReadOnlySpan<string> of) => of[random.Next(of.Length)];

    /// <summary>Writes one of some texts; the others are not written at all.</summary>
    public string OneOf(params ReadOnlySpan<Func<string>> of) => of[random.Next(of.Length)]();

    public bool IsExcluded(string feature) => excluded.Contains(feature);

    /// <summary>One of some productions, by their weights.</summary>
    public Production Choose(IEnumerable<Production> table)
    {
        var open = table.Where(production => !excluded.Contains(production.Feature)).ToList();
        var at = random.Next(open.Sum(production => production.Weight));
        return open.First(production => (at -= production.Weight) < 0);
    }

    /// <summary>Writes one of some productions.</summary>
    public string Write(IEnumerable<Production> table, Scope scope, int depth) => Write(Choose(table), scope, depth);

    public string Write(Production production, Scope scope, int depth)
    {
        Features.Add(production.Feature);
        return production.Write(scope, depth);
    }

    /// <summary>Adds a member, or some: in an application they may be public, since nobody else can reach them.</summary>
    public void AddMember(string member)
    {
        var isType = Types.Any(keyword => member.StartsWith(keyword, StringComparison.Ordinal));
        _members.Append(IsApplication && (isType || (member.StartsWith("static ", StringComparison.Ordinal) && Chance(50))) ? "public " : "").Append(member).Append('\n');
    }
}
