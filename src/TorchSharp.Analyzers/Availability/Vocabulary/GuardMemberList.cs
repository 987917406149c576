using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>The members that <c>torchsharp.cuda_guard_members</c> lists as checks.</summary>
/// <remarks>
/// Entries are separated by <c>|</c>, as in the compiler's own lists of symbols: a semicolon begins a comment in an .editorconfig.
/// </remarks>
internal sealed class GuardMemberList
{
    public const string Option = "torchsharp.cuda_guard_members";

    private readonly ImmutableHashSet<string> _entries;

    public GuardMemberList(IEnumerable<string> entries)
    {
        _entries = entries.SelectMany(e => e.Split('|')).Select(e => e.Trim()).Where(e => e.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        Names = _entries.Select(NameOf).ToImmutableHashSet(StringComparer.Ordinal);
    }

    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>The entries' own names, without types and parameters.</summary>
    public ImmutableHashSet<string> Names { get; }

    /// <summary>The lists of all sources, and of the global configuration, together: a member is a check wherever it is used.</summary>
    public static GuardMemberList Read(AnalyzerConfigOptionsProvider options, Compilation compilation)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in compilation.SyntaxTrees.Select(options.GetOptions).Append(options.GlobalOptions))
        {
            if (source.TryGetValue(Option, out var value))
            {
                values.Add(value);
            }
        }

        return new GuardMemberList(values);
    }

    /// <summary>Whether a member is listed: by its documentation id, with or without parameters, or as <c>Type.Member</c>.</summary>
    public bool Contains(ISymbol member)
    {
        if (!Names.Contains(member.Name) || member.ContainingType is not { } type)
        {
            return false;
        }

        var id = member.GetDocumentationCommentId() ?? "";
        var parameters = id.IndexOf('(');
        return _entries.Contains($"{type.Name}.{member.Name}")
            || _entries.Contains(id)
            || (parameters > 0 && _entries.Contains(id.Substring(0, parameters)));
    }

    public override string ToString() => string.Join(" | ", _entries.OrderBy(e => e, StringComparer.Ordinal));

    private static string NameOf(string entry)
    {
        var parameters = entry.IndexOf('(');
        var path = parameters < 0 ? entry : entry.Substring(0, parameters);
        return path.Substring(path.LastIndexOf('.') + 1);
    }
}
