namespace TorchSharp.Compatibility;

/// <summary>A rule about versions and packages. It looks at nothing but what it is given.</summary>
internal interface IPinRule
{
    IEnumerable<PinFinding> Find(PinSet pins);
}
