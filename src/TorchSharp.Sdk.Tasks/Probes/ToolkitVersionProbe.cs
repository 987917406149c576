using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The version of a toolkit: from its files, from nvcc where they don't say, and by the folder's name where nvcc does not either.</summary>
internal static class ToolkitVersionProbe
{
    public static Fact<CudaVersion> Read(ProbeSession session, ToolkitCandidate candidate)
    {
        var access = session.Access;
        var json = ReadFile(access, MachinePath.Combine(access, candidate.Folder, "version.json"), ToolkitVersionText.ParseJson);
        if (json.IsKnown)
            return json;
        var text = ReadFile(access, MachinePath.Combine(access, candidate.Folder, "version.txt"), ToolkitVersionText.ParseText);
        if (text.IsKnown)
            return text;
        if (FromConda(access, candidate) is { } conda)
            return conda;
        var nvcc = candidate.Nvcc.Length > 0 && session.Options.RunCompilers ? Ask(session, candidate.Nvcc) : Fact.Absent<CudaVersion>();
        if (nvcc.IsKnown)
            return nvcc;
        if (ToolkitVersionText.ParseFolderName(MachinePath.Name(candidate.Folder)) is { } byName)
            return Fact.Known(byName, $"the name of {candidate.Folder}");
        if (candidate.Nvcc.Length > 0 && !session.Options.RunCompilers)
            return Fact.Unknown<CudaVersion>();
        return new[] { nvcc, json, text }.FirstOrDefault(fact => fact.State == FactState.Unreadable) ?? Fact.Unreadable<CudaVersion>("it has neither version.json nor version.txt nor nvcc", candidate.Folder);
    }

    /// <summary>The version of conda's package; on Windows a toolkit is in the environment's folder Library. Null outside of conda.</summary>
    private static Fact<CudaVersion>? FromConda(IMachineAccess access, ToolkitCandidate candidate)
    {
        var folder = MachinePath.Name(candidate.Folder) == "Library" ? MachinePath.Parent(candidate.Folder) : candidate.Folder;
        foreach (var entry in access.ListEntries(MachinePath.Combine(access, folder, "conda-meta")).Value ?? [])
        {
            if (ToolkitVersionText.ParseCondaPackage(MachinePath.Name(entry)) is { } version)
                return Fact.Known(version, entry);
        }

        return null;
    }

    private static Fact<CudaVersion> ReadFile(IMachineAccess access, string path, Func<string, CudaVersion?> parse)
    {
        var text = access.ReadText(path);
        return text.State switch
        {
            FactState.Known => parse(text.Value!) is { } version
                ? Fact.Known(version, path)
                : Fact.Unreadable<CudaVersion>($"it names no CUDA version: '{Excerpt.Of(text.Value!)}'", path),
            FactState.Unreadable => Fact.Unreadable<CudaVersion>(text.Problem, path),
            _ => Fact.Absent<CudaVersion>(),
        };
    }

    private static Fact<CudaVersion> Ask(ProbeSession session, string nvcc)
    {
        var source = $"{nvcc} --version";
        var result = session.Run(nvcc, ["--version"], session.Options.NvccDeadline);
        if (result.Outcome == ProgramOutcome.TimedOut)
            return Unreadable(session, source, string.Format(CultureInfo.InvariantCulture, "it did not answer within {0:0.#} s", session.Options.NvccDeadline.TotalSeconds));
        if (result.Outcome == ProgramOutcome.NotStarted)
            return Unreadable(session, source, Excerpt.Of(result.Error));
        if (result.ExitCode != 0)
            return Unreadable(session, source, string.Format(CultureInfo.InvariantCulture, "exit code {0}: {1}", result.ExitCode, Excerpt.Of(result.Error + "\n" + result.Output)));
        return ToolkitVersionText.ParseNvcc(result.Output) is { } version
            ? Fact.Known(version, source)
            : Unreadable(session, source, $"it names no release: '{Excerpt.Of(result.Output)}'");
    }

    private static Fact<CudaVersion> Unreadable(ProbeSession session, string source, string problem)
    {
        session.Add(MachineFindingKind.ProbeFailed, $"The toolkit's version could not be read from {source}: {problem}.");
        return Fact.Unreadable<CudaVersion>(problem, source);
    }
}
