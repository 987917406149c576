using System.Text.Json.Serialization;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>A small program whose behaviour without CUDA is known, from which follows what the rule must say.</summary>
public sealed class GuardCase
{
    private const string DefaultSignature = "static void M(Tensor t, torch.nn.Module model, bool flag, int n)";

    public required string Name { get; init; }

    /// <summary>Whether the rule reports something in it.</summary>
    public required bool Flagged { get; init; }

    /// <summary>The expressions that are reported, in the order of the source.</summary>
    public string[]? Reported { get; init; }

    [JsonIgnore]
    public string[] Expected => Reported ?? (Flagged ? ["t.cuda()"] : []);

    /// <summary>The statements of the method, possibly none.</summary>
    public required string Code { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The version of C# that it needs; empty where every Roslyn in use knows it.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether it is a program, which nobody references, and not a library.</summary>
    public bool IsProgram { get; init; }

    public string Usings { get; init; } = "";

    /// <summary>Types beside the one of the method.</summary>
    public string Types { get; init; } = "";

    public string Members { get; init; } = "";

    public string Signature { get; init; } = DefaultSignature;

    [JsonIgnore]
    public string Source => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using TorchSharp;
        using Tensor = TorchSharp.torch.Tensor;
        {{Usings}}
        namespace N
        {
        {{Types}}
            public class Case
            {
        {{Members}}
                {{Signature}}
                {
        {{Code}}
                }
            }
        }
        """;

    public override string ToString() => Name;
}
