using System.Reflection;

#nullable enable

namespace TorchSharp;

public static partial class FieldInfoExtensionMethods
{
    public static string ComponentName(this FieldInfo field) => throw new StandInException("FieldInfoExtensionMethods.ComponentName");
}
