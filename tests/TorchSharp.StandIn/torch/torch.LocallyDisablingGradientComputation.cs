using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static IDisposable no_grad() => throw new StandInException("torch.no_grad");
    public static IDisposable enable_grad(bool enabled = true) => throw new StandInException("torch.enable_grad");
    public static IDisposable set_grad_enabled(bool mode = true) => throw new StandInException("torch.set_grad_enabled");
    public static bool is_grad_enabled() => throw new StandInException("torch.is_grad_enabled");
    public static IDisposable inference_mode(bool mode = true) => throw new StandInException("torch.inference_mode");
    public static bool is_inference_mode_enabled() => throw new StandInException("torch.is_inference_mode_enabled");
}
