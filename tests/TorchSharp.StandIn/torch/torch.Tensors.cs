#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static bool is_tensor(object obj) => throw new StandInException("torch.is_tensor");
    public static bool is_storage(object obj) => throw new StandInException("torch.is_storage");
    public static bool is_complex(torch.Tensor input) => throw new StandInException("torch.is_complex");
    public static bool is_floating_point(torch.Tensor input) => throw new StandInException("torch.is_floating_point");
    public static bool is_nonzero(torch.Tensor input) => throw new StandInException("torch.is_nonzero");
    public static void set_default_dtype(torch.ScalarType dtype) => throw new StandInException("torch.set_default_dtype");
    public static torch.ScalarType get_default_dtype() => throw new StandInException("torch.get_default_dtype");
    public static void set_default_tensor_type(torch.Tensor t) => throw new StandInException("torch.set_default_tensor_type");
    public static long numel(torch.Tensor input) => throw new StandInException("torch.numel");
}
