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

    private ProjectPins(PinSet pins, IReadOnlyList<PinFinding> findings, IReadOnlyList<(string, HandedOverFinding)> handedOver, Dictionary<string, AdditionalText> files, SyntaxTree? entryPoint)
    {
        Pins = pins;
        Findings = findings;
        HandedOver = handedOver;
        _files = files;
        EntryPoint = entryPoint;
    }

    /// <summary>The pins.</summary>
    public PinSet Pins { get; }

    /// <summary>What is wrong with them, the worst first; each has a place in one of the files.</summary>
    public IReadOnlyList<PinFinding> Findings { get; }

    /// <summary>What the build has found, each with the file in which to tell it: the one where it stands or, where that is not handed over, the build's own.</summary>
    public IReadOnlyList<(string Teller, HandedOverFinding Finding)> HandedOver { get; }

    /// <summary>Whether there is anything to tell.</summary>
    public bool HasFindings => Findings.Count + HandedOver.Count > 0;

    /// <summary>The source with the <c>#:package</c> lines of a file-based app; null in projects.</summary>
    public SyntaxTree? EntryPoint { get; }

    /// <summary>The pins of a compilation; null where none of its files has one of TorchSharp's, and the build has found nothing. They are read once for all analyzers.</summary>
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
        var found = new List<(string Path, SourceText Text)>();
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in HandedOverFile.Of(options))
        {
            if (file.File.GetText() is { } text)
            {
                (file.Kind == HandedOverKind.Findings ? found : texts).Add((file.File.Path, text));
                files.Add(file.File.Path, file.File);
            }
        }

        if (entryPoint is not null)
        {
            texts.Add((entryPoint.FilePath, entryPoint.GetText()));
        }

        // Most projects end here.
        if (found.Count == 0 && !texts.Exists(file => file.Text.Mentions("torch")))
        {
            return null;
        }

        var read = texts.ConvertAll(file => PinFile.Read(file.Path, file.Text.ToString()));
        if (found.Count == 0 && !read.Exists(file => file.Pins.Any(pin => pin.Package.IsTorchSharps)))
        {
            return null;
        }

        var pins = PinSet.Of(read, facts.ToProjectFacts(), facts.Packages);
        return new ProjectPins(pins, PinRules.CheckWritten(pins), HandedOverIn(found, texts), files, entryPoint);
    }

    // In an editor the file may have changed since the build: what stood there then and does not stand there now is history.
    private static List<(string, HandedOverFinding)> HandedOverIn(List<(string Path, SourceText Text)> found, List<(string Path, SourceText Text)> texts)
    {
        var handedOver = new List<(string, HandedOverFinding)>();
        foreach (var (path, text) in found)
        {
            foreach (var finding in HandedOverFinding.Read(text.ToString()))
            {
                var place = finding.Place;
                var file = texts.Find(file => file.Path == place.File);
                if (file.Text is null)
                {
                    handedOver.Add((path, finding));
                }
                else if (place.End <= file.Text.Length && file.Text.ToString(SpanOf(place)) == finding.Quote)
                {
                    handedOver.Add((file.Path, finding));
                }
            }
        }

        return handedOver;
    }
}
