using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>Which members of many mention a word, found in one pass over their texts, however many words are asked for.</summary>
internal sealed class SourceWords<TMember>
    where TMember : class
{
    // Words are looked up by the letters in the text, so that each is made a string once and not once per mention.
    private readonly List<(int Hash, int Next, string Word, List<TMember> Members)> _words = [];
    private int[] _buckets = CreateBuckets(1024);

    /// <summary>Takes in the words of a part of a text: the longest runs of what an identifier can be made of.</summary>
    public void Add(string text, int start, int end, TMember member)
    {
        for (var at = start; at < end;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var first = at;
            var hash = 17;
            for (; at < end && IsPart(text[at]); at++)
            {
                hash = (hash * 31) + text[at];
            }

            if (text[first] is < '0' or > '9')
            {
                Add(text, first, at - first, hash, member);
            }
        }
    }

    /// <summary>The members that mention a word.</summary>
    public IReadOnlyList<TMember> Mentioning(string word)
    {
        var hash = 17;
        foreach (var letter in word)
        {
            hash = (hash * 31) + letter;
        }

        var found = Find(word, 0, word.Length, hash);
        return found < 0 ? [] : _words[found].Members;
    }

    private static int[] CreateBuckets(int count)
    {
        var buckets = new int[count];
        for (var i = 0; i < count; i++)
        {
            buckets[i] = -1;
        }

        return buckets;
    }

    private static bool IsPart(char letter) => letter < 128
        ? letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9')
        : SyntaxFacts.IsIdentifierPartCharacter(letter);

    private void Add(string text, int start, int length, int hash, TMember member)
    {
        var found = Find(text, start, length, hash);
        if (found < 0)
        {
            if (_words.Count == _buckets.Length)
            {
                Grow();
            }

            var bucket = hash & (_buckets.Length - 1);
            _words.Add((hash, _buckets[bucket], text.Substring(start, length), [member]));
            _buckets[bucket] = _words.Count - 1;
            return;
        }

        // The mentions of a member come one after another.
        var members = _words[found].Members;
        if (!ReferenceEquals(members[members.Count - 1], member))
        {
            members.Add(member);
        }
    }

    private int Find(string text, int start, int length, int hash)
    {
        for (var at = _buckets[hash & (_buckets.Length - 1)]; at >= 0; at = _words[at].Next)
        {
            if (_words[at].Hash == hash && _words[at].Word.Length == length && string.CompareOrdinal(_words[at].Word, 0, text, start, length) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private void Grow()
    {
        _buckets = CreateBuckets(_buckets.Length * 4);
        for (var i = 0; i < _words.Count; i++)
        {
            var (hash, _, word, members) = _words[i];
            var bucket = hash & (_buckets.Length - 1);
            _words[i] = (hash, _buckets[bucket], word, members);
            _buckets[bucket] = i;
        }
    }
}
