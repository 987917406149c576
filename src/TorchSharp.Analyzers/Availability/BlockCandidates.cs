using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Decides whether a body is worth its control-flow graph: it has an operation that needs CUDA, or one that gets a device which
/// may be CUDA.
/// </summary>
internal sealed class BlockCandidates
{
    private readonly AvailabilityContext _context;
    private bool _needsCuda;
    private bool _getsDevice;

    public BlockCandidates(AvailabilityContext context, CandidateBody body)
    {
        _context = context;
        foreach (var operation in body.Operations)
        {
            Look(operation);
            if (_needsCuda)
            {
                break;
            }
        }

        NeedFlow = _needsCuda || (_getsDevice && (body.Operations.Any(MayHandOutCuda) || body.Root.Syntax.DescendantTokens().Any(NamesCuda)));
    }

    /// <summary>Whether the flow of the body must be solved.</summary>
    public bool NeedFlow { get; }

    private void Look(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Look(call.TargetMethod, call.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Look(constructor, creation.Arguments);
                break;
            case IPropertyReferenceOperation property:
                _needsCuda |= _context.Requirements.Of(property.Property) == CudaRequirement.Always;
                break;
            case IMethodReferenceOperation reference:
                _needsCuda |= _context.Requirements.Of(reference.Method) == CudaRequirement.Always;
                break;
        }
    }

    private void Look(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        switch (_context.Requirements.Of(method))
        {
            case CudaRequirement.Always:
                _needsCuda = true;
                break;
            case CudaRequirement.ForCudaDevice:
                foreach (var argument in arguments)
                {
                    if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && _context.Requirements.IsDeviceParameter(parameter.OriginalDefinition))
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

        if (device.ConstantValue is { HasValue: true, Value: var constant })
        {
            _needsCuda |= (constant is string text && DeviceNames.IsCuda(text)) || _context.Checks.IsCudaConstant(device.Type, constant);
        }
        else
        {
            _getsDevice = true;
        }
    }

    /// <summary>Whether a member of the compilation is read that may hold a CUDA device, wherever its value goes from here.</summary>
    private bool MayHandOutCuda(IOperation operation)
    {
        ISymbol? member = operation switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IInvocationOperation call => call.TargetMethod,
            _ => null,
        };
        return member is not null
            && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _context.Symbols.Compilation.Assembly)
            && _context.Holders.MayHold(member.Name);
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
