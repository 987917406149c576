namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// How much is looked at for one body, from the cheapest to the dearest. More never finds more: it only takes back what less has found, so
/// each step is worth its cost only where the step before has found something.
/// </summary>
internal enum Thoroughness
{
    /// <summary>Checks in the body itself, and where devices come from.</summary>
    Devices,

    /// <summary>Also what members and helpers tell that hand out conditions.</summary>
    Conditions,

    /// <summary>Also what callers, constructors and set-ups have made sure of.</summary>
    Surroundings,

    /// <summary>Also gives the benefit of the doubt to flags that a check decides in a way that is not followed: there is CUDA where they are true.</summary>
    DoubtIfTrue,

    /// <summary>The same for what tells that CUDA is missing: there is CUDA where it is false, or null.</summary>
    DoubtIfFalse,
}
