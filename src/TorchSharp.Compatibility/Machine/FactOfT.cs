namespace TorchSharp.Compatibility;

/// <summary>One fact about the machine, with the place that it was read from.</summary>
public sealed record Fact<T>
{
    internal Fact(FactState state, T? value, string source, string problem)
    {
        State = state;
        Value = value;
        Source = source;
        Problem = problem;
    }

    /// <summary>Whether there is a value, and why not where there is none.</summary>
    public FactState State { get; }

    /// <summary>The value where <see cref="State"/> is <see cref="FactState.Known"/>, else the type's default.</summary>
    public T? Value { get; }

    /// <summary>Where the fact was read, in words that finish "from …": <c>/sys/module/nvidia/version</c>.</summary>
    public string Source { get; }

    /// <summary>Why an <see cref="FactState.Unreadable"/> fact could not be read; else empty.</summary>
    public string Problem { get; }

    /// <summary>Whether <see cref="Value"/> holds a value.</summary>
    public bool IsKnown => State == FactState.Known;
}
