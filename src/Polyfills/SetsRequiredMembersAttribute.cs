namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks a constructor that sets every required member, as the copy constructor of a record does.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
