using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Versions;

/// <summary>A place of the code that uses TorchSharp.</summary>
/// <param name="Location">The place.</param>
/// <param name="Through">The assembly that uses it there; null where the code itself does.</param>
/// <param name="IsCertain">Whether it does what the program is for: of a package's code, in which TorchSharp may be one part of many, that is not known.</param>
internal sealed record TorchSharpUse(Location Location, string? Through, bool IsCertain);
