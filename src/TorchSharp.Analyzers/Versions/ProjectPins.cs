using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>The pins of the project that a compilation belongs to, and what is wrong with them.</summary>
internal sealed class ProjectPins
{
    private static readonly ConditionalWeakTable<Compilation, ConditionalWeakTable<AnalyzerOptions, Lazy<ProjectPins?>>> s_known = new();

    private readonly Dictionary<string, AdditionalText> _files;

    private ProjectPins(PinSet pins, Dictionary<string, AdditionalText> files, SyntaxTree? entryPoint)
    {
        Pins = pins;
        Findings = [.. PinRules.Check(pins).Where(finding => finding.Package.Place is not null)];
        _files = files;
        EntryPoint = entryPoint;
    }

    /// <summary>The pins.</summary>
    public PinSet Pins { get; }

    /// <summary>What is wrong with them, the worst first; each has a place in one of the files.</summary>
    public IReadOnlyList<PinFinding> Findings { get; }

    /// <summary>The source with the <c>#:package</c> lines of a file-based app; null in projects.</summary>
    public SyntaxTree? EntryPoint { get; }

    /// <summary>The pins of a compilation; null where none of its files has one of TorchSharp's. They are read once for all analyzers.</summary>
    /// <remarks>Others wait for the result, so it is not to be cancelled by the one who asked first.</remarks>
    public static ProjectPins? TryGet(Compilation compilation, AnalyzerOptions options) =>
        s_known.GetOrCreateValue(compilation).GetValue(options, _ => new Lazy<ProjectPins?>(() => Read(compilation, options))).Value;

    /// <summary>Whether a file is the one that a path of <see cref="Findings"/> names; of several with the same path the first is.</summary>
    public bool IsFile(AdditionalText file) => _files.TryGetValue(file.Path, out var known) && known == file;

    /// <summary>Where a pin stands.</summary>
    public Location LocationOf(PinPlace place) => EntryPoint is not null && place.File == EntryPoint.FilePath
        ? EntryPoint.GetLocation(SpanOf(place))
        : Location.Create(place.File, SpanOf(place), new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));

    private static TextSpan SpanOf(PinPlace place) => new(place.Start, place.Length);

    private static ProjectPins? Read(Compilation compilation, AnalyzerOptions options)
    {
        var facts = new BuildFacts(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var entryPoint = facts.EntryPoint is { } path ? compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path) : null;
        var texts = new List<(string Path, SourceText Text)>();
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in HandedOverFile.Of(options))
        {
            if (file.File.GetText() is { } text)
            {
                texts.Add((file.File.Path, text));
                files.Add(file.File.Path, file.File);
            }
        }

        if (entryPoint is not null)
        {
            texts.Add((entryPoint.FilePath, entryPoint.GetText()));
        }

        // Most projects end here.
        if (!texts.Exists(file => file.Text.Mentions("torch")))
        {
            return null;
        }

        var read = texts.ConvertAll(file => PinFile.Read(file.Path, file.Text.ToString()));
        return read.Exists(file => file.Pins.Any(pin => pin.Package.IsTorchSharps))
            ? new ProjectPins(PinSet.Of(read, facts.ToProjectFacts()), files, entryPoint)
            : null;
    }
}
