#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static int get_num_threads() => throw new StandInException("torch.get_num_threads");
    public static void set_num_threads(int num) => throw new StandInException("torch.set_num_threads");
    public static int get_num_interop_threads() => throw new StandInException("torch.get_num_interop_threads");
    public static void set_num_interop_threads(int num) => throw new StandInException("torch.set_num_interop_threads");
}
