using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Versions;

/// <summary>The first place of the code that uses a member of TorchSharp, or of a project that does, whatever order it is looked at in.</summary>
internal sealed class FirstUse(TorchSharpSymbols symbols, IReadOnlyList<string> projects)
{
    private readonly object _lock = new();

    public Location? Location { get; private set; }

    /// <summary>The project that uses TorchSharp there; null where the code itself does.</summary>
    public string? Project { get; private set; }

    public void Look(IOperation operation)
    {
        var member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMemberReferenceOperation reference => reference.Member,
            _ => (ISymbol?)null,
        };
        if (member is null)
        {
            return;
        }

        var isOwn = symbols.IsTorchSharpMember(member);
        var project = isOwn || projects.Count == 0 ? null : projects.FirstOrDefault(name => name == member.ContainingAssembly?.Name);
        if (!isOwn && project is null)
        {
            return;
        }

        var location = operation.Syntax.GetLocation();
        lock (_lock)
        {
            if (Location is null || Compare(location, Location) < 0)
            {
                (Location, Project) = (location, project);
            }
        }
    }

    private static int Compare(Location left, Location right) => string.CompareOrdinal(left.SourceTree!.FilePath, right.SourceTree!.FilePath) is not 0 and var byFile
        ? byFile
        : left.SourceSpan.CompareTo(right.SourceSpan);
}
