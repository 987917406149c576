using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>Something that the first of several MSBuild processes does for all of them.</summary>
internal static class BuildWideMark
{
    /// <summary>Takes a mark that exists as long as one of the processes keeps it.</summary>
    /// <param name="session">What names the build in all of its processes; empty where nothing does.</param>
    /// <param name="name">What is marked.</param>
    /// <param name="isFirst">Whether no other process has it; true where that can't be told.</param>
    /// <returns>What to keep until the build ends; null where there is nothing.</returns>
    public static IDisposable? TryTake(string session, string name, out bool isFirst)
    {
        isFirst = true;
        if (session.Length == 0)
            return null;
        using var sha = SHA256.Create();
        var hash = string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes($"{session} {name}")).Take(16).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
        try
        {
            return new Mutex(initiallyOwned: false, "TorchSharp.Sdk." + hash, out isFirst);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PlatformNotSupportedException or WaitHandleCannotBeOpenedException)
        {
            // A message that comes twice is better than none.
            isFirst = true;
            return null;
        }
    }
}
