namespace Microsoft.Build.Framework;

/// <summary>
/// Lets multithreaded MSBuild (-mt) run a task in its own process. MSBuild looks for the attribute by name, so that tasks that are compiled
/// against an older MSBuild can carry their own.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
