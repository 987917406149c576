using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Doubt;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <content>Calls, member reads, and functions that are made or referred to.</content>
internal sealed partial class OperationInterpreter
{
    private ValueFact Call(IInvocationOperation call)
    {
        var instance = call.Instance is { } receiver ? Visit(receiver) : ValueFact.Unknown;
        var method = call.TargetMethod;
        var facts = VisitArguments(call.Arguments, method, instance);
        if (State.IsUnreached)
        {
            return ValueFact.Unknown;
        }

        StartNested(call, facts);
        RequireFor(call, method, call.Arguments, facts, call.IsVirtual);
        Observer?.OnCall(method.OriginalDefinition, IsAvailable, FailureIsHandled && RunsWhenCalled(call), FactsByParameter(method, call.Arguments, facts));
        if (ReferenceEquals(call, _lastCall))
        {
            return ValueFact.Unknown;
        }

        if (_context.Taught.Ensures(method))
        {
            State = State.Learn(Knowledge.Available);
            return ValueFact.Unknown;
        }

        if (_context.Checks.Initializes(method))
        {
            return Initialize(call, facts);
        }

        if (_context.Checks.Result(method) is { } check)
        {
            ForgetReferences(call.Arguments);
            return check;
        }

        if (EndOfPath.NeverReturns(method))
        {
            State = AvailabilityState.Unreached;
            return ValueFact.Unknown;
        }

        ForgetWrittenBy(method, call.Instance, call.Arguments);
        AssumeArguments(call, facts);
        Fill(call, instance, facts);
        if (OfLibraryCall(call, instance, facts) is { } known)
        {
            ForgetReferences(call.Arguments);
            return known;
        }

        if (_context.Requirements.MakesUncheckedDevice(method) && _context.Symbols.IsTorchSharpMember(method))
        {
            return MakeDevice(method, facts);
        }

        if (method.Name is "GetResult" or "Wait" && AsyncCallIn(call.Instance) is { } waited)
        {
            return ApplyAsync(waited);
        }

        if (IsAvailable)
        {
            // Nothing more can be learned.
            return Apply(summary: null, call.Arguments);
        }

        // Only conditions, and devices that it may hand back, are worth a look at the method with them in mind.
        var conditions = _body.Run.FollowsConditions || facts.Any(f => f.MayBeCuda) ? KnownBy(method, call.Arguments, facts) : BodyEntry.NotKnown;

        // What an async method knows is known once it is awaited.
        var summary = method.IsAsync ? null : _context.Members.OfMethod(_body.Run, method, _graph, conditions, call.IsVirtual);
        var isInDoubt = instance.IsInDoubt && (CollectionFacts.IsCollection(method.ContainingType) || IsTelling(method))
            || facts.Any(fact => fact.Elements.Length == 1 && fact.Elements[0].CanProve)
            || call.Arguments.Any(TriesCuda)
            || HidesCheck(method, method.ReturnType);
        return OrDoubt(Apply(summary, call.Arguments), isInDoubt, method.ReturnType);
    }

    /// <summary>What a value tells, with the benefit of the doubt where that is given and a check decides the value in a way that is not followed.</summary>
    private ValueFact OrDoubt(ValueFact known, bool isInDoubt, ITypeSymbol? type) =>
        !isInDoubt || _body.Run.Doubt is not { } doubt || known.CanProve ? known
        : IsBool(type) ? doubt
        : known.InDoubtLike(ValueFact.DoubtOfObject);

    /// <summary>Whether a member of the program's own may tell something about CUDA.</summary>
    private bool IsTelling(IMethodSymbol method) => _context.Implementations.IsOurs(method) && _context.Vocabulary.Value.MayTell((method.AssociatedSymbol ?? method).Name);

    /// <summary>Whether a function that uses CUDA is handed to a method that tries it, and may tell whether it failed.</summary>
    private bool TriesCuda(IArgumentOperation argument) =>
        _body.Run.Doubt is not null
        && argument.Parameter is { } parameter
        && argument.Value is IDelegateCreationOperation
        && argument.Syntax.DescendantTokens().Any(MemberMentions.IsCuda)
        && _context.Delegates.HandledOf(parameter, _body.Run.CancellationToken).HasFlag(HandledFailures.Own);

    /// <summary>Whether a member checks and hands out the answer in an object of the program's own.</summary>
    private bool HidesCheck(ISymbol member, ITypeSymbol type) =>
        _body.Run.Doubt is not null
        && IsOurs(type is INamedTypeSymbol { TypeArguments.Length: 1 } task && TaskFacts.IsTask(type) ? task.TypeArguments[0] : type)
        && _context.VisibleChecks.DecideResultOf(member, _body.Run.CancellationToken);

    private bool IsOurs(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _context.Symbols.Compilation.Assembly);

