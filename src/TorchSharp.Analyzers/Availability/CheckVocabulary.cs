using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// The names of the compilation's members that may have to do with availability: they mention a check or CUDA, or mention a
/// member that does. It only decides whose body is worth reading; what a body means is decided by symbols.
/// </summary>
internal sealed class CheckVocabulary
{
    private readonly HashSet<string> _telling;
    private readonly HashSet<string> _ensuring;

    // A member without source may be a check by any name.
    private readonly bool _tellsAnything;

    public CheckVocabulary(Compilation compilation, TaughtMembers taught)
    {
        _tellsAnything = taught.HasGuardsOfOthers;
        var members = compilation.SyntaxTrees.SelectMany(tree => MemberMentions.Of(tree)).ToList();
        _telling = Close(members.Where(m => m.CanTell).ToList(), m => m.MentionsCuda, taught.ListedNames);
        _ensuring = Close(members, m => m.MayEnsure, taught.ListedNames);
    }

    /// <summary>Whether a member of this name may hand out a value that tells something about CUDA.</summary>
    public bool MayTell(string memberName) => _tellsAnything || _telling.Contains(memberName);

    /// <summary>Whether a member of this name may return only where CUDA is available.</summary>
    public bool MayEnsure(string memberName) => _tellsAnything || _ensuring.Contains(memberName);

    /// <summary>Whether a piece of source mentions CUDA, a check, or a member that may tell something about it.</summary>
    public bool IsMentionedIn(SyntaxNode source) => _tellsAnything || source.DescendantTokens().Any(t => MemberMentions.IsCuda(t) || _telling.Contains(t.ValueText));

    /// <summary>The names of some members, and of all that mention them, that mention those, and so on.</summary>
    private static HashSet<string> Close(List<MemberMentions> members, Func<MemberMentions, bool> isFirst, IEnumerable<string> taught)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        foreach (var name in members.Where(isFirst).Select(m => m.Name).Concat(taught))
        {
            Add(name);
        }

        if (pending.Count == 0)
        {
            return names;
        }

        var mentionedBy = members.SelectMany(m => m.Mentions, (m, mentioned) => (m.Name, Mentioned: mentioned)).ToLookup(p => p.Mentioned, p => p.Name, StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            foreach (var name in mentionedBy[pending.Pop()])
            {
                Add(name);
            }
        }

        return names;

        void Add(string name)
        {
            if (names.Add(name))
            {
                pending.Push(name);
            }
        }
    }
}
