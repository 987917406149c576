namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>One way to write something.</summary>
/// <param name="Feature">Its name in the counts.</param>
/// <param name="Weight">How often it is taken, compared with the others of its table.</param>
/// <param name="Write">Writes it, with what is written inside it at most so deep.</param>
internal sealed record Production(string Feature, int Weight, Func<Scope, int, string> Write);
