using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A source without its markup, and the spans that the markup named.</summary>
internal sealed record MarkedSource(string Path, string Text, ImmutableArray<MarkedSpan> Spans, Encoding? Encoding)
{
    /// <summary>Reads <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c> (optionally closed by <c>|#0}</c>) and <c>$$</c>.</summary>
    public static MarkedSource Parse(string path, string markup, Encoding? encoding = null)
    {
        var text = new StringBuilder(markup.Length);
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var open = new List<(string? Name, int Start)>();
        for (var i = 0; i < markup.Length; i++)
        {
            var rest = markup.AsSpan(i);
            if (rest.StartsWith("[|") && !rest.StartsWith("[||"))
            {
                open.Add((null, text.Length));
                i++;
            }
            else if (rest.StartsWith("|]") && open.Exists(o => o.Name is null))
            {
                Close(open.FindLastIndex(o => o.Name is null));
                i++;
            }
            else if (rest.StartsWith("{|") && rest.IndexOf(':') is > 2 and var colon && IsName(rest[2..colon]))
            {
                open.Add((rest[2..colon].ToString(), text.Length));
                i += colon;
            }
            else if (rest.StartsWith("|#") && rest.IndexOf('}') is > 2 and var end
                && open.FindLastIndex(o => o.Name == markup.Substring(i + 1, end - 1)) is >= 0 and var numbered)
            {
                Close(numbered);
                i += end;
            }
            else if (rest.StartsWith("|}") && open.Exists(o => o.Name is not null))
            {
                Close(open.FindLastIndex(o => o.Name is not null));
                i++;
            }
            else if (rest.StartsWith("$$"))
            {
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        if (open.Count > 0)
        {
            throw new ArgumentException($"The markup of {path} opens a span that it does not close.", nameof(markup));
        }

        return new MarkedSource(path, text.ToString(), [.. spans.OrderBy(s => s.Span.Start)], encoding);

        void Close(int index)
        {
            spans.Add(new MarkedSpan(open[index].Name, TextSpan.FromBounds(open[index].Start, text.Length)));
            open.RemoveAt(index);
        }
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '#' && c != '_')
            {
                return false;
            }
        }

        return true;
    }
}
