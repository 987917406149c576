namespace TorchSharp.CatalogTool;

/// <summary>Something in which feed and catalog don't agree.</summary>
/// <param name="IsFault">Whether the catalog has to change; else the feed has less than was published, as mirrors do.</param>
/// <param name="Text">A sentence with names and numbers.</param>
public sealed record Difference(bool IsFault, string Text);
