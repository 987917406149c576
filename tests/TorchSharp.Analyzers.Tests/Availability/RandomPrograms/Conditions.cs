namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Writes conditions: those that are true only with CUDA, those that are false only with it, and any.</summary>
internal sealed class Conditions
{
    private readonly Draft _draft;
    private readonly CheckMembers _members;
    private readonly Production[] _checkAtoms;
    private readonly Production[] _checks;
    private readonly Production[] _refusals;
    private readonly Production[] _others;

    public Conditions(Draft draft)
    {
        _draft = draft;
        _members = new CheckMembers(draft, this);
        _checkAtoms =
        [
            new("is_available", 12, (_, _) => "torch.cuda.is_available()"),
            new("cuda_is_available", 1, (_, _) => "torch.cuda_is_available()"),
            new("is_cudnn_available", 1, (_, _) => "torch.cuda.is_cudnn_available()"),
            new("try-initialize", 1, (_, _) => "torch.TryInitializeDeviceType(DeviceType.CUDA)"),
            new("device-count", 2, (_, _) => draft.One("(torch.cuda.device_count() > 0)", "(torch.cuda.device_count() != 0)", "(torch.cuda.device_count() >= 1)", "(0 < torch.cuda.device_count())", "!(torch.cuda.device_count() == 0)")),
        ];
        _checks =
        [
            new("atom", 10, (scope, _) => Atom(scope)),
            new("check-member", 9, (scope, depth) => _members.Read(scope, depth)),
            new("and", 8, (scope, depth) => $"({Check(scope, depth)} && {Any(scope, depth)})"),
            new("and-right", 6, (scope, depth) => $"({Any(scope, depth)} && {Check(scope, depth)})"),
            new("or", 3, (scope, depth) => $"({Check(scope, depth)} || {Check(scope, depth)})"),
            new("not", 5, (scope, depth) => $"!{Refusal(scope, depth)}"),
            new("equals-constant", 3, (scope, depth) => Compared(Check(scope, depth), "true", "false")),
            new("conditional", 4, (scope, depth) => draft.Roll(4) switch
            {
                0 => $"({Any(scope, depth)} ? {Check(scope, depth)} : {Check(scope, depth)})",
                1 => $"({Any(scope, depth)} ? {Check(scope, depth)} : false)",
                2 => $"({Check(scope, depth)} ? {Any(scope, depth)} : false)",
                _ => $"({Refusal(scope, depth)} ? false : {Any(scope, depth)})",
            }),
            new("bit-and", 2, (scope, depth) => draft.Chance(50) ? $"({Check(scope, depth)} & {Any(scope, depth)})" : $"({Any(scope, depth)} & {Check(scope, depth)})"),
            new("bit-or", 1, (scope, depth) => $"({Check(scope, depth)} | {Check(scope, depth)})"),
            new("exclusive-or", 1, (scope, depth) => draft.Chance(50) ? $"({Check(scope, depth)} ^ false)" : $"({Refusal(scope, depth)} ^ true)"),
            new("switch-expression", 3, (scope, depth) => draft.Roll(5) switch
            {
                0 => $"({Check(scope, depth)} switch {{ true => {Any(scope, depth)}, false => false }})",
                1 => $"({Any(scope, depth)} switch {{ true => {Check(scope, depth)}, _ => false }})",
                2 => $"({Refusal(scope, depth)} switch {{ false => {Any(scope, depth)}, _ => false }})",
                3 => $"({Any(scope, depth)} switch {{ true when {Check(scope, depth)} => {Any(scope, depth)}, _ => {Check(scope, depth)} }})",
                _ => $"({Any(scope, depth)} switch {{ _ when {Refusal(scope, depth)} => false, var x => x }})",
            }),
            new("tuple-pattern", 2, (scope, depth) => draft.Roll(4) switch
            {
                0 => $"(({Check(scope, depth)}, {Any(scope, depth)}) is (true, true))",
                1 => $"(({Any(scope, depth)}, {Check(scope, depth)}) is (_, true))",
                2 => $"(({Check(scope, depth)}, {Any(scope, depth)}) switch {{ (true, var x) => x, _ => false }})",
                _ => $"(({Any(scope, depth)}, {Refusal(scope, depth)}) switch {{ (_, true) => false, (true, _) => true, _ => {Any(scope, depth)} }})",
            }),
            new("variable-pattern", 1, (scope, depth) => draft.Name("v") is var v && draft.Chance(50) ? $"({Check(scope, depth)} is var {v} && {v})" : $"({Check(scope, depth)} is bool {v} && {v})"),
            new("nullable", 2, (scope, depth) => draft.Roll(5) switch
            {
                0 => $"((bool?){Check(scope, depth)} ?? false)",
                1 => $"(({Check(scope, depth)} ? true : (bool?)null) == true)",
                2 => $"(({Check(scope, depth)} ? {Any(scope, depth)} : (bool?)null) is not null)",
                3 => $"(({Check(scope, depth)} ? {Any(scope, depth)} : (bool?)null).GetValueOrDefault())",
                _ => $"(({Refusal(scope, depth)} ? (bool?)null : {Any(scope, depth)}).HasValue)",
            }),
            new("lambda-condition", 1, (scope, depth) => $"((Func<bool>)(() => {Check(scope, depth)}))()"),
            new("coded-number", 2, (scope, depth) => draft.Roll(4) switch
            {
                0 => $"(({Check(scope, depth)} ? 1 : 0) == 1)",
                1 => $"(({Check(scope, depth)} ? 1 : 0) > 0)",
                2 => $"(({Check(scope, depth)} ? 0 : -1) >= 0)",
                _ => $"(({Refusal(scope, depth)} ? 0 : 2) != 0)",
            }),
            new("passed-through", 2, (scope, depth) => Passed(scope, depth)),
            new("linq-condition", 1, (scope, depth) => draft.Roll(3) switch
            {
                0 => $"new[] {{ {Check(scope, depth)}, {Check(scope, depth)} }}.Any(x => x)",
                1 => $"new[] {{ {Any(scope, depth)} }}.Any(x => x && {Check(scope, depth)})",
                _ => $"new[] {{ {Check(scope, depth)}, {Any(scope, depth)} }}.All(x => x)",
            }),
            new("lifted", 1, (scope, depth) => draft.Chance(50) ? $"(((bool?){Check(scope, depth)} & {Any(scope, depth)}) == true)" : $"((({Any(scope, depth)} ? (bool?)null : true) & {Check(scope, depth)}) ?? false)"),
            new("coded-text", 1, (scope, depth) => $"(({Check(scope, depth)} ? \"cuda\" : \"cpu\") {draft.One("==", "is")} \"cuda\")"),
            new("coded-device", 1, (scope, depth) => $"(({Check(scope, depth)} ? new torch.Device(\"cuda\") : torch.CPU).type {draft.One("==", "is")} DeviceType.CUDA)"),
        ];
        _refusals =
        [
            new("not", 10, (scope, depth) => $"!{Check(scope, depth)}"),
            new("or-any", 4, (scope, depth) => draft.Chance(50) ? $"({Refusal(scope, depth)} || {Any(scope, depth)})" : $"({Any(scope, depth)} || {Refusal(scope, depth)})"),
            new("and-refusals", 2, (scope, depth) => $"({Refusal(scope, depth)} && {Refusal(scope, depth)})"),
            new("equals-constant", 2, (scope, depth) => Compared(Check(scope, depth), "false", "true")),
            new("conditional", 2, (scope, depth) => draft.Roll(3) switch
            {
                0 => $"({Any(scope, depth)} ? {Refusal(scope, depth)} : {Refusal(scope, depth)})",
                1 => $"({Check(scope, depth)} ? {Any(scope, depth)} : true)",
                _ => $"({Refusal(scope, depth)} ? true : {Any(scope, depth)})",
            }),
            new("bit-or", 1, (scope, depth) => $"({Refusal(scope, depth)} | {Any(scope, depth)})"),
            new("exclusive-or", 1, (scope, depth) => draft.Chance(50) ? $"({Check(scope, depth)} ^ true)" : $"(true ^ {Check(scope, depth)})"),
            new("switch-expression", 1, (scope, depth) => $"({Check(scope, depth)} switch {{ true => {Any(scope, depth)}, _ => true }})"),
            new("tuple-pattern", 1, (scope, depth) => $"(({Any(scope, depth)}, {Check(scope, depth)}) is not (true, true))"),
            new("coded-number", 1, (scope, depth) => draft.Chance(50) ? "(torch.cuda.device_count() == 0)" : $"(({Check(scope, depth)} ? 1 : 0) == 0)"),
        ];
        _others =
        [
            new("input", 14, (scope, _) => draft.One([.. scope.Flags])),
            new("number-input", 3, (scope, _) => draft.One("(n > 0)", "(n == 1)", "(n < 2)")),
            new("not", 3, (scope, depth) => $"!{Any(scope, depth)}"),
            new("and", 2, (scope, depth) => $"({Any(scope, depth)} && {Any(scope, depth)})"),
            new("or", 2, (scope, depth) => $"({Any(scope, depth)} || {Any(scope, depth)})"),
            new("exclusive-or", 1, (scope, depth) => $"({Any(scope, depth)} ^ {Any(scope, depth)})"),
            new("equals", 1, (scope, depth) => $"({Any(scope, depth)} {draft.One("==", "!=")} {Any(scope, depth)})"),
            new("check-among-others", 2, (scope, depth) => draft.Chance(50) ? Check(scope, depth) : Refusal(scope, depth)),
        ];
    }

