namespace TorchSharp.Transforms;

public sealed partial class GriffinLim : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform
{
    internal GriffinLim() { }
    public readonly long n_fft;
    public readonly int n_iter;
    public readonly long win_length;
    public readonly long hop_length;
    public readonly torch.Tensor window;
    public readonly long? length;
    public readonly double power;
    public readonly double momentum;
    public readonly bool rand_init;
    protected override void Dispose(bool disposing) => throw new StandInException("GriffinLim.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor specgram) => throw new StandInException("GriffinLim.forward", "TorchAudio");
}
