namespace TorchSharp.Modules;

public sealed partial class ChannelShuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ChannelShuffle() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("ChannelShuffle.forward");
    public override string GetName() => throw new StandInException("ChannelShuffle.GetName");
    public long groups { get => throw new StandInException("ChannelShuffle.groups"); set => throw new StandInException("ChannelShuffle.groups"); }
}
