namespace TorchSharp.Transforms;

public partial class MelSpectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected MelSpectrogram() { }
    public readonly long sample_rate;
    public readonly long n_fft;
    public readonly long win_length;
    public readonly long hop_length;
    public readonly long pad;
    public readonly double power;
    public readonly bool normalized;
    public readonly long n_mels;
    public readonly double? f_max;
    public readonly double f_min;
    public readonly Spectrogram spectrogram;
    public readonly MelScale mel_scale;
    protected override void Dispose(bool disposing) => throw new StandInException("MelSpectrogram.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor waveform) => throw new StandInException("MelSpectrogram.forward", "TorchAudio");
}
