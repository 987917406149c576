using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>A program that uses CUDA somewhere, behind checks or not.</summary>
/// <param name="Number">Where it stands among those of its seed.</param>
/// <param name="Types">Its types: a public static class <c>Program</c> with a method <c>Run(bool a, bool b, int n)</c>, and what that needs.</param>
/// <param name="IsApplication">Whether it belongs to an application, in which nobody else calls its public members.</param>
/// <param name="Features">The names of the productions that it was made with.</param>
internal sealed record RandomProgram(int Number, string Types, bool IsApplication, ImmutableSortedSet<string> Features)
{
    /// <summary>How the assembly of a batch calls the namespace of a program.</summary>
    public static string NamespaceOf(int position) => $"P{position}";

    /// <summary>The source of the program as one of many.</summary>
    public string AsPart(int position) => $"using System;\nusing System.Collections.Generic;\nusing System.Diagnostics.CodeAnalysis;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing TorchSharp;\n\nnamespace {NamespaceOf(position)}\n{{\n{Types}\n}}\n";
}
