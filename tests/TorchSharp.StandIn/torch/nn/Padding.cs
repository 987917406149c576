using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static ConstantPad1d ConstantPad1d(long padding, double value) => throw new StandInException("torch.nn.ConstantPad1d");
        public static ConstantPad1d ConstantPad1d((long, long) padding, double value) => throw new StandInException("torch.nn.ConstantPad1d");
        public static ConstantPad2d ConstantPad2d(long padding, double value) => throw new StandInException("torch.nn.ConstantPad2d");
        public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => throw new StandInException("torch.nn.ConstantPad2d");
        public static ConstantPad3d ConstantPad3d(long padding, double value) => throw new StandInException("torch.nn.ConstantPad3d");
        public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) => throw new StandInException("torch.nn.ConstantPad3d");
        public static ReflectionPad1d ReflectionPad1d(long padding) => throw new StandInException("torch.nn.ReflectionPad1d");
        public static ReflectionPad1d ReflectionPad1d((long, long) padding) => throw new StandInException("torch.nn.ReflectionPad1d");
        public static ReflectionPad2d ReflectionPad2d(long padding) => throw new StandInException("torch.nn.ReflectionPad2d");
        public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) => throw new StandInException("torch.nn.ReflectionPad2d");
        public static ReflectionPad3d ReflectionPad3d(long padding) => throw new StandInException("torch.nn.ReflectionPad3d");
        public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) => throw new StandInException("torch.nn.ReflectionPad3d");
        public static ReplicationPad1d ReplicationPad1d(long padding) => throw new StandInException("torch.nn.ReplicationPad1d");
        public static ReplicationPad1d ReplicationPad1d((long, long) padding) => throw new StandInException("torch.nn.ReplicationPad1d");
        public static ReplicationPad2d ReplicationPad2d(long padding) => throw new StandInException("torch.nn.ReplicationPad2d");
        public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) => throw new StandInException("torch.nn.ReplicationPad2d");
        public static ReplicationPad3d ReplicationPad3d(long padding) => throw new StandInException("torch.nn.ReplicationPad3d");
        public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) => throw new StandInException("torch.nn.ReplicationPad3d");
        public static ZeroPad2d ZeroPad2d(long padding) => throw new StandInException("torch.nn.ZeroPad2d");
        public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) => throw new StandInException("torch.nn.ZeroPad2d");
    }
}