    /// <summary>Notes what is put into a collection, and what is known there.</summary>
    private void Fill(IInvocationOperation call, ValueFact collection, ImmutableArray<ValueFact> facts)
    {
        if (call.Instance is not { } filled || !CollectionFacts.Fills(call.TargetMethod) || VariableOf(filled) is not { } variable)
        {
            return;
        }

        var getsCuda = !IsAvailable && facts.Any(f => f.MayBeCuda);
        if (State.Knows(variable) || (getsCuda && (filled is IFlowCaptureReferenceOperation || (filled is ILocalReferenceOperation { Local: var local } && _body.Variables.KeepsCollection(local)))))
        {
            State = State.Set(variable, ValueFact.Collection(
                ValueFact.Weakest(collection.WhenTrue, State.Knowledge),
                collection.MayBeCuda || getsCuda).InDoubtLike(IsAvailable && _body.Run.Doubt is { } doubt ? doubt : collection));
        }
    }

    /// <summary>What a few members of other libraries hand on of the values that they get.</summary>
    private ValueFact? OfLibraryCall(IInvocationOperation call, ValueFact instance, ImmutableArray<ValueFact> facts)
    {
        if (TextTest.Of(call) is { } test)
        {
            return (ReferenceEquals(test.Tested, call.Instance) ? instance : facts[IndexOf(call.Arguments, test.Tested)]).Ask(test.Passes);
        }

        if (EqualityCall.Of(call) is var (left, right))
        {
            return call.Instance is null ? Compare(left, facts[0], right, facts[1]) : Compare(left, instance, right, facts[0]);
        }

        var method = call.TargetMethod;
        return method.Name switch
        {
            // The default of a bool is false, and null tells nothing.
            "GetValueOrDefault" when method.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                && (facts.IsEmpty || ConstantOf(call.Arguments[0].Value) is { HasValue: true, Value: false }) =>
                ValueFact.Condition(instance.WhenTrue, Knowledge.NotKnown),
            "Invoke" when method.MethodKind == MethodKind.DelegateInvoke && instance.Elements.Length == 1 => instance.Elements[0],

            "Format" when method.ContainingType?.SpecialType == SpecialType.System_String
                && call.Arguments.Any(a => ConstantOf(a.Value) is { HasValue: true, Value: string text } && DeviceNames.BeginsCuda(text)) =>
                ValueFact.Device(!IsAvailable),

            // The lesser of two counts is a count of both.
            "Min" when facts.Length == 2 && method.ContainingType is { Name: "Math", ContainingNamespace.Name: "System" } && facts[0].NonNegative && facts[1].NonNegative =>
                ValueFact.Condition(ValueFact.Strongest(facts[0].WhenTrue, facts[1].WhenTrue), Knowledge.NotKnown).AsNonNegative(),

            "HasFlag" when method.ContainingType?.SpecialType == SpecialType.System_Enum && Integer(ConstantOf(call.Arguments[0].Value).Value) is { } flag =>
                instance.Ask(c => c is long flags && (flags & flag) == flag),

            // FluentAssertions: what is asserted of "x.Should()" is asserted of x.
            "Should" when method.IsExtensionMethod && facts.Length > 0 => facts[0],
            "BeTrue" or "BeFalse" when method.ContainingType is { Name: "BooleanAssertions" } => Assert(instance, method.Name == "BeTrue"),
            _ => TaskFacts.Of(method, instance, facts) ?? SequenceFacts.Of(call, instance, facts),
        };
    }

    /// <summary>TorchSharp's own ways to try a device: one that throws where it is not there, and one that says so.</summary>
    private ValueFact Initialize(IInvocationOperation call, ImmutableArray<ValueFact> facts)
    {
        var isCuda = facts.Length > 0 && !facts[0].Constants.MayBe(c => !_context.Checks.NamesCuda(c));
        if (call.TargetMethod.Name.StartsWith("Try", StringComparison.Ordinal))
        {
            return isCuda ? ValueFact.Check : ValueFact.Unknown;
        }

        if (isCuda)
        {
            State = State.Learn(Knowledge.Available);
        }
        else if (facts.Length > 0 && VariableOf(call.Arguments[0].Value) is { } device)
        {
            // If it is a CUDA device, CUDA is there now.
            State = Set(State, device, facts[0].WithoutCuda());
        }

        return ValueFact.Unknown;
    }

    private ValueFact Assert(ValueFact condition, bool outcome)
    {
        State = State.Learn(outcome ? condition.WhenTrue : condition.WhenFalse);
        return ValueFact.Unknown;
    }

