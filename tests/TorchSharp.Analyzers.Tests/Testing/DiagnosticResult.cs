using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects.</summary>
public readonly struct DiagnosticResult
{
    private readonly ImmutableArray<ExpectedLocation> _locations;
    private readonly object[]? _arguments;
    private readonly string? _messageFormat;

    /// <summary>Expects a diagnostic by its id and severity.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id, severity, default, null, null, null, DiagnosticOptions.None)
    {
    }

    /// <summary>Expects a diagnostic of a rule.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity, default, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), null, null, DiagnosticOptions.None)
    {
    }

    private DiagnosticResult(string id, DiagnosticSeverity severity, ImmutableArray<ExpectedLocation> locations, string? messageFormat, object[]? arguments, string? message, DiagnosticOptions options)
    {
        Id = id;
        Severity = severity;
        _locations = locations;
        _messageFormat = messageFormat;
        _arguments = arguments;
        ExplicitMessage = message;
        Options = options;
    }

    /// <summary>The id of the rule.</summary>
    public string Id { get; }

    /// <summary>The expected severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The message, where the test fixes it by text or by arguments.</summary>
    public string? Message => ExplicitMessage
        ?? (_messageFormat is null || _arguments is null ? null : string.Format(CultureInfo.InvariantCulture, _messageFormat, _arguments));

    /// <summary>The expected places, the first one being the diagnostic's own.</summary>
    internal ImmutableArray<ExpectedLocation> Locations => _locations.IsDefault ? [] : _locations;

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; }

    private string? ExplicitMessage { get; }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects the diagnostic to start at a place in the first file.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation("/0/Test0.cs", line, column);

    /// <summary>Expects the diagnostic to start at a place in a file.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        Add(new ExpectedLocation(path, new LinePosition(line - 1, column - 1), null, null));

    /// <summary>Expects the diagnostic at the numbered place of the markup.</summary>
    public DiagnosticResult WithLocation(int markupKey) => Add(new ExpectedLocation("", default, null, markupKey));

    /// <summary>Expects the diagnostic to cover exactly this span of the first file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("/0/Test0.cs", startLine, startColumn, endLine, endColumn);

    /// <summary>Expects the diagnostic to cover exactly this span of a file.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        Add(new ExpectedLocation(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1), null));

    /// <summary>Expects the rule's message filled with these arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => new(Id, Severity, _locations, _messageFormat, arguments, ExplicitMessage, Options);

    /// <summary>Expects exactly this message.</summary>
    public DiagnosticResult WithMessage(string? message) => new(Id, Severity, _locations, _messageFormat, _arguments, message, Options);

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => new(Id, severity, _locations, _messageFormat, _arguments, ExplicitMessage, Options);

    /// <summary>Leaves something out of the comparison.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => new(Id, Severity, _locations, _messageFormat, _arguments, ExplicitMessage, options);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Severity} at {string.Join(", ", Locations)}{(Message is null ? "" : $": {Message}")}";

    private DiagnosticResult Add(ExpectedLocation location) => new(Id, Severity, Locations.Add(location), _messageFormat, _arguments, ExplicitMessage, Options);
}
