namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What a mention of a field or property does with it.</summary>
internal enum MemberUse
{
    /// <summary>Reads it.</summary>
    Read,

    /// <summary>Assigns it.</summary>
    Write,

    /// <summary>Changes it, or lets somebody change it, in a way that is not followed.</summary>
    Other,
}
