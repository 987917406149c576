using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>
/// The names of the compilation's members that may have to do with availability: they mention a check or CUDA, or mention a
/// member that does. It only decides whose body is worth reading; what a body means is decided by symbols.
/// </summary>
internal sealed class CheckVocabulary
{
    private readonly Lazy<HashSet<string>> _telling;
    private readonly Lazy<HashSet<string>> _ensuring;
    private readonly Lazy<MemberWords> _words;
    private readonly ConcurrentDictionary<string, List<string>> _mentioning = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _writing = new(StringComparer.Ordinal);

    // A member without source may be a check by any name.
    private readonly bool _tellsAnything;

    public CheckVocabulary(Compilation compilation, TaughtMembers taught, Proofs proofs)
    {
        _tellsAnything = taught.HasGuardsOfOthers;
        _words = new(() => new MemberWords(compilation));
        _telling = new(() => TellingNames.In(_words.Value, taught.ListedNames));
        _ensuring = new(() => proofs.Any
            ? Close(Ensuring(_words.Value, _telling.Value.Contains).Concat(taught.ListedNames))
            : [.. NamesWhere(MemberMentions.NeverReturnWords.SelectMany(_words.Value.Mentioning).Distinct(), MemberMentions.NeverReturns)]);
    }

    /// <summary>Whether a member of this name may hand out a value that tells something about CUDA.</summary>
    public bool MayTell(string memberName) => _tellsAnything || _telling.Value.Contains(memberName);

    /// <summary>Whether a member of this name may return only where CUDA is available.</summary>
    public bool MayEnsure(string memberName) => _tellsAnything || _ensuring.Value.Contains(memberName);

    /// <summary>Whether a piece of source mentions CUDA, a check, or a member that may tell something about it.</summary>
    public bool IsMentionedIn(SyntaxNode source) => _tellsAnything || source.DescendantTokens().Any(t => MemberMentions.IsCuda(t) || _telling.Value.Contains(t.ValueText));

    /// <summary>Whether calling something by this name may, directly or not, assign a member.</summary>
    public bool MayWrite(string called, string memberName) =>
        _writing.GetOrAdd(memberName, name => Close(Assigning(name))).Contains(called);

    /// <summary>Whether calling something by one of these names may, directly or not, call a member.</summary>
    public bool MayCall(IEnumerable<string> called, string memberName)
    {
        var callers = Close([memberName]);
        return called.Any(callers.Contains);
    }

    /// <summary>Some names, and those of all members that mention them, that mention those, and so on.</summary>
    private HashSet<string> Close(IEnumerable<string> first)
    {
        var names = new HashSet<string>(first, StringComparer.Ordinal);
        var pending = new Stack<string>(names);
        while (pending.Count > 0)
        {
            foreach (var name in _mentioning.GetOrAdd(pending.Pop(), MentioningOne))
            {
                if (names.Add(name))
                {
                    pending.Push(name);
                }
            }
        }

        return names;
    }

    private List<string> MentioningOne(string name) => _words.Value.Mentioning(name)
        .SelectMany(member => member.MentionsOf(name))
        .SelectMany(token => token.Parent!.AncestorsAndSelf().SelectMany(MemberMentions.NamesOf))
        .Where(owner => owner != name)
        .Distinct()
        .ToList();

    private IEnumerable<string> Assigning(string name) => _words.Value.Mentioning(name)
        .SelectMany(member => member.MentionsOf(name))
        .SelectMany(token => token.Parent!.AncestorsAndSelf())
        .Where(node => WrittenMembers.TargetsOf(node).Contains(name))
        .SelectMany(node => node.Ancestors().SelectMany(MemberMentions.NamesOf))
        .Distinct();

    private static IEnumerable<string> Ensuring(MemberWords words, Func<string, bool> tells) =>
        NamesWhere(MemberMentions.EndWords.SelectMany(words.Mentioning).Distinct(), node => MemberMentions.MayEnsure(node, tells));

    private static IEnumerable<string> NamesWhere(IEnumerable<MemberText> members, Func<SyntaxNode, bool> test) => members
        .SelectMany(member => member.Node.DescendantNodesAndSelf())
        .Where(node => MemberMentions.NamesOf(node).Any() && test(node))
        .SelectMany(MemberMentions.NamesOf);
}
