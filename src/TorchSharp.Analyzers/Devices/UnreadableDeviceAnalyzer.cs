using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Devices;

/// <summary>TORCH1004: a text given for a device is none that TorchSharp can read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableDeviceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the text to write instead, where it is clear what was meant.</summary>
    public const string ReplacementProperty = "Replacement";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.UnreadableDevice,
        RuleFamilies.Devices,
        "Device name that TorchSharp can't read",
        "'{0}' {1}; write {2}",
        DiagnosticSeverity.Warning,
        "A device is written as its type, in any case, and optionally a colon and an index: 'cpu', 'cuda', 'cuda:0'. Every other text ends in an exception, or means the CPU without a word.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TorchSharpSymbols.TryCreate(start.Compilation) is { DeviceType: not null } symbols)
            {
                var uses = new DeviceTextUses(symbols);
                var reader = new DeviceTextReader(symbols);
                var repair = new DeviceTextRepair(reader);
                start.RegisterSemanticModelAction(source =>
                {
                    foreach (var operation in CandidateBodies.Of(source.SemanticModel.Compilation).In(source.SemanticModel, source.CancellationToken).SelectMany(body => body.Operations))
                    {
                        Look(source, operation, uses, reader, repair);
                    }
                });
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, IOperation operation, DeviceTextUses uses, DeviceTextReader reader, DeviceTextRepair repair)
    {
        foreach (var use in uses.In(operation))
        {
            var reading = (use.IsTypeAlone ? reader.ReadType(use.Text) : reader.ReadDescription(use.Text)).Reading;
            if (reading == DeviceReading.Device || ExpectedFailure.Surrounds(operation.Syntax))
            {
                continue;
            }

            var replacement = repair.Of(use);
            var properties = replacement is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(ReplacementProperty, replacement);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, use.Expression.Syntax.GetLocation(), properties, use.Text, Consequence(use, reading), Remedy(use, replacement)));
        }
    }

    private static string Consequence(DeviceTextUse use, DeviceReading reading) => reading switch
    {
        DeviceReading.Ignored => "means the CPU, because TorchSharp does not read a text with two colons",
        DeviceReading.IndexIsNoNumber => "throws a FormatException, because what follows the colon is not a number",
        DeviceReading.NumberTooLarge => "throws an OverflowException, because the number is too large",
        _ when use.IsTypeAlone && use.Text.IndexOf(':') >= 0 => "throws an ArgumentException, because the index is an argument of its own here",
        _ => "throws an ArgumentException, because TorchSharp has no device type of that name",
    };

    private static string Remedy(DeviceTextUse use, string? replacement) =>
        replacement is not null ? $"'{replacement}'"
        : use.IsTypeAlone ? "the type alone, 'cpu' or 'cuda'"
        : "'cpu', 'cuda' or 'cuda:0'";
}
