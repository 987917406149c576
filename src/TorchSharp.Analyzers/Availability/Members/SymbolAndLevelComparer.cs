using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>Compares members of the same level by what they declare.</summary>
internal sealed class SymbolAndLevelComparer : IEqualityComparer<(ISymbol Symbol, int Level)>
{
    public static readonly SymbolAndLevelComparer Instance = new();

    public bool Equals((ISymbol Symbol, int Level) x, (ISymbol Symbol, int Level) y) =>
        x.Level == y.Level && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

    public int GetHashCode((ISymbol Symbol, int Level) obj) => (SymbolEqualityComparer.Default.GetHashCode(obj.Symbol) * 31) + obj.Level;
}
