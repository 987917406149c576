namespace TorchSharp.Transforms;

public sealed partial class InverseSpectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, long?, torch.Tensor>, torchaudio.ITransform
{
    internal InverseSpectrogram() { }
    protected override void Dispose(bool disposing) => throw new StandInException("InverseSpectrogram.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("InverseSpectrogram.forward", "TorchAudio");
    public torch.Tensor call(torch.Tensor input, long? length = null) => throw new StandInException("InverseSpectrogram.call", "TorchAudio");
}
