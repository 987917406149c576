using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>How the variables of one body are written, which decides what may be said of them and where.</summary>
internal sealed class BodyVariables
{
    private readonly HashSet<ISymbol> _uncertain = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<SyntaxNode>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ISymbol> _lambdaOfLocal = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ISymbol> _localOfLambda = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _numbers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _temporaries = [];
    private readonly HashSet<ISymbol> _escaping = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<MemberPath, Variable> _paths = [];
    private readonly Dictionary<int, MemberPath> _pathsByNumber = [];
    private readonly HashSet<string> _writtenAside = new(StringComparer.Ordinal);
    private bool _hasJumps;

    public BodyVariables(IOperation root, CancellationToken cancellationToken)
    {
        Walk(root, function: null, cancellationToken);
    }

    /// <summary>Whether any member is followed along a path.</summary>
    public bool HasPaths => _paths.Count > 0;

    private int NextNumber => _numbers.Count + _temporaries.Count + _paths.Count;

    /// <summary>Whether facts about a variable can be followed: nothing writes it behind the back of the flow.</summary>
    public bool CanFollow(ISymbol variable) => !_uncertain.Contains(variable);

    /// <summary>Whether a mention of a variable writes to it.</summary>
    public bool IsWrittenAt(ISymbol variable, SyntaxNode mention) =>
        !CanFollow(variable) || (_writes.TryGetValue(variable, out var writes) && writes.Exists(write => write.Span.Contains(mention.Span)));

    /// <summary>Whether a nested function sees the same value whenever it runs.</summary>
    public bool KeepsItsValue(ISymbol variable) =>
        CanFollow(variable) && (_writes.TryGetValue(variable, out var writes) ? writes.Count : 0) <= (variable is IParameterSymbol ? 0 : 1);

    /// <summary>The lambda that a local holds, where the local does nothing but hold it, call it and hand it to calls; otherwise null.</summary>
    public ISymbol? LambdaOnlyUsedThrough(ISymbol local) =>
        !_escaping.Contains(local) && KeepsItsValue(local) && _lambdaOfLocal.TryGetValue(local, out var lambda) ? lambda : null;

    /// <summary>Whether a lambda only runs where its local is called, or handed to a call.</summary>
    public bool IsOnlyUsedThroughLocal(ISymbol lambda) =>
        _localOfLambda.TryGetValue(lambda, out var local) && LambdaOnlyUsedThrough(local) is not null;

    /// <summary>Whether nobody but this body, outside its nested functions, gets hold of the collection in a local.</summary>
    public bool KeepsCollection(ILocalSymbol local) => CanFollow(local) && !_shared.Contains(local);

    /// <summary>The variable of a local or parameter.</summary>
    public Variable Of(ISymbol symbol)
    {
        if (!_numbers.TryGetValue(symbol, out var number))
        {
            _numbers.Add(symbol, number = NextNumber);
        }

        return new Variable(number, symbol);
    }

    /// <summary>The variable of a temporary. Nested functions have no temporaries in common with what they stand in.</summary>
    public Variable Of(CaptureId temporary)
    {
        if (!_temporaries.TryGetValue(temporary, out var number))
        {
            _temporaries.Add(temporary, number = NextNumber);
        }

        return new Variable(number, Symbol: null);
    }

    /// <summary>Whether something else than the flow, a nested function or a reference, may write to a member of a name.</summary>
    public bool IsWrittenAside(string member) => _writtenAside.Contains(member);

    /// <summary>The variable of a member that is reached by a path.</summary>
    public Variable Of(MemberPath path)
    {
        if (!_paths.TryGetValue(path, out var variable))
        {
            _paths.Add(path, variable = new Variable(NextNumber, path.Root));
            _pathsByNumber.Add(variable.Number, path);
        }

        return variable;
    }

    /// <summary>The path of a variable; null for a local, parameter or temporary.</summary>
    public MemberPath? PathOf(Variable variable) => _pathsByNumber.TryGetValue(variable.Number, out var path) ? path : null;

    /// <summary>The variables of all members that are reached by paths of a kind.</summary>
    public IEnumerable<Variable> PathsWhere(Func<MemberPath, bool> isOfKind) => _paths.Where(p => isOfKind(p.Key)).Select(p => p.Value);

    /// <summary>The variables that a nested function mentions and that are not written any more once it has been made.</summary>
    public IEnumerable<Variable> KeptIn(IOperation function) =>
        SymbolsIn(function).Where(symbol => KeepsItsValue(symbol) || (function.Syntax is AnonymousFunctionExpressionSyntax && IsWrittenBefore(symbol, function.Syntax))).Select(Of);

    /// <summary>The variables that a nested function mentions.</summary>
    public IEnumerable<Variable> MentionedIn(IOperation function) => SymbolsIn(function).Where(CanFollow).Select(Of);

    private static HashSet<ISymbol> SymbolsIn(IOperation function) =>
        new(function.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>(), SymbolEqualityComparer.Default);

