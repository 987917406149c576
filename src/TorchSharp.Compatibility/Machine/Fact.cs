namespace TorchSharp.Compatibility;

/// <summary>Makes <see cref="Fact{T}"/>s.</summary>
public static class Fact
{
    public static Fact<T> Unknown<T>() => new(FactState.Unknown, default, "", "");

    public static Fact<T> Absent<T>() => new(FactState.Absent, default, "", "");

    public static Fact<T> Known<T>(T value, string source) => new(FactState.Known, value, source, "");

    public static Fact<T> Unreadable<T>(string problem, string source) => new(FactState.Unreadable, default, source, problem);
}
