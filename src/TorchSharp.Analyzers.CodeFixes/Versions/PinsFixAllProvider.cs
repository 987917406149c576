using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// Applies one kind of remedy to all findings of a project or solution, one after the other, each to the files as the last one left them: remedies overlap
/// where packages share a version, and files where projects share them. The fixes of a document are those of its project.
/// </summary>
internal sealed class PinsFixAllProvider : FixAllProvider
{
    // Each remedy ends a finding; this many in one project are none that a project has.
    private const int MostRemedies = 100;

    public static PinsFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var codes = new Dictionary<ProjectId, HashSet<string>>();
        foreach (var project in projects)
        {
            // What is suppressed stays; findings that come up on the way are of the same codes.
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            codes[project.Id] = [.. diagnostics.Select(FindingProperties.CodeOf).OfType<string>()];
        }

        return codes.Values.All(found => found.Count == 0)
            ? null
            : CodeAction.Create("Fix all versions", token => FixAsync(fixAllContext.Solution, codes, fixAllContext.CodeActionEquivalenceKey, token), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> FixAsync(Solution solution, Dictionary<ProjectId, HashSet<string>> codes, string? key, CancellationToken cancellationToken)
    {
        foreach (var (project, found) in codes.Select(entry => (entry.Key, entry.Value)))
        {
            for (var applied = 0; applied < MostRemedies; applied++)
            {
                if (await PinsOfProject.ReadAsync(solution.GetProject(project)!, cancellationToken).ConfigureAwait(false) is not { } pins
                    || Next(pins, found, key) is not { } remedy)
                {
                    break;
                }

                solution = await pins.ApplyAsync(remedy, solution, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static PinRemedy? Next(PinsOfProject pins, HashSet<string> codes, string? key) => pins.Findings
        .Where(finding => codes.Contains(finding.Code))
        .SelectMany(finding => finding.Remedies)
        .FirstOrDefault(remedy => remedy.CanBeWritten && RemedyKey.Of(remedy) == key);
}
