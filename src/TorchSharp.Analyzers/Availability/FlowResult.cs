namespace TorchSharp.Analyzers.Availability;

/// <summary>What is known when a body has run to its end, and of the value that it returns.</summary>
internal sealed class FlowResult(AvailabilityState exit, ValueFact returned)
{
    /// <summary>What is known where the body returns normally.</summary>
    public AvailabilityState Exit { get; } = exit;

    /// <summary>The returned value, whichever return it came from.</summary>
    public ValueFact Returned { get; } = returned;
}
