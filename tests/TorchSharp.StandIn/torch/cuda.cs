#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class cuda
    {
        public static bool is_available() => TryInitializeDeviceType(DeviceType.CUDA);
        public static bool is_cudnn_available() => TryInitializeDeviceType(DeviceType.CUDA);
        public static int device_count() => 0;
        public static void manual_seed(long seed) => throw new StandInException("torch.cuda.manual_seed");
        public static void manual_seed_all(long seed) => throw new StandInException("torch.cuda.manual_seed_all");
        public static void synchronize(Device? device = null) => throw new StandInException("torch.cuda.synchronize");
    }
}
