namespace TorchSharp.Compatibility;

/// <summary>Makes <see cref="Fact{T}"/>s.</summary>
public static class Fact
{
    /// <summary>Nobody looked, or the project declared other facts only.</summary>
    public static Fact<T> Unknown<T>() => new(FactState.Unknown, default, "", "");

    /// <summary>Looked for and not there.</summary>
    public static Fact<T> Absent<T>() => new(FactState.Absent, default, "", "");

    /// <summary>A value, and where it was read, in words that finish "from …".</summary>
    public static Fact<T> Known<T>(T value, string source) => new(FactState.Known, value, source, "");

    /// <summary>There is a source and it could not be read: the problem, and where.</summary>
    public static Fact<T> Unreadable<T>(string problem, string source) => new(FactState.Unreadable, default, source, problem);
}
