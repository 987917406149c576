using System;

namespace TorchSharp;

/// <summary>What every member throws that would call libtorch. Internal, so that the public surface is TorchSharp's.</summary>
internal sealed class StandInException(string member) : NotSupportedException(
    $"'{member}' of the stand-in package {typeof(StandInException).Assembly.GetName().Name} has no native code behind it; restore the real package to run this program.")
{
    public string Member { get; } = member;
}
