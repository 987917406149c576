using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <content>Members of objects, which are followed from where this body assigns or tests them until somebody else may write to them.</content>
internal sealed partial class OperationInterpreter
{
    // They read what they are given, and call nobody.
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "Boolean", "Console", "Convert", "Debug", "Enum", "Environment", "Int32", "Int64", "Math", "Nullable", "Path", "String", "StringBuilder", "Trace",
    };

    private MemberPath? PathOf(IOperation operation) =>
        operation.Type is { } type && MemberWrites.Tells(type, _context.Symbols) && MemberPath.Of(operation, Captured, _context.Symbols) is { } path
        && (path.Root is null || _body.Variables.CanFollow(path.Root))
        && !path.Members.Any(member => _body.Variables.IsWrittenAside(member.Name))
            ? path
            : null;

    /// <summary>What a member of a type tells; in a static initializer, one that is initialized later is still empty.</summary>
    private ValueFact OfMember(ISymbol member) =>
        member.IsStatic
        && _graph.OriginalOperation.Syntax is EqualsValueClauseSyntax { Parent: { } own }
        && MemberWrites.InitializerOf(member, _body.Run.CancellationToken) is { } later
        && later.SyntaxTree == own.SyntaxTree
        && later.SpanStart > own.Span.End
        && later.FirstAncestorOrSelf<TypeDeclarationSyntax>() == own.FirstAncestorOrSelf<TypeDeclarationSyntax>()
        && later.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration
        && own.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } ownDeclaration
        && IsStatic(ownDeclaration) && IsStatic(declaration)
            ? MemberWrites.Default(member)
            : _context.Members.OfMember(_body.Run, member, _graph.OriginalOperation.Syntax);

    private static bool IsStatic(MemberDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.StaticKeyword);

    private IOperation? Captured(CaptureId id) => _capturedTargets.TryGetValue(id, out var value) ? value : null;

    /// <summary>What this body knows of a member from having assigned or tested it; null where that is nothing.</summary>
    private ValueFact? OfPath(IOperation reference) =>
        _body.Variables.HasPaths && VariableOf(reference) is { } variable && State.Knows(variable) ? State.Get(variable) : null;

    /// <summary>The fact of a variable; of a member that is not followed, what it tells wherever it is read.</summary>
    private ValueFact FactOf(AvailabilityState state, Variable variable) =>
        !state.Knows(variable) && _body.Variables.PathOf(variable) is { } path ? OfMember(path.Last) : state.Get(variable);

    private AvailabilityState Set(AvailabilityState state, Variable variable, ValueFact fact) =>
        state.Set(variable, _body.Variables.PathOf(variable) is null ? fact : fact.Followed());

    private void StoreMember(IOperation target, ISymbol member, ValueFact fact)
    {
        if (member is IPropertySymbol { SetMethod: { } setter } property && _context.Implementations.IsOurs(setter) && !MemberWrites.IsAutomatic(property))
        {
            ForgetWrittenBy(setter, instance: null, ImmutableArray<IArgumentOperation>.Empty);
        }

        // The same member of another object, and what is reached through it, may be what is written here.
        if (_body.Variables.HasPaths)
        {
            foreach (var variable in _body.Variables.PathsWhere(path => path.Members.Contains(member, SymbolEqualityComparer.Default)).ToList())
            {
                var isLast = SymbolEqualityComparer.Default.Equals(_body.Variables.PathOf(variable)!.Last, member);
                State = State.Set(variable, isLast && State.Knows(variable) ? ValueFact.Join(State.Get(variable), fact) : ValueFact.Unknown);
            }
        }

        if (PathOf(target) is { } written)
        {
            State = Set(State, _body.Variables.Of(written), fact);
        }
    }

    /// <summary>Forgets the members that a call may write to.</summary>
    private void ForgetWrittenBy(IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!_body.Variables.HasPaths || _context.Symbols.IsTorchSharpMember(method))
        {
            return;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke || arguments.Any(argument => Unconverted(argument.Value) is IDelegateCreationOperation or { Type.TypeKind: TypeKind.Delegate }))
        {
            ForgetMembersWhere(static path => !CannotChange(path));
        }
        else if (_context.Implementations.IsOurs(method) && method.MethodKind is not (MethodKind.UserDefinedOperator or MethodKind.Conversion))
        {
            ForgetWrittenBy(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name);
        }
        else if (!Readers.Contains(method.ContainingType?.Name ?? ""))
        {
            // Another library writes to the objects that it is given, and while it runs so may who else has our own object.
            var isGivenOurs = arguments.Select(argument => argument.Value).Concat(instance is null ? [] : [instance]).SelectMany(Parts).Any(MayBeOurs);
            ForgetMembersWhere(path => !CannotChange(path) && (isGivenOurs || (path.Root is null && IsWrittenElsewhere(path.Last))));
        }
    }

    /// <summary>A state without the members that some operations may write to which have run meanwhile.</summary>
    public AvailabilityState WithoutWrittenBy(IEnumerable<IOperation> operations, AvailabilityState state)
    {
        if (!_body.Variables.HasPaths)
        {
            return state;
        }

        var current = _state;
        _state = state;
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case IInvocationOperation { Instance: { } owner } call when Unconverted(owner).Type is not { TypeKind: TypeKind.Interface }
                    && call.Arguments.All(a => a.Parameter?.RefKind is not (RefKind.Ref or RefKind.Out) || a.Value is ILocalReferenceOperation or IParameterReferenceOperation):
                    ForgetWrittenBy(call.TargetMethod, owner, call.Arguments);
                    break;
                case IInvocationOperation or IAssignmentOperation { Target: not (ILocalReferenceOperation or IParameterReferenceOperation) } or IIncrementOrDecrementOperation or IObjectCreationOperation or IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false }:
                    ForgetMembersWhere(static _ => true);
                    break;
            }
        }

        var result = _state;
        _state = current;
        return result;
    }

    /// <summary>Whether a value may be an object of the program's own.</summary>
    private bool MayBeOurs(IOperation value) => value is IInstanceReferenceOperation || (value.Type is { } type && MayBeOurs(type));

    private bool MayBeOurs(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => MayBeOurs(array.ElementType),
        _ => type.IsReferenceType && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _context.Symbols.Compilation.Assembly),
    };

    /// <summary>Whether a member is written by anything but this body and what makes the object.</summary>
    private bool IsWrittenElsewhere(ISymbol member) => !_body.Run.FollowsConditions
        || _context.Index.WritesTo(member, _body.Run.CancellationToken).Any(write =>
            !(write.Identifier.SyntaxTree == _body.Syntax.SyntaxTree && _body.Syntax.Span.Contains(write.Identifier.Span))
            && write.Identifier.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax);

    private IEnumerable<IOperation> Parts(IOperation value) => Unconverted(value) switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.SelectMany(Parts),
        var part => [part],
    };

    private IOperation Unconverted(IOperation value) => value switch
    {
        IConversionOperation conversion => Unconverted(conversion.Operand),
        IFlowCaptureReferenceOperation reference when Captured(reference.Id) is { } captured => Unconverted(captured),
        _ => value,
    };

    /// <summary>Whether nobody can give the member another value once the object is made.</summary>
    private static bool CannotChange(MemberPath path) => path.Root is not null && path.Members.All(member => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } });

    private void ForgetWrittenBy(string called) => ForgetMembersWhere(path => !_body.Run.FollowsConditions || path.Members.Any(member => _context.Vocabulary.Value.MayWrite(called, member.Name)));

    private void ForgetMembersWhere(Func<MemberPath, bool> isForgotten)
    {
        if (_body.Variables.HasPaths)
        {
            State = State.Forget(_body.Variables.PathsWhere(isForgotten));
        }
    }
}
