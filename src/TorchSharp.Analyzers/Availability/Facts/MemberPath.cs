using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>A field or property by the way that leads to it: <c>options.Device</c>, <c>this._options.UseGpu</c>, <c>Settings.UseGpu</c>.</summary>
internal sealed class MemberPath : IEquatable<MemberPath>
{
    private MemberPath(ISymbol? root, ImmutableArray<ISymbol> members)
    {
        Root = root;
        Members = members;
    }

    /// <summary>The local or parameter with which the path begins; null where it begins with the own object, or a static member.</summary>
    public ISymbol? Root { get; }

    /// <summary>The members on the way, the last of which holds the value.</summary>
    public ImmutableArray<ISymbol> Members { get; }

    public ISymbol Last => Members[Members.Length - 1];

    /// <summary>The path to a member of the own object, or to a static one.</summary>
    public static MemberPath Own(ISymbol member) => new(null, ImmutableArray.Create(member.OriginalDefinition));

    /// <summary>The path that an operation reads or writes; null where a part of it is computed.</summary>
    /// <param name="operation">The reference to the last member.</param>
    /// <param name="captured">Finds what a temporary of the control-flow graph stands for.</param>
    /// <param name="symbols">TorchSharp, whose members are no places to keep something in.</param>
    public static MemberPath? Of(IOperation operation, Func<CaptureId, IOperation?> captured, TorchSharpSymbols symbols)
    {
        var (member, instance) = operation switch
        {
            IFieldReferenceOperation field => (field.Field, field.Instance),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => ((ISymbol)property.Property, property.Instance),
            _ => (null, null),
        };
        return member is not null && Keeps(member, symbols) && Owner(instance, captured, symbols) is { } owner
            ? new MemberPath(owner.Root, owner.Members.Add(member.OriginalDefinition))
            : null;
    }

    public bool Equals(MemberPath? other) =>
        other is not null
        && SymbolEqualityComparer.Default.Equals(Root, other.Root)
        && Members.SequenceEqual(other.Members, SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => Equals(obj as MemberPath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Last);

    private static MemberPath? Owner(IOperation? instance, Func<CaptureId, IOperation?> captured, TorchSharpSymbols symbols) => instance switch
    {
        null or IInstanceReferenceOperation => new MemberPath(null, ImmutableArray<ISymbol>.Empty),
        ILocalReferenceOperation local => new MemberPath(local.Local, ImmutableArray<ISymbol>.Empty),
        IParameterReferenceOperation parameter => new MemberPath(parameter.Parameter, ImmutableArray<ISymbol>.Empty),
        IFlowCaptureReferenceOperation reference => captured(reference.Id) is { } value ? Owner(value, captured, symbols) : null,
        IConversionOperation conversion => Owner(conversion.Operand, captured, symbols),
        _ => Of(instance, captured, symbols),
    };

    /// <summary>Whether a member gives back what was last put into it.</summary>
    private static bool Keeps(ISymbol member, TorchSharpSymbols symbols) => !symbols.IsTorchSharpMember(member) && member switch
    {
        IFieldSymbol field => !field.IsConst && !field.ContainingType.IsTupleType,
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } property => MemberWrites.IsAutomatic(property),
        IPropertySymbol property => property.SetMethod is not null,
        _ => false,
    };
}
