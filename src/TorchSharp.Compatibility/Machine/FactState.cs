namespace TorchSharp.Compatibility;

/// <summary>What a probe can say of one fact.</summary>
public enum FactState
{
    /// <summary>Nobody looked, or the project declared other facts only.</summary>
    Unknown,

    /// <summary>Looked for and not there.</summary>
    Absent,

    /// <summary>There, but it could not be read or understood; <see cref="Fact{T}.Problem"/> says why.</summary>
    Unreadable,

    /// <summary>Found; <see cref="Fact{T}.Value"/> holds it.</summary>
    Known,
}
