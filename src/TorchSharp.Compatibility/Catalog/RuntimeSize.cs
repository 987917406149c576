namespace TorchSharp.Compatibility;

/// <summary>How much room the packages of one CUDA runtime take, in bytes.</summary>
/// <param name="Download">The packages as they are downloaded and kept, together.</param>
/// <param name="Unpacked">The libraries in them, joined from their parts; null where that is not known.</param>
/// <param name="LargestFile">The largest library that a build joins from parts, which it does in the folder for temporary files; null where that is not known.</param>
public sealed record RuntimeSize(long Download, long? Unpacked, long? LargestFile)
{
    /// <summary>What the packages folder must hold: the packages, and what is unpacked from them as far as that is known.</summary>
    public long InPackagesFolder => Download + (Unpacked ?? 0);
}
