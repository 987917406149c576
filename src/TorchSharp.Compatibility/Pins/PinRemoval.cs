namespace TorchSharp.Compatibility;

/// <summary>An item that takes others away (<c>Remove="…"</c>).</summary>
/// <param name="Kind">What it takes away.</param>
/// <param name="Package">The package; null where only MSBuild knows which.</param>
/// <param name="IsCertain">Whether it always counts, and takes away what it names and nothing else.</param>
/// <param name="PinsBefore">How many pins stand before it in its file.</param>
internal sealed record PinRemoval(PinKind Kind, PackageName? Package, bool IsCertain, int PinsBefore);
