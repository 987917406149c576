namespace System.Runtime.CompilerServices;

/// <summary>Marks what only a compiler that knows <paramref name="featureName"/> may use.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
