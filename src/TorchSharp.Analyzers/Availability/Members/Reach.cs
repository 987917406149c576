using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>Which members code outside the compilation can get at.</summary>
internal sealed class Reach(Compilation compilation)
{
    private readonly bool _isProgram = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
    private readonly Lazy<bool> _hasFriends = new(() => compilation.Assembly.GetAttributes().Any(a => a.AttributeClass?.Name == "InternalsVisibleToAttribute"));

    /// <summary>Whether another assembly can name a member. Nobody references a program, unless it names the friends that do.</summary>
    public bool IsOpen(ISymbol member)
    {
        for (var at = member; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (at is INamedTypeSymbol { IsFileLocal: true }
                || at.DeclaredAccessibility == Accessibility.Private
                || (at.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal && !_hasFriends.Value))
            {
                return false;
            }
        }

        return !_isProgram || _hasFriends.Value;
    }
}
