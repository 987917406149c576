using System.Text;
using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// Makes the edits that a light bulb would make: versions that belong together, in the files where they stand. Shows them, and writes them
/// where that is asked for.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class AlignTorchSharpPins : PinTask
{
    // Each round ends one finding; a remedy that called up another finding would go on for ever.
    private const int MaxRounds = 50;
    private const string Runtime = "runtime";

    /// <summary>Scripts and notebooks to look at too.</summary>
    public string[] Scripts { get; set; } = [];

    /// <summary>What stays where two packages don't belong together: <c>torchsharp</c>, the default, or <c>runtime</c>.</summary>
    public string AlignTo { get; set; } = "";

    /// <summary>Whether the files are written.</summary>
    public bool Apply { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (AlignTo.Trim().ToLowerInvariant() is not ("" or "torchsharp" or Runtime))
        {
            new BuildMessages(Log, BuildEngine4).Error(DecisionCodes.InvalidSetting, HelpLinks.ForBuildCode(DecisionCodes.InvalidSetting), new SettingPlace(ProjectFile),
                new InvalidSettingException($"TorchSharpAlignTo={AlignTo}", "torchsharp and runtime").Message);
            return false;
        }

        var pins = Evaluated();
        var paths = new ProjectFiles(ProjectFile, [.. pins.Files, .. ImportedFiles, .. Scripts]);
        var files = paths.Files;
        var texts = files.ToDictionary(file => file.Path, file => paths.TextOf(file.Path));
        // Files are edited for every machine: where no runtime identifier is named, this machine's is not meant.
        var facts = Facts() with { Targets = IsProgram ? Targets : [] };
        // What the texts say counts where MSBuild makes it a reference, as in the compiler. The files are the same for all frameworks.
        var evaluated = pins.ForAnalyzers(isOfOneFramework: true);
        var told = new HashSet<string>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var set = WithChosen(PinSet.Of(files, facts, evaluated), pins);
            var findings = PinRules.Check(set);
            var finding = findings.FirstOrDefault(finding => finding.Remedies.Any(remedy => remedy.CanBeWritten) && told.Add(finding.Key));
            if (finding is null)
            {
                foreach (var left in findings.Where(left => !told.Contains(left.Key)))
                    Log.LogMessage(MessageImportance.High, "{0}: {1}: {2}", Where(left.Package.Place), left.Code, left.Text);
                break;
            }

            var remedies = finding.Remedies.Where(remedy => remedy.CanBeWritten).OrderByDescending(remedy => remedy.Kind == Preferred).ToList();
            var edits = PinEditor.EditsOf(remedies[0], file => texts[file]);
            foreach (var edit in edits)
            {
                var old = texts[edit.Place.File].Substring(edit.Place.Start, edit.Place.Length).Trim();
                Log.LogMessage(MessageImportance.High, "{0}: {1}: {2} -> {3}", Where(edit.Place), finding.Code, old.Length == 0 ? "(nothing)" : old, edit.NewText.Length == 0 ? "(removed)" : edit.NewText.Trim());
            }

            // The one that is taken shows in its edits.
            foreach (var other in remedies.Skip(1))
                Log.LogMessage(MessageImportance.High, "  or: {0}{1}", other.Title, other.Kind is PinRemedyKind.AlignToRuntime or PinRemedyKind.AlignToTorchSharp ? $" (-p:TorchSharpAlignTo={(other.Kind == PinRemedyKind.AlignToRuntime ? Runtime : "torchsharp")})" : "");
            foreach (var path in edits.Select(edit => edit.Place.File).Distinct())
                texts[path] = PinEditor.Apply(path, texts[path], edits);
            files = [.. files.Select(file => PinFile.Read(file.Path, texts[file.Path]))];
            evaluated = evaluated.After(remedies[0], set);
        }

        var changed = texts.Where(text => text.Value != paths.TextOf(text.Key)).ToList();
        if (Apply)
            changed.RemoveAll(text => !Write(text.Key, text.Value));
        if (Log.HasLoggedErrors && changed.Count == 0)
            return false;
        Log.LogMessage(MessageImportance.High, "{0}", changed.Count == 0 ? "The versions belong together, or nothing can be changed by itself: no file is changed."
            : Apply ? $"{changed.Count} file(s) changed." : $"{changed.Count} file(s) would change; add -p:TorchSharpAlignApply=true to write them.");
        return !Log.HasLoggedErrors;
    }

    // What the SDK references no file says; the companions go by it, and of an id that nobody has its runtime takes the place.
    private static PinSet WithChosen(PinSet written, EvaluatedPins pins)
    {
        var hasMissing = written.Of(PackageRole.NoSuchPackage).Any();
        return written with
        {
            Packages = [.. written.Packages, .. pins.Packages.Where(package =>
                (package.Package.Role == PackageRole.Managed || (hasMissing && package.Package.IsRuntime)) && pins.IsOfSdk(package) && !written.Packages.Any(other => other.Package.Equals(package.Package)))],
        };
    }

    private PinRemedyKind Preferred => AlignTo.Trim().Equals(Runtime, StringComparison.OrdinalIgnoreCase) ? PinRemedyKind.AlignToRuntime : PinRemedyKind.AlignToTorchSharp;

    // Encoding and byte order mark stay. Returns whether the file was written.
    private bool Write(string path, string text)
    {
        // What was no UTF-8 was not read as it stands.
        if (text.IndexOf('\uFFFD') >= 0)
        {
            Log.LogError("{0} is not written: it is in an encoding that nothing in it tells. Save it as UTF-8.", path);
            return false;
        }

        try
        {
            Encoding encoding;
            using (var reader = new StreamReader(path, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true))
            {
                reader.Peek();
                encoding = reader.CurrentEncoding;
            }

            File.WriteAllText(path, text, encoding);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError("{0} can't be written: {1}", path, exception.Message);
            return false;
        }
    }

    private string Where(PinPlace? place) => place is null ? ProjectFile : FormattableString.Invariant($"{place.File}({place.Line},{place.Column})");
}
