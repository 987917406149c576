namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>
/// What is known about CUDA at a point of the program, from the strongest statement to the weakest: the greater of two values
/// is what holds on both of two paths.
/// </summary>
internal enum Knowledge
{
    /// <summary>No execution gets here, so anything may be said.</summary>
    Unreached,

    /// <summary>Every execution that gets here has CUDA.</summary>
    Available,

    /// <summary>Nothing is known.</summary>
    NotKnown,
}
