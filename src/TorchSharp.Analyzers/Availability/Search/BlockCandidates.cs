using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>
/// Decides whether a body is worth its control-flow graph: it has an operation that needs CUDA, or one that gets a device which
/// may be CUDA, made here or handed out by a member that has not checked.
/// </summary>
internal sealed class BlockCandidates
{
    private readonly AvailabilityContext _context;
    private readonly FlowRun _run;
    private bool _needsCuda;
    private bool _getsDevice;

    public BlockCandidates(AvailabilityContext context, CandidateBody body, CancellationToken cancellationToken)
    {
        _context = context;
        _run = new FlowRun(context, Thoroughness.Devices, cancellationToken);
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
            default:
                // What the program's own methods do with a device that is made here is seen by the flow.
                _getsDevice |= _context.Implementations.IsOurs(method) && arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && MayNameDevice(argument.Value));
                break;
        }
    }

    private bool MayNameDevice(IOperation value) =>
        _context.Symbols.IsDevice(value.Type) || _context.Symbols.IsDeviceType(value.Type)
        || (value.Type?.SpecialType == SpecialType.System_String && (!value.ConstantValue.HasValue || (value.ConstantValue.Value is string text && DeviceNames.IsCuda(text))));

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

    /// <summary>Whether a member of the compilation is read, or called, that hands out a CUDA device which nothing has checked. Most devices are chosen once, by a check.</summary>
    private bool MayHandOutCuda(IOperation operation) => operation switch
    {
        IMethodReferenceOperation { Method: var method } reference => IsHolder(method) && MayHandOutCuda(method, reference.IsVirtual),
        IPropertyReferenceOperation { Property: var property } reference => IsHolder(property) && MayHandOutCuda(property, Implementations.MayBeOverridden(reference)),
        IFieldReferenceOperation { Field: var field } => IsHolder(field) && MayBeCuda(_context.Members.KnownOfMember(_run, field.OriginalDefinition)),
        IInvocationOperation { TargetMethod: var method } call => IsHolder(method) && MayHandOutCuda(method, call.IsVirtual),
        _ => false,
    };

    private bool IsHolder(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _context.Symbols.Compilation.Assembly) && _context.Holders.MayHold(member.Name);

    private bool MayHandOutCuda(IPropertySymbol property, bool isVirtual) =>
        MemberWrites.CanBeKnown(property.OriginalDefinition, _context)
            ? MayBeCuda(_context.Members.KnownOfMember(_run, property.OriginalDefinition))
            : property.GetMethod is { } getter && MayHandOutCuda(getter, isVirtual);

    // The body of a local function is part of the one that is looked at.
    private bool MayHandOutCuda(IMethodSymbol method, bool isVirtual) =>
        method.MethodKind != MethodKind.LocalFunction
        && _context.Members.OfMethod(_run, method, scope: null, BodyEntry.NotKnown, isVirtual) is { } summary
        && (MayBeCuda(summary.Returned) || method.Parameters.Any(parameter => MayBeCuda(summary.AtExit(parameter.Ordinal))));

    private static bool MayBeCuda(ValueFact fact) => fact.MayBeCuda || fact.Elements.Any(MayBeCuda);

    private static bool NamesCuda(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => token.ValueText == "CUDA" || (token.ValueText is "Device" or "device" && token.GetNextToken().IsKind(SyntaxKind.OpenParenToken)),

        // "torch.Device d = new(0)" names no device either.
        SyntaxKind.NewKeyword => token.GetNextToken().IsKind(SyntaxKind.OpenParenToken),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.TrimStart().StartsWith("cuda", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