    private static int IndexOf(ImmutableArray<IArgumentOperation> arguments, IOperation value)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (ReferenceEquals(arguments[i].Value, value))
            {
                return i;
            }
        }

        return -1;
    }

    private ValueFact Create(IObjectCreationOperation creation)
    {
        var facts = VisitArguments(creation.Arguments, creation.Constructor, ValueFact.Unknown);
        if (creation.Initializer is { } initializer)
        {
            Visit(initializer);
        }

        if (creation.Constructor is not { } constructor || State.IsUnreached)
        {
            return ValueFact.Unknown;
        }

        if (_context.Symbols.IsDevice(creation.Type))
        {
            return MakeDevice(constructor, facts);
        }

        if (TaskFacts.Of(constructor, facts) is { } task)
        {
            return task;
        }

        RequireFor(creation, constructor, creation.Arguments, facts, isVirtual: false);
        Observer?.OnCall(constructor.OriginalDefinition, IsAvailable, FailureIsHandled, FactsByParameter(constructor, creation.Arguments, facts));
        if (ReferenceEquals(creation, _lastCall))
        {
            return ValueFact.Unknown;
        }

        ForgetWrittenBy(constructor, instance: null, creation.Arguments);
        if (constructor.ContainingType is { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            && creation.Arguments.FirstOrDefault() is { Value: IDelegateCreationOperation factory })
        {
            return OfDelegate(factory);
        }

        Apply(_context.Members.OfMethod(_body.Run, constructor, _graph, BodyEntry.NotKnown, isVirtual: false), creation.Arguments);
        var parts = constructor.ContainingType.IsRecord ? RecordFacts.Of(creation, FactsByParameter(constructor, creation.Arguments, facts)) ?? ImmutableArray<ValueFact>.Empty : ImmutableArray<ValueFact>.Empty;
        if (!_context.Implementations.IsOurs(constructor))
        {
            return ValueFact.Unknown;
        }

        var made = creation.Type is INamedTypeSymbol { IsReferenceType: true, IsGenericType: false } type ? ValueFact.Made(type, parts) : ValueFact.Composite(parts);
        return _body.Run.Doubt is { } doubt && parts.IsEmpty && facts.Any(fact => fact.IsInDoubt || fact.CanProve) ? made.InDoubtLike(doubt) : made;
    }

    private ValueFact MakeDevice(IMethodSymbol factory, ImmutableArray<ValueFact> facts) =>
        ValueFact.Device(
            !IsAvailable && (_context.Requirements.IsDeviceFromIndex(factory) || facts.Any(f => f.MayBeCuda)),
            facts.Length > 0 && !_context.Requirements.IsDeviceFromIndex(factory) ? facts[0].Constants.Select(_context.Checks.TypeNumber) : ConstantFacts.Anything);

    private ValueFact MakeDelegate(IDelegateCreationOperation creation)
    {
        Visit(creation.Target);
        return creation.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } returned }
            && ((_body.Run.FollowsConditions && returned.SpecialType == SpecialType.System_Boolean) || _context.Symbols.IsDevice(returned) || _context.Symbols.IsDeviceType(returned))
            ? OfDelegate(creation)
            : ValueFact.Unknown;
    }

    /// <summary>What a delegate tells: as its only element, the value that calling it returns.</summary>
    private ValueFact OfDelegate(IDelegateCreationOperation creation) =>
        (_body.Run.FollowsConditions ? _context.Vocabulary.Value.IsMentionedIn(creation.Syntax) : _context.Holders.AreMentionedIn(creation.Syntax)) || (creation.Target is IFlowAnonymousFunctionOperation lambda && Around(Nested(lambda).Kept).Any())
            ? ValueFact.Composite(ImmutableArray.Create(OfTarget(creation.Target)))
            : ValueFact.Unknown;

    private ValueFact OfTarget(IOperation target) => target switch
    {
        IFlowAnonymousFunctionOperation lambda when Nested(lambda) is var function =>
            MemberFacts.OfLambda(_body.Run, lambda.Symbol, function.Graph, BodyEntry.NotKnown with { Arguments = Around(function.Kept).ToImmutableArray() }),
        IMethodReferenceOperation reference => _context.Checks.Result(reference.Method)
            ?? _context.Members.OfMethod(_body.Run, reference.Method, _graph, BodyEntry.NotKnown, isVirtual: reference.IsVirtual)?.Returned
            ?? ValueFact.Unknown,
        _ => ValueFact.Unknown,
    };

    private ValueFact Read(IPropertyReferenceOperation reference)
    {
        var instance = reference.Instance is { } receiver ? Visit(receiver) : ValueFact.Unknown;
        foreach (var argument in reference.Arguments)
        {
            Visit(argument);
        }

        if (_context.Requirements.Of(reference.Property) == CudaRequirement.Always)
        {
            Require(reference);
            return _context.Checks.OfTorchDevice(reference.Property) ?? ValueFact.Unknown;
        }

        if (reference.Property.GetMethod is { } getter)
        {
            if (_context.Implementations.IsOurs(getter) && !MemberWrites.IsAutomatic(reference.Property))
            {
                ForgetWrittenBy(getter, reference.Instance, reference.Arguments);
            }

            Observer?.OnCall(getter.OriginalDefinition, IsAvailable, FailureIsHandled, ImmutableArray<ValueFact>.Empty);
        }

        if (reference.Property.Name == "Result" && AsyncCallIn(reference.Instance) is { } waited)
        {
            return ApplyAsync(waited);
        }

        return OfPath(reference)
            ?? OrDoubt(
                OfProperty(reference.Property, instance, Implementations.MayBeOverridden(reference)),
                instance.IsInDoubt && IsBool(reference.Property.Type) && reference.Property.GetMethod is { } read && IsTelling(read) && !MemberWrites.IsAutomatic(reference.Property),
                reference.Property.Type);
    }

    private ValueFact OfProperty(IPropertySymbol property, ValueFact instance, bool isVirtual)
    {
        if (_context.Checks.Result(property) is { } check)
        {
            return check;
        }

        if (_context.Taught.Ensures(property))
        {
            State = State.Learn(Knowledge.Available);
            return ValueFact.Unknown;
        }

        if (_context.Checks.OfTorchDevice(property) is { } device)
        {
            return device;
        }

        if (property.Name is "Length" or "Count" && property.Type.SpecialType == SpecialType.System_Int32 && property.Parameters.IsEmpty && property.ContainingType?.SpecialType != SpecialType.System_String)
        {
            return ValueFact.Condition(instance.WhenTrue, Knowledge.NotKnown).AsNonNegative();
        }

        if (SequenceFacts.Current(property, instance) is { } element)
        {
            return OrDoubt(element, element.IsInDoubt, property.Type);
        }

        if (property.Name == "type" && _context.Symbols.IsDevice(property.ContainingType))
        {
            return ValueFact.Device(instance.MayBeCuda, instance.Constants);
        }

        var owner = property.ContainingType?.OriginalDefinition;
        if (owner?.SpecialType == SpecialType.System_Nullable_T)
        {
            return property.Name == "Value" ? instance : ValueFact.Condition(instance.WhenNotNull, Knowledge.NotKnown);
        }

        if (instance.Elements.Length == 1 && ((property.Name == "Value" && owner is { Name: "Lazy" }) || (property.Name == "Result" && TaskFacts.IsTask(owner))))
        {
            return instance.Elements[0];
        }

        if (property.IsIndexer && CollectionFacts.IsCollection(owner))
        {
            return ValueFact.Device(instance.MayBeCuda);
        }

        if (!instance.Elements.IsEmpty && RecordFacts.IndexOf(property.OriginalDefinition) is >= 0 and var index)
        {
            return ElementOf(instance, index);
        }

        if (owner is { IsAnonymousType: true })
        {
            return ElementOf(instance, owner.GetMembers().OfType<IPropertySymbol>().ToImmutableArray().IndexOf(property.OriginalDefinition));
        }

        if (MemberWrites.CanBeKnown(property.OriginalDefinition, _context) || (_body.Run.Doubt is not null && !property.DeclaringSyntaxReferences.IsEmpty && MemberWrites.IsAutomatic(property.OriginalDefinition)))
        {
            return OfMember(property.OriginalDefinition);
        }

        var summary = property.GetMethod is { } getter ? _context.Members.OfMethod(_body.Run, getter, _graph, BodyEntry.NotKnown, isVirtual) : null;
        return OrDoubt(Apply(summary, ImmutableArray<IArgumentOperation>.Empty), HidesCheck(property, property.Type), property.Type);
    }

    private ValueFact Read(IFieldReferenceOperation reference)
    {
        var instance = reference.Instance is { } receiver ? Visit(receiver) : ValueFact.Unknown;
        return OfPath(reference) ?? OfField(reference.Field, instance);
    }

    private ValueFact OfField(IFieldSymbol field, ValueFact instance)
    {
        if (_context.Checks.Result(field) is { } check)
        {
            return check;
        }

        if (_context.Requirements.IsTorchCuda(field))
        {
            return ValueFact.Device(!IsAvailable, _context.Checks.OfTorchDevice(field)!.Constants);
        }

        if (_context.Checks.OfTorchDevice(field) is { } device)
        {
            return device;
        }

        if (field.ContainingType.IsTupleType)
        {
            return ElementOf(instance, ElementIndex(field));
        }

        return OfMember(field.OriginalDefinition);
    }

    private static int ElementIndex(IFieldSymbol element) =>
        element.ContainingType.TupleElements.IndexOf(element, 0, SymbolEqualityComparer.Default) is >= 0 and var named ? named
        : element.ContainingType.TupleElements.Select(e => e.CorrespondingTupleField).ToImmutableArray().IndexOf(element.CorrespondingTupleField, 0, SymbolEqualityComparer.Default);

    private static ValueFact ElementOf(ValueFact composite, int index) =>
        index >= 0 && index < composite.Elements.Length ? composite.Elements[index] : ValueFact.Unknown;

    private ValueFact Refer(IMethodReferenceOperation reference)
    {
        if (reference.Instance is { } receiver)
        {
            Visit(receiver);
        }

        // What the method that gets it makes sure of holds only where that runs it.
        var around = _state;
        _state = _state.Learn(_calledBack);
        var method = reference.Method;
        var handledAround = _handled;
        var isHandled = false;
        if (reference.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation } } creation)
        {
            _handled = HandledAround(creation, method);
            isHandled = FailureIsHandled;
        }

        if (method.MethodKind == MethodKind.LocalFunction && !State.IsUnreached)
        {
            Start(LocalFunction(method), isCall: false);
        }

        if (!State.IsUnreached && _context.Requirements.Of(method) == CudaRequirement.Always)
        {
            Require(reference);
        }

        Observer?.OnCall(method.OriginalDefinition, IsAvailable || State.IsUnreached, isHandled, default);
        _handled = handledAround;
        _state = around;
        return ValueFact.Unknown;
    }

    private ValueFact MakeLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var function = Nested(lambda);
        if (!_body.Variables.IsOnlyUsedThroughLocal(lambda.Symbol))
        {
            function.StartsFrom(State.Learn(_calledBack), HandledOf(lambda.Symbol, lambda.Parent), isCall: false);
        }

        return ValueFact.Unknown;
    }

    private NestedFunction Nested(IFlowAnonymousFunctionOperation lambda) => _body.Nested(lambda.Symbol, () => _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda));

    /// <summary>Starts a lambda where the local that holds it is handed to a call.</summary>
    private void StartHandedOn(ILocalReferenceOperation local)
    {
        if (local.Parent is not (IInvocationOperation or IAssignmentOperation)
            && _body.Variables.LambdaOnlyUsedThrough(local.Local) is IMethodSymbol lambda
            && _body.FindNested(lambda) is { } function)
        {
            // The program's own method may keep it for later; whether it tries it is known.
            var isOurs = local.Parent is IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol getter } && _context.Implementations.IsOurs(getter);
            var around = _handled;
            _handled = isOurs ? HandledFailures.None : _handled;
            function.StartsFrom(State.Learn(_calledBack), HandledOf(lambda, local), isCall: false);
            _handled = around;
        }
    }

    /// <summary>The failures of a lambda that somebody handles, or a test expects.</summary>
    private HandledFailures HandledOf(IMethodSymbol lambda, IOperation? value) =>
        lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_body.Run.CancellationToken) is AnonymousFunctionExpressionSyntax syntax && ExpectedFailure.IsExpected(syntax) ? HandledFailures.Own | HandledFailures.Native
        : value is not null ? HandledAround(value, lambda)
        : HandledFailures.None;

    private HandledFailures HandledAround(IOperation value, IMethodSymbol function) =>
        value.Parent is IArgumentOperation { Parent: IInvocationOperation call } argument ? HandledAround(call, argument, function.IsAsync) : HandledFailures.None;

    /// <summary>The failures that a try handles of a function that is handed to a call: one around a call that ends no sooner than the function, or one in the method that is called.</summary>
    private HandledFailures HandledAround(IInvocationOperation call, IArgumentOperation argument, bool isAsync)
    {
        if (!isAsync && argument.Parameter is { } parameter && _context.Delegates.HandledOf(parameter, _body.Run.CancellationToken) is not HandledFailures.None and var tried)
        {
            return tried | (EndsWithItsCall(call) ? _handled : HandledFailures.None);
        }

        if ((call.TargetMethod.ContainingType?.Name == "Parallel" && !isAsync && !TaskFacts.IsTask(call.Type)) || IsWaitedFor(call))
        {
            return _handled.HasFlag(HandledFailures.Gathered) ? HandledFailures.Own | HandledFailures.Native : HandledFailures.None;
        }

        // What an async function throws comes out where its task is awaited, if anywhere.
        return IsAwaited(call) || (!isAsync && EndsWithItsCall(call)) ? _handled : HandledFailures.None;
    }

    private static bool IsAwaited(IOperation task) => task.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: "GetAwaiter" or "ConfigureAwait" or "WaitAsync" } on when ReferenceEquals(on.Instance, task) => on.TargetMethod.Name == "GetAwaiter" || IsAwaited(on),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "WhenAll", ContainingType.Name: "Task" } } all } => IsAwaited(all),
        IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation or { Kind: CollectionExpression } => IsAwaited(task.Parent),
        _ => false,
    };

    /// <summary>Whether somebody waits for a task where it is made, in a way that gathers what it throws.</summary>
    private static bool IsWaitedFor(IOperation task) => task.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "Wait" } wait => ReferenceEquals(wait.Instance, task),
        IPropertyReferenceOperation { Property.Name: "Result" } => TaskFacts.IsTask(task.Type),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "WaitAll", ContainingType.Name: "Task" } } } => true,
        IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation or { Kind: CollectionExpression } => IsWaitedFor(task.Parent),
        _ => false,
    };

    // They keep what they are given for later.
    private static readonly HashSet<string> Keepers = new(StringComparer.Ordinal)
    {
        "Add", "AddFirst", "AddLast", "AddOrUpdate", "BeginInvoke", "ContinueWith", "Enqueue", "Insert", "OnCompleted", "Post", "Push", "QueueUserWorkItem", "Register", "Subscribe", "TryAdd",
        "UnsafeOnCompleted", "UnsafeQueueUserWorkItem", "UnsafeRegister",
    };

    // A thread, a task that nobody waits for, or a query runs the lambda later, when the try has long been left.
    private static bool EndsWithItsCall(IInvocationOperation call) =>
        !Keepers.Contains(call.TargetMethod.Name)
        && call.TargetMethod.ReturnType.Name is not ("Task" or "ValueTask" or "IEnumerable" or "IAsyncEnumerable" or "IOrderedEnumerable" or "IQueryable" or "ParallelQuery");

    private ValueFact Await(IAwaitOperation awaiting)
    {
        var task = Visit(awaiting.Operation);
        return AsyncCallIn(awaiting.Operation) is { } awaited ? ApplyAsync(awaited) : TaskFacts.ResultOf(task);
    }

    /// <summary>The call of an async method, or of one that is said to check, whose end somebody waits for.</summary>
    private IInvocationOperation? AsyncCallIn(IOperation? waitedFor)
    {
        while (waitedFor is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter", Instance: { } task })
        {
            waitedFor = task;
        }

        return waitedFor is IInvocationOperation call && (call.TargetMethod.IsAsync || IsTaught(call.TargetMethod)) ? call : null;
    }

    private bool IsTaught(IMethodSymbol method) => _context.Taught.AwaitedResult(method) is not null || _context.Taught.EnsuresOnceAwaited(method);

    private ValueFact ApplyAsync(IInvocationOperation call)
    {
        if (State.IsUnreached)
        {
            return ValueFact.Unknown;
        }

        if (_context.Taught.EnsuresOnceAwaited(call.TargetMethod))
        {
            State = State.Learn(Knowledge.Available);
            return ValueFact.Unknown;
        }

        return _context.Taught.AwaitedResult(call.TargetMethod)
            ?? Apply(_context.Members.OfMethod(_body.Run, call.TargetMethod, _graph, BodyEntry.NotKnown, call.IsVirtual), ImmutableArray<IArgumentOperation>.Empty);
    }

    private ImmutableArray<ValueFact> VisitArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol? method, ValueFact instance)
    {
        if (arguments.IsEmpty)
        {
            return ImmutableArray<ValueFact>.Empty;
        }

        var around = _calledBack;
        var facts = ImmutableArray.CreateBuilder<ValueFact>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                VisitPlace(argument.Value);
                facts.Add(ValueFact.Unknown);
            }
            else
            {
                _calledBack = method is not null && argument.Value is IDelegateCreationOperation or ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate } ? WhereCalledBack(method, argument, instance, SequenceFacts.IsText(arguments[0].Value) ? [] : facts) : Knowledge.NotKnown;
                var fact = Visit(argument.Value);
                facts.Add(method is not null && CollectionFacts.IsHandedOver(argument.Value, method) ? ValueFact.Unknown : fact);
            }
        }

        _calledBack = around;
        return facts.MoveToImmutable();
    }

    private Knowledge WhereCalledBack(IMethodSymbol method, IArgumentOperation argument, ValueFact instance, IReadOnlyList<ValueFact> earlier) =>
        ValueFact.Strongest(SequenceFacts.WhereCalledBack(method, instance, earlier), argument.Parameter is { } parameter ? _context.Delegates.KnownWhereUsed(_body.Run, parameter) : Knowledge.NotKnown);

    private void AssumeArguments(IInvocationOperation call, ImmutableArray<ValueFact> facts)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter && EndOfPath.ReturnsOnlyWhen(call, parameter) is { } outcome)
            {
                State = Assume(State, call.Arguments[i].Value, facts[i], outcome);
            }
        }

        if (call.TargetMethod is { IsStatic: true, ReturnsVoid: true, Name: var name } && name.StartsWith("ThrowIf", StringComparison.Ordinal) && EndOfPath.IsThrowHelper(call.TargetMethod))
        {
            State = State.Learn(WherePassed(name, call.Arguments, facts));
            if (IndexOfParameter(call.Arguments, 0) is >= 0 and var tested && FollowedVariable(Unconverted(call.Arguments[tested].Value)) is { } variable)
            {
                State = name switch
                {
                    "ThrowIfNegative" or "ThrowIfNegativeOrZero" => Set(State, variable, FactOf(State, variable).AsNonNegative()),
                    "ThrowIfGreaterThanOrEqual" when IndexOfParameter(call.Arguments, 1) is >= 0 and var bound && IsCountOfDevices(State, call.Arguments[bound].Value) => Set(State, variable, FactOf(State, variable).AsIndexOfDevice()),
                    _ => State,
                };
            }
        }
    }

    private static int IndexOfParameter(ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal == ordinal)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What is known where one of the framework's <c>ThrowIf…</c> has let a value pass.</summary>
    private Knowledge WherePassed(string helper, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<ValueFact> facts)
    {
        var (first, second) = (IndexOfParameter(arguments, 0), IndexOfParameter(arguments, 1));
        if (first < 0)
        {
            return Knowledge.NotKnown;
        }

        var (value, type) = (facts[first], Unconverted(arguments[first].Value).Type);
        var bound = second >= 0 ? ConstantOf(arguments[second].Value) : default;
        return helper switch
        {
            "ThrowIfNull" => value.WhenNotNull,
            "ThrowIfZero" => value.WhenTrue,
            "ThrowIfNegativeOrZero" => MoreThan(value, 0).WhenTrue,
            "ThrowIfNegative" => MoreThan(value, -1).WhenTrue,
            "ThrowIfEqual" when bound.HasValue => CompareConstant(value, type, bound.Value).WhenFalse,
            "ThrowIfNotEqual" when bound.HasValue => CompareConstant(value, type, bound.Value).WhenTrue,
            "ThrowIfLessThan" when Integer(bound.Value) is { } least => MoreThan(value, least - 1).WhenTrue,
            // "i < device_count()" with an index that is not negative needs a device.
            "ThrowIfGreaterThanOrEqual" when value.NonNegative && second >= 0 => facts[second].WhenTrue,
            "ThrowIfLessThanOrEqual" when Integer(bound.Value) is { } below => MoreThan(value, below).WhenTrue,
            _ => Knowledge.NotKnown,
        };
    }

    // The body of an iterator runs when somebody asks for elements, and what an async method throws comes out where it is awaited.
    private static bool RunsWhenCalled(IInvocationOperation call) =>
        call.TargetMethod.ReturnType.Name is not ("IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator")
        && (!call.TargetMethod.IsAsync || call.Parent is IAwaitOperation);

    private void ForgetReferences(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                Store(argument.Value, ValueFact.Unknown);
            }
        }
    }

    /// <summary>Takes over what is known of a method that has run to its end.</summary>
    private ValueFact Apply(MethodSummary? summary, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter)
            {
                Store(argument.Value, summary?.AtExit(parameter.Ordinal) ?? ValueFact.Unknown);
            }
            else if (summary is not null && argument.Parameter is { } given && summary.AtExit(given.Ordinal) is { CanProve: true } told
                && FollowedVariable(argument.Value) is { } variable)
            {
                // A method that has come back has let the value pass.
                State = Set(State, variable, FactOf(State, variable).Also(told));
            }
        }

        if (summary is null)
        {
            return ValueFact.Unknown;
        }

        State = State.Learn(summary.WhenReturned);
        return summary.Returned;
    }

    /// <summary>What a called method can rely on: what its arguments tell, and, in a local function, the variables around it.</summary>
    private BodyEntry KnownBy(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<ValueFact> facts) =>
        Around(method, facts.Any(f => f.CanProve || f.MayBeCuda) ? BodyEntry.NotKnown.With(method.OriginalDefinition, FactsByParameter(method, arguments, facts)) : BodyEntry.NotKnown);

    /// <summary>What a called method can rely on, together with the variables around a local function.</summary>
    private BodyEntry Around(IMethodSymbol method, BodyEntry entry) => method.MethodKind == MethodKind.LocalFunction && LocalFunction(method) is { } function
        ? entry with { Arguments = entry.Arguments.AddRange(Around(function.VariablesAtCall)) }
        : entry;

    /// <summary>What variables tell here that prove something.</summary>
    private IEnumerable<(ISymbol Variable, ValueFact Fact)> Around(IEnumerable<Variable> variables) =>
        variables.Where(v => v.Symbol is not null && State.Get(v).CanProve).Select(v => (v.Symbol!, State.Get(v)));

    private static ImmutableArray<ValueFact> FactsByParameter(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<ValueFact> facts)
    {
        var byParameter = Enumerable.Repeat(ValueFact.Unknown, method.Parameters.Length).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { RefKind: not RefKind.Out, IsParams: false } parameter)
            {
                byParameter[parameter.Ordinal] = facts[i];
            }
        }

        return byParameter.ToImmutableArray();
    }

    private void RequireFor(IOperation operation, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<ValueFact> facts, bool isVirtual)
    {
        switch (_context.Requirements.Of(method))
        {
            case CudaRequirement.Always:
                Require(operation);
                break;
            case CudaRequirement.ForCudaDevice:
                for (var i = 0; i < arguments.Length; i++)
                {
                    if (facts[i].MayBeCuda && arguments[i].Parameter is { } parameter && _context.Requirements.IsDeviceParameter(parameter.OriginalDefinition) && IsReadable(parameter, facts[i]))
                    {
                        Require(operation);

                        // One report for a device is enough; its other uses fail for the same reason.
                        if (VariableOf(arguments[i].Value) is { } device)
                        {
                            State = Set(State, device, facts[i].WithoutCuda());
                        }

                        break;
                    }
                }

                break;
            default:
                if (!IsAvailable
                    && facts.Any(fact => fact.MayBeCuda)
                    && _context.Devices.NeedCuda(_body.Run, method, _graph, Around(method, BodyEntry.NotKnown.With(method.OriginalDefinition, FactsByParameter(method, arguments, facts))), isVirtual))
                {
                    // Some way through the method fails, and who comes back from it may have taken another.
                    Observer?.OnRequirement(operation, FailureIsHandled && (operation is not IInvocationOperation call || RunsWhenCalled(call)), Place);
                }

                break;
        }
    }

    /// <summary>Whether TorchSharp gets as far as asking for CUDA: a type that must come without an index is not read with one.</summary>
    private static bool IsReadable(IParameterSymbol parameter, ValueFact fact) =>
        parameter.Name != "deviceType" || fact.Constants.MayBe(constant => constant is not string text || text.IndexOf(':') < 0);

    private void Require(IOperation operation)
    {
        // Pinning is left to libtorch; before all else TorchSharp itself looks whether CUDA is there.
        var isNative = operation is IInvocationOperation { TargetMethod.Name: "pin_memory" };
        var isHandled = _handled.HasFlag(isNative ? HandledFailures.Native : HandledFailures.Own);
        Observer?.OnRequirement(operation, IsAvailable || isHandled, Place);
        if (isHandled)
        {
            // Whoever gets past it has CUDA; the others are in the handler.
            State = State.Learn(Knowledge.Available);
        }
    }

    private void StartNested(IInvocationOperation call, ImmutableArray<ValueFact> facts)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            Start(LocalFunction(call.TargetMethod), isCall: true, ArgumentsOf(call, call.TargetMethod, facts));
        }
        else if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            && (call.Instance is IFlowCaptureReferenceOperation reference ? Captured(reference.Id) : call.Instance) is ILocalReferenceOperation { Local: var local }
            && _body.Variables.LambdaOnlyUsedThrough(local) is { } lambda
            && _body.FindNested(lambda) is { } function)
        {
            Start(function, isCall: true, ArgumentsOf(call, function.Symbol, facts));
        }
    }

    // A local function that says that it needs CUDA leaves the check to those that call it.
    private void Start(NestedFunction? function, bool isCall, List<(Variable Parameter, ValueFact Fact)>? arguments = null) =>
        function?.StartsFrom(_context.Taught.IsFreeToUseCuda(function.Symbol) ? State.Learn(Knowledge.Available) : State, _handled, isCall, arguments);

    /// <summary>What a call tells of the parameters of a nested function. Of which device a local function gets, nothing: as with any other method, the call itself is asked.</summary>
    private List<(Variable Parameter, ValueFact Fact)> ArgumentsOf(IInvocationOperation call, IMethodSymbol function, ImmutableArray<ValueFact> facts) =>
        FactsByParameter(call.TargetMethod, call.Arguments, facts)
            .Zip(function.OriginalDefinition.Parameters, (fact, parameter) => (parameter, fact))
            .Where(a => _body.Variables.CanFollow(a.parameter))
            .Select(a => (_body.Variables.Of(a.parameter), function.MethodKind == MethodKind.LocalFunction ? a.fact.WithoutCuda() : a.fact))
            .ToList();

    private NestedFunction? LocalFunction(IMethodSymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return LocalFunctionScope.Of(_graph, definition) is { } scope
            ? _body.Nested(definition, () => scope.GetLocalFunctionControlFlowGraph(definition))
            : null;
    }
}
