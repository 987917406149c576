using System;

namespace TorchSharp;

/// <summary>What every member throws that would call libtorch. Internal, so that the public surface is TorchSharp's alone.</summary>
internal sealed class StandInException(string member, string package = "TorchSharp") : NotSupportedException(
    $"'{member}' of the stand-in package {package} has no native code behind it; restore the real package to run this program.");
