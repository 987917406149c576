namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Which exceptions that missing CUDA raises somebody handles.</summary>
[Flags]
internal enum HandledFailures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Those of TorchSharp's own checks: <see cref="InvalidOperationException"/>.</summary>
    Own = 1,

    /// <summary>Those of its native half: <see cref="System.Runtime.InteropServices.ExternalException"/>.</summary>
    Native = 2,

    /// <summary>Those that waiting for a task or a parallel loop throws: <see cref="AggregateException"/>.</summary>
    Gathered = 4,
}
