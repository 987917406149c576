using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    [Obsolete("not implemented", true)] public static bool compiled_with_cxx11_abi() => throw new StandInException("torch.compiled_with_cxx11_abi");
    public static torch.ScalarType result_type(torch.Tensor tensor1, torch.Tensor tensor2) => throw new StandInException("torch.result_type");
    public static bool can_cast(torch.ScalarType from, torch.ScalarType to) => throw new StandInException("torch.can_cast");
    public static torch.ScalarType promote_types(torch.ScalarType type1, torch.ScalarType type2) => throw new StandInException("torch.promote_types");
    [Obsolete("not implemented", true)] public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false) => throw new StandInException("torch.use_deterministic_algorithms");
    [Obsolete("not implemented", true)] public static bool are_deterministic_algorithms_enabled() => throw new StandInException("torch.are_deterministic_algorithms_enabled");
    [Obsolete("not implemented", true)] public static bool is_deterministic_algorithms_warn_only_enabled() => throw new StandInException("torch.is_deterministic_algorithms_warn_only_enabled");
    [Obsolete("not implemented", true)] public static IDisposable set_deterministic_debug_mode(DebugMode mode) => throw new StandInException("torch.set_deterministic_debug_mode");
    [Obsolete("not implemented", true)] public static DebugMode get_deterministic_debug_mode() => throw new StandInException("torch.get_deterministic_debug_mode");
    [Obsolete("not implemented", true)] public static IDisposable set_float32_matmul_precision(Float32MatmulPrecision precision) => throw new StandInException("torch.set_float32_matmul_precision");
    [Obsolete("not implemented", true)] public static Float32MatmulPrecision get_float32_matmul_precision() => throw new StandInException("torch.get_float32_matmul_precision");
    [Obsolete("not implemented", true)] public static IDisposable set_warn_always(bool mode = true) => throw new StandInException("torch.set_warn_always");
    [Obsolete("not implemented", true)] public static bool is_warn_always_enabled() => throw new StandInException("torch.is_warn_always_enabled");
    [Obsolete("not implemented", true)] public static void _assert(bool condition, string message) => throw new StandInException("torch._assert");
    [Obsolete("not implemented", true)] public static void _assert(Func<bool> condition, string message) => throw new StandInException("torch._assert");
}