    /// <summary>Whether all writes to a variable are over when the flow gets to a place.</summary>
    private bool IsWrittenBefore(ISymbol variable, SyntaxNode place)
    {
        if (!CanFollow(variable) || _hasJumps)
        {
            return false;
        }

        var writes = _writes.TryGetValue(variable, out var known) ? known : [];
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

        // What stands in a loop with the place comes round again, unless each round has its own variable.
        var loops = place.Ancestors().Where(a => a is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        return declaration is not null
            && writes.TrueForAll(write => write.Span.End <= place.SpanStart && write.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Span.Contains(place.Span) != true)
            // A local function is called when it is called.
            && place.Ancestors().OfType<LocalFunctionStatementSyntax>().All(function => function.Span.Contains(declaration.Span))
            && loops.All(loop => loop.Span.Contains(declaration.Span) || !writes.Exists(write => loop.Span.Contains(write.Span)));
    }

    private void Walk(IOperation root, ISymbol? function, CancellationToken cancellationToken)
    {
        // An explicit stack: generated code nests expressions deeper than a thread's stack allows.
        var pending = new Stack<(IOperation Operation, ISymbol? Function)>();
        pending.Push((root, function));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (operation, inside) = pending.Pop();
            Look(operation, inside);
            var nested = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => inside,
            };
            foreach (var child in operation.ChildOperations)
            {
                pending.Push((child, nested));
            }
        }
    }

    private void Look(IOperation operation, ISymbol? function)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator:
                if (declarator.GetVariableInitializer() is { } initializer)
                {
                    if (declarator.Symbol.IsRef && initializer.Value is IMemberReferenceOperation referenced)
                    {
                        _writtenAside.Add(referenced.Member.Name);
                    }

                    if (declarator.Symbol.IsRef && VariableOf(WholeOf(initializer.Value)) is { } aliased)
                    {
                        _uncertain.Add(aliased);
                        _uncertain.Add(declarator.Symbol);
                    }

                    CountWrite(declarator.Symbol, declarator.Syntax, function);
                    RememberLambda(declarator.Symbol, initializer.Value);
                }

                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo }:
                _hasJumps = true;
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                if (VariableOf(assignment.Target) is { } reassigned)
                {
                    _uncertain.Add(reassigned);
                }

                if (VariableOf(WholeOf(assignment.Value)) is { } nowAliased)
                {
                    _uncertain.Add(nowAliased);
                }

                break;
            case IAssignmentOperation assignment:
                CountWrites(assignment.Target, function);
                if (VariableOf(assignment.Target) is ILocalSymbol target)
                {
                    RememberLambda(target, assignment.Value);
                }

                break;
            case IIncrementOrDecrementOperation increment:
                CountWrites(increment.Target, function);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                CountWrites(argument.Value, function);
                break;
            case IDynamicInvocationOperation call:
                DoubtReferences(call.Arguments, i => call.GetArgumentRefKind(i));
                break;
            case IDynamicObjectCreationOperation creation:
                DoubtReferences(creation.Arguments, i => creation.GetArgumentRefKind(i));
                break;
            case IAddressOfOperation address when VariableOf(WholeOf(address.Reference)) is { } pointed:
                _uncertain.Add(pointed);
                break;
            case ILocalReferenceOperation reference:
                if (!IsCalledHandedOrAssigned(reference))
                {
                    _escaping.Add(reference.Local);
                }

                if ((function is not null && !SymbolEqualityComparer.Default.Equals(reference.Local.ContainingSymbol, function)) || !CollectionFacts.KeepsToItself(reference))
                {
                    _shared.Add(reference.Local);
                }

                break;
        }
    }

    private static bool IsCalledHandedOrAssigned(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IArgumentOperation argument => argument.Parameter?.RefKind == RefKind.None,
        IInvocationOperation call => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && ReferenceEquals(call.Instance, reference),
        // As a value, the assignment hands the lambda on.
        IAssignmentOperation { Parent: IExpressionStatementOperation } assignment => ReferenceEquals(assignment.Target, reference),
        _ => false,
    };

    private void DoubtReferences(IEnumerable<IOperation> arguments, Func<int, RefKind?> kindOf) =>
        _uncertain.UnionWith(arguments.Where((_, i) => kindOf(i) is RefKind.Ref or RefKind.Out).Select(a => VariableOf(WholeOf(a))).OfType<ISymbol>());

    private void CountWrites(IOperation target, ISymbol? function)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    CountWrites(element, function);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                CountWrites(declaration.Expression, function);
                break;
            case IConversionOperation conversion:
                CountWrites(conversion.Operand, function);
                break;
            case IFieldReferenceOperation { Instance: { } whole, Field.ContainingType.IsTupleType: true }:
                CountWrites(whole, function);
                break;
            case IMemberReferenceOperation member when function is not null:
                _writtenAside.Add(member.Member.Name);
                break;
            case IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation { Local: var array } } when function is not null:
                _uncertain.Add(array);
                break;
            default:
                if (VariableOf(target) is { } variable)
                {
                    CountWrite(variable, target.Syntax, function);
                }

                break;
        }
    }

    private void CountWrite(ISymbol variable, SyntaxNode write, ISymbol? function)
    {
        if (!_writes.TryGetValue(variable, out var writes))
        {
            _writes.Add(variable, writes = []);
        }

        writes.Add(write);

        // A write from a nested function happens at a time that the flow around it does not see.
        if (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
        {
            _uncertain.Add(variable);
        }
    }

    private void RememberLambda(ISymbol local, IOperation value)
    {
        while (value is IConversionOperation or IDelegateCreationOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
        }

        if (value is IAnonymousFunctionOperation lambda)
        {
            _lambdaOfLocal[local] = lambda.Symbol;
            _localOfLambda[lambda.Symbol] = local;
        }
    }

    /// <summary>The tuple that an element belongs to; else the operation itself.</summary>
    private static IOperation WholeOf(IOperation operation) => operation is IFieldReferenceOperation { Instance: { } whole, Field.ContainingType.IsTupleType: true } ? WholeOf(whole) : operation;

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
