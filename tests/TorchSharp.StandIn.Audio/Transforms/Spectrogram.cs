namespace TorchSharp.Transforms;

public sealed partial class Spectrogram : torch.nn.Module<torch.Tensor, torch.Tensor>, torchaudio.ITransform
{
    protected override void Dispose(bool disposing) => throw new StandInException("Spectrogram.Dispose", "TorchAudio");
    public Spectrogram(string name, long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0, torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, double? power = 2.0, bool normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, bool? return_complex = null) => throw new StandInException("Spectrogram", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Spectrogram.forward", "TorchAudio");
}
