using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>A member as it is written.</summary>
/// <param name="node">Its declaration; of top-level statements, one of them.</param>
/// <param name="file">The file that it stands in.</param>
internal sealed class MemberText(MemberDeclarationSyntax node, SourceFile file)
{
    private readonly TextSpan _span = node.Span;

    public MemberDeclarationSyntax Node { get; } = node;

    public bool MentionsCuda => IsCudaIn(_span);

    public bool IsCudaIn(TextSpan span) => file.MentionsCuda && file.Text.IndexOf("cuda", span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    public void AddWordsTo(SourceWords<MemberText> words) => words.Add(file.Text, _span.Start, _span.End, this);

    /// <summary>The mentions of a name in the code of the member.</summary>
    public IEnumerable<Microsoft.CodeAnalysis.SyntaxToken> MentionsOf(string name)
    {
        foreach (var position in file.WordPositions(name, _span))
        {
            if (file.TokenAt(position) is { } token && token.ValueText == name)
            {
                yield return token;
            }
        }
    }
}
