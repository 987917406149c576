using System.Collections.Concurrent;

namespace TorchSharp.Sdk.Tests.Testing;

/// <summary>
/// The MSBuild servers of a run: processes that live as long as it, as an editor's do, with one build at a time in each. Two thirds of a small build in a process of its own
/// is MSBuild and NuGet that warm up.
/// </summary>
public sealed class BuildServers
{
    private readonly ConcurrentStack<string> _idle = new();
    private readonly string _run = Guid.NewGuid().ToString("N");
    private int _count;

    /// <summary>All that were asked for.</summary>
    public IEnumerable<string> All => Enumerable.Range(1, _count).Select(Name);

    /// <summary>Takes a server that has nothing to do. The first command with its name (<c>MSBUILDNODEHANDSHAKESALT</c>) starts it.</summary>
    public string Take() => _idle.TryPop(out var idle) ? idle : Name(Interlocked.Increment(ref _count));

    /// <summary>Gives a server back.</summary>
    public void Return(string name) => _idle.Push(name);

    private string Name(int number) => $"torchsharp-sdk-tests-{_run}-{number}";
}
