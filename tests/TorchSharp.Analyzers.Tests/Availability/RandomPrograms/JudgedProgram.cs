namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>A program, what is so of it, and what is said of it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Verdict">What was found out.</param>
internal sealed record JudgedProgram(RandomProgram Program, Verdict Verdict);
