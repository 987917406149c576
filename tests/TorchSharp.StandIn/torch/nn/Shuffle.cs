using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static ChannelShuffle ChannelShuffle(long groups) => throw new StandInException("torch.nn.ChannelShuffle");
    }
}
