using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An action that a code fix offered for a diagnostic.</summary>
internal sealed record OfferedFix(CodeFixProvider Provider, Diagnostic Diagnostic, CodeAction Action);
