using System.Diagnostics;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>One look at a machine: the access, the limits, and the findings so far.</summary>
internal sealed class ProbeSession(IMachineAccess access, MachineProbeOptions options)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<MachineFinding> _findings = [];

    public IMachineAccess Access { get; } = access;

    public MachineProbeOptions Options { get; } = options;

    public MachineFinding[] Findings => _findings.ToArray();

    public void Add(MachineFindingKind kind, string text) => _findings.Add(new MachineFinding(kind, text));

    /// <summary>Runs a program within its own deadline and what is left of the total one; never one that a checkout brings along.</summary>
    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline)
    {
        if (ComesWithProject(path) || ComesWithProject(Access.ResolveLinks(path)))
            return ProgramResult.NotStarted($"{path} lies in the project, where no program is run.");
        if (Options.Memory?.Find(path, arguments) is { } remembered)
            return remembered;
        var left = Options.TotalDeadline - _watch.Elapsed;
        if (left <= TimeSpan.Zero)
            return ProgramResult.NotStarted("the time for looking at the machine was used up.");
        var result = Access.Run(path, arguments, left < deadline ? left : deadline);
        Options.Memory?.Remember(path, arguments, result);
        return result;
    }

    private bool ComesWithProject(string path)
    {
        var folder = MachinePath.Parent(path);
        // A project may be reached by a link, too.
        return MachinePath.Same(Access, folder, Access.CurrentDirectory)
            || (Options.ProjectDirectory.Length > 0 && (IsIn(folder, Options.ProjectDirectory) || IsIn(folder, Access.ResolveLinks(Options.ProjectDirectory))));
    }

    private bool IsIn(string folder, string project)
    {
        for (; folder.Length > 0; folder = MachinePath.Parent(folder))
        {
            if (MachinePath.Same(Access, folder, project))
                return true;
        }

        return false;
    }

    /// <summary>The answer of a probe that failed, where that means as much as none.</summary>
    public static T? Nothing<T>(string problem)
        where T : class => null;

    /// <summary>The fact of a probe that failed.</summary>
    public static Fact<T> Unreadable<T>(string problem) => Fact.Unreadable<T>(problem, "");

    /// <summary>
    /// Runs one probe. A probe answers whatever a machine can say, so an exception is a defect of the probe: it becomes a finding that
    /// names the probe and its fact is <paramref name="failed"/>, since a defect here must not stop a build that can do without the fact.
    /// </summary>
    public T Probe<T>(string name, Func<ProbeSession, T> probe, Func<string, T> failed)
    {
        try
        {
            return probe(this);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var problem = $"The {name} probe failed: {exception.GetType().Name}: {exception.Message}";
            Add(MachineFindingKind.ProbeFailed, problem);
            return failed(problem);
        }
    }
}