    public CheckMembers Members => _members;

    /// <summary>A condition that is meant to be true only with CUDA.</summary>
    public string Check(Scope scope, int depth)
    {
        if (_draft.Chance(_draft.Slips))
        {
            return Any(scope, depth - 1);
        }

        return depth <= 0 ? Atom(scope) : _draft.Write(_checks, scope, depth - 1);
    }

    /// <summary>A condition that is meant to be false only with CUDA.</summary>
    public string Refusal(Scope scope, int depth)
    {
        if (_draft.Chance(_draft.Slips))
        {
            return Any(scope, depth - 1);
        }

        return depth <= 0 ? $"!{Atom(scope)}" : _draft.Write(_refusals, scope, depth - 1);
    }

    /// <summary>Any condition.</summary>
    public string Any(Scope scope, int depth)
    {
        if (!scope.HasInputs)
        {
            return depth <= 0 || _draft.Chance(20) ? _draft.One("true", "false") : _draft.Chance(50) ? Check(scope, depth - 1) : Refusal(scope, depth - 1);
        }

        return depth <= 0 ? _draft.One([.. scope.Flags]) : _draft.Write(_others, scope, depth - 1);
    }

    private string Atom(Scope scope) => scope.Checks.Length > 0 && _draft.Chance(60) ? _draft.One([.. scope.Checks]) : _draft.Write(_checkAtoms, scope, 0);

