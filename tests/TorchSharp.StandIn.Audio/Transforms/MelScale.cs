namespace TorchSharp.Transforms;

public partial class MelScale : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected MelScale() { }
    public readonly long n_mels;
    public readonly long sample_rate;
    public readonly double f_max;
    public readonly double f_min;
    public readonly torchaudio.MelNorm norm;
    public readonly torchaudio.MelScale mel_scale;
    public readonly torch.Tensor fb;
    protected override void Dispose(bool disposing) => throw new StandInException("MelScale.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor specgram) => throw new StandInException("MelScale.forward", "TorchAudio");
}
