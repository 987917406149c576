using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Decides whether a body is worth its control-flow graph: it has an operation that needs CUDA, or one that gets a device which
/// may be CUDA.
/// </summary>
internal sealed class BlockCandidates(AvailabilityContext context)
{
    // Written by whichever thread looks at an operation; neither ever goes back to false.
    private volatile bool _needsCuda;
    private volatile bool _getsDevice;
    private volatile bool _getsMember;

    /// <summary>Takes one operation of the body into account.</summary>
    public void Look(IOperation operation)
    {
        if (_needsCuda)
        {
            return;
        }

        switch (operation)
        {
            case IInvocationOperation call:
                Look(call.TargetMethod, call.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Look(constructor, creation.Arguments);
                break;
            case IPropertyReferenceOperation property:
                _needsCuda |= context.Requirements.Of(property.Property) == CudaRequirement.Always;
                break;
            case IMethodReferenceOperation reference:
                _needsCuda |= context.Requirements.Of(reference.Method) == CudaRequirement.Always;
                break;
        }
    }

    /// <summary>Whether the flow of the body must be solved.</summary>
    public bool NeedFlow(ImmutableArray<IOperation> blocks) =>
        _needsCuda
        || _getsMember
        || (_getsDevice && blocks.Any(b => b.Syntax.DescendantTokens().Any(NamesCuda)));

    private void Look(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        switch (context.Requirements.Of(method))
        {
            case CudaRequirement.Always:
                _needsCuda = true;
                break;
            case CudaRequirement.ForCudaDevice:
                foreach (var argument in arguments)
                {
                    if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && context.Requirements.IsDeviceParameter(parameter.OriginalDefinition))
                    {
                        LookAtDevice(argument.Value);
                    }
                }

                break;
        }
    }

    private void LookAtDevice(IOperation device)
    {
        while (device is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            device = conversion.Operand;
        }

        switch (device)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                _needsCuda |= (constant is string text && DeviceNames.IsCuda(text)) || context.Checks.IsCudaConstant(device.Type, constant);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation or IInvocationOperation when IsWrittenHere(device):
                _getsMember = true;
                break;
            default:
                _getsDevice = true;
                break;
        }
    }

    private bool IsWrittenHere(IOperation device)
    {
        ISymbol member = device switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            _ => ((IInvocationOperation)device).TargetMethod,
        };
        return SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
            && context.Vocabulary.Value.MayTell(member.Name);
    }

    private static bool NamesCuda(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => token.ValueText == "CUDA" || (token.ValueText is "Device" or "device" && token.GetNextToken().IsKind(SyntaxKind.OpenParenToken)),

        // "torch.Device d = new(0)" names no device either.
        SyntaxKind.NewKeyword => token.GetNextToken().IsKind(SyntaxKind.OpenParenToken),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.TrimStart().StartsWith("cuda", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
