using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A span that the markup names: by a diagnostic id, by a number, or by neither.</summary>
internal sealed record MarkedSpan(string? Name, TextSpan Span)
{
    /// <summary>The number of a <c>{|#0:…|}</c> span.</summary>
    public int? Number => Name is { } name && name.StartsWith('#')
        ? int.Parse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
