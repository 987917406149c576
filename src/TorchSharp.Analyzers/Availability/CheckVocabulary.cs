using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// The names of the compilation's members that may have to do with availability: they mention a check or CUDA, or mention a
/// member that does. It only decides whose body is worth reading; what a body means is decided by symbols.
/// </summary>
internal sealed class CheckVocabulary
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CheckVocabulary(Compilation compilation)
    {
        var mentionedBy = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var member in MemberMentions.Of(tree))
            {
                if (member.MentionsCuda)
                {
                    Add(member.Name, pending);
                }

                foreach (var mentioned in member.Mentions)
                {
                    if (!mentionedBy.TryGetValue(mentioned, out var members))
                    {
                        mentionedBy.Add(mentioned, members = []);
                    }

                    members.Add(member.Name);
                }
            }
        }

        while (pending.Count > 0)
        {
            if (mentionedBy.TryGetValue(pending.Pop(), out var members))
            {
                members.ForEach(m => Add(m, pending));
            }
        }
    }

    /// <summary>Whether a member of this name may tell something about CUDA.</summary>
    public bool Has(string memberName) => _names.Contains(memberName);

    /// <summary>Whether a piece of source mentions CUDA, a check, or a member that may tell something about it.</summary>
    public bool IsMentionedIn(SyntaxNode source) => source.DescendantTokens().Any(t => MemberMentions.IsCuda(t) || _names.Contains(t.ValueText));

    private void Add(string name, Stack<string> pending)
    {
        if (_names.Add(name))
        {
            pending.Push(name);
        }
    }
}
