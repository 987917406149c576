using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorchSharp.StandIns.Tests;

/// <summary>The public members of an assembly, written as signatures: <c>static torch.Device device(string deviceType, int index = -1)</c>.</summary>
internal sealed class PublicApi
{
    private const BindingFlags DeclaredHere =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
    };

    private readonly Dictionary<string, HashSet<string>> _membersByType;

    public PublicApi(Assembly assembly) =>
        _membersByType = assembly.GetExportedTypes().ToDictionary(type => type.FullName!.Replace('+', '.'), type => Members(type).ToHashSet());

    /// <summary>The listed members that the assembly lacks. A list names a type in an unindented line and its members in indented ones.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> list)
    {
        var missing = new List<string>();
        HashSet<string>? members = null;
        var type = "";
        foreach (var line in list)
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                if (members is not null && line[2] != '…' && !members.Contains(line.Trim()))
                    missing.Add($"{type}: {line.Trim()}");
            }
            else if (TypeName(line) is { } name)
            {
                type = name;
                if (!_membersByType.TryGetValue(name, out members))
                    missing.Add(name);
            }
        }

        return missing;
    }

    /// <summary>How many members a list names.</summary>
    public static int Count(IEnumerable<string> list) => list.Count(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != '…');

    // "sealed class TorchSharp.Modules.SGD.State : OptimizerState"
    private static string? TypeName(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keyword = Array.FindIndex(words, word => word is "class" or "struct" or "interface" or "enum");
        return keyword >= 0 && keyword + 1 < words.Length && words[keyword + 1].StartsWith("TorchSharp.", StringComparison.Ordinal) ? words[keyword + 1] : null;
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(DeclaredHere).Where(IsVisible))
            yield return $"ctor {Name(type)}({Parameters(constructor)})";
        foreach (var method in type.GetMethods(DeclaredHere).Where(IsVisible))
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{GenericParameters(method)}({Parameters(method)})";
        foreach (var property in type.GetProperties(DeclaredHere).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)))
            yield return $"property {(property.GetAccessors(nonPublic: true)[0].IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name}";
        foreach (var field in type.GetFields(DeclaredHere).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
            yield return field.IsLiteral ? $"{field.Name} = {field.GetRawConstantValue()}" : $"field {(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string GenericParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return string.Join(", ", method.GetParameters().Select((parameter, index) =>
            $"{(extension && index == 0 ? "this " : "")}{Name(parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));
    }

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : parameter.RawDefaultValue switch
    {
        null => " = null",
        bool value => value ? " = true" : " = false",
        string value => $" = \"{value}\"",
        var value => $" = {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    private static string Name(Type type)
    {
        if (type.IsByRef) return $"ref {Name(type.GetElementType()!)}";
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return $"{Name(underlying)}?";
        if (s_keywords.TryGetValue(type, out var keyword)) return keyword;

        // The arguments of a nested type include those of the types around it, which come first.
        var outer = type.DeclaringType is null ? 0 : type.DeclaringType.GetGenericArguments().Length;
        var arguments = type.GetGenericArguments().Skip(outer).Select(Name).ToList();
        var name = type.Name.Split('`')[0] + (arguments.Count > 0 ? $"<{string.Join(", ", arguments)}>" : "");
        return type.DeclaringType is null ? name : $"{Name(type.DeclaringType)}.{name}";
    }
}
