using System.Collections.Concurrent;
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
    private readonly List<MemberMentions> _members;
    private readonly Lazy<ILookup<string, string>> _mentionedBy;
    private readonly ConcurrentDictionary<string, HashSet<string>> _writing = new(StringComparer.Ordinal);

    // A member without source may be a check by any name.
    private readonly bool _tellsAnything;

    public CheckVocabulary(Compilation compilation, TaughtMembers taught)
    {
        _tellsAnything = taught.HasGuardsOfOthers;
        _members = compilation.SyntaxTrees.SelectMany(tree => MemberMentions.Of(tree)).ToList();
        _mentionedBy = new Lazy<ILookup<string, string>>(() => MentionedBy(_members.Where(m => m.IsDeclaration)));
        var enumerations = new HashSet<string>(compilation.SyntaxTrees.SelectMany(tree => MemberMentions.EnumerationsOf(tree)), StringComparer.Ordinal);
        var telling = _members.Where(m => m.CanTell(enumerations)).ToList();
        _telling = Close(telling.Where(m => m.MentionsCuda).Select(m => m.Name).Concat(taught.ListedNames), () => MentionedBy(telling));
        _ensuring = Close(_members.Where(m => m.MayEnsure).Select(m => m.Name).Concat(taught.ListedNames), () => _mentionedBy.Value);
    }

    /// <summary>Whether a member of this name may hand out a value that tells something about CUDA.</summary>
    public bool MayTell(string memberName) => _tellsAnything || _telling.Contains(memberName);

    /// <summary>Whether a member of this name may return only where CUDA is available.</summary>
    public bool MayEnsure(string memberName) => _tellsAnything || _ensuring.Contains(memberName);

    /// <summary>Whether a piece of source mentions CUDA, a check, or a member that may tell something about it.</summary>
    public bool IsMentionedIn(SyntaxNode source) => _tellsAnything || source.DescendantTokens().Any(t => MemberMentions.IsCuda(t) || _telling.Contains(t.ValueText));

    /// <summary>Whether calling something by this name may, directly or not, assign a member.</summary>
    public bool MayWrite(string called, string memberName) =>
        _writing.GetOrAdd(memberName, name => Close(_members.Where(m => m.Assigns.Contains(name)).Select(m => m.Name), () => _mentionedBy.Value)).Contains(called);

    /// <summary>Whether something by this name is assigned anywhere.</summary>
    public bool IsAssigned(string name) => _members.Exists(m => m.Assigns.Contains(name));

    /// <summary>Whether calling something by one of these names may, directly or not, call a member.</summary>
    public bool MayCall(IEnumerable<string> called, string memberName)
    {
        var callers = Close([memberName], () => _mentionedBy.Value);
        return called.Any(callers.Contains);
    }

    private static ILookup<string, string> MentionedBy(IEnumerable<MemberMentions> members) =>
        members.SelectMany(m => m.Mentions, (m, mentioned) => (m.Name, Mentioned: mentioned)).ToLookup(p => p.Mentioned, p => p.Name, StringComparer.Ordinal);

    /// <summary>Some names, and those of all members that mention them, that mention those, and so on.</summary>
    private static HashSet<string> Close(IEnumerable<string> first, Func<ILookup<string, string>> mentionedBy)
    {
        var names = new HashSet<string>(first, StringComparer.Ordinal);
        var pending = new Stack<string>(names);
        var by = pending.Count == 0 ? null : mentionedBy();
        while (pending.Count > 0)
        {
            foreach (var name in by![pending.Pop()])
            {
                if (names.Add(name))
                {
                    pending.Push(name);
                }
            }
        }

        return names;
    }
}