    private string Compared(string condition, string equal, string other) => _draft.Roll(7) switch
    {
        0 => $"({condition} == {equal})",
        1 => $"({equal} == {condition})",
        2 => $"({condition} != {other})",
        3 => $"({condition} is {equal})",
        4 => $"({condition} is not {other})",
        5 => $"!({condition} is {other})",
        _ => $"{condition}.Equals({equal})",
    };

    private string Passed(Scope scope, int depth)
    {
        var name = _draft.Name("U");
        switch (_draft.Roll(5))
        {
            case 0:
                _draft.AddMember($"static T {name}<T>(T x) => x;");
                return $"{name}({Check(scope, depth)})";
            case 1:
                _draft.AddMember($"static bool {name}(bool x) => !x;");
                return $"!{name}({Check(scope, depth)})";
            case 2:
                _draft.AddMember($"static bool {name}(bool x, bool y) => x && y;");
                return $"{name}(y: {Check(scope, depth)}, x: {Any(scope, depth)})";
            case 3:
                _draft.AddMember($"static bool {name}(bool x, bool y) => x || y;");
                return $"{name}({Check(scope, depth)}, {Check(scope, depth)})";
            default:
                _draft.AddMember($"static bool {name}(bool x, bool y) {{ if (x) return y; return x; }}");
                return $"{name}({Any(scope, depth)}, {Check(scope, depth)})";
        }
    }
}
