namespace TorchSharp.Transforms;

public sealed partial class Resample : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform
{
    internal Resample() { }
    public readonly torch.Tensor kernel;
    public override torch.Tensor forward(torch.Tensor waveform) => throw new StandInException("Resample.forward", "TorchAudio");
}
