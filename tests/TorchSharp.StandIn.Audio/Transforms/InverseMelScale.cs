namespace TorchSharp.Transforms;

public sealed partial class InverseMelScale : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform
{
    internal InverseMelScale() { }
    public readonly double f_max;
    public readonly double f_min;
    public readonly long max_iter;
    public readonly long n_mels;
    public readonly long sample_rate;
    public readonly double tolerance_change;
    public readonly double tolerance_loss;
    public readonly torch.Tensor fb;
    protected override void Dispose(bool disposing) => throw new StandInException("InverseMelScale.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor melspec) => throw new StandInException("InverseMelScale.forward", "TorchAudio");
}
