using TorchSharp.Transforms;

namespace TorchSharp;

public static partial class torchaudio
{
    public delegate torch.Tensor WindowFunction(long win_length);

    public static partial class transforms
    {
        public static Spectrogram Spectrogram(long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0, torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, double? power = 2.0, bool normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, bool? return_complex = null) => throw new StandInException("torchaudio.transforms.Spectrogram", "TorchAudio");
        public static InverseSpectrogram InverseSpectrogram(long n_fft = 400, long? win_length = null, long? hop_length = null, long pad = 0, torchaudio.WindowFunction window_fn = null, torch.Tensor window = null, bool normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true) => throw new StandInException("torchaudio.transforms.InverseSpectrogram", "TorchAudio");
        public static Resample Resample(int orig_freq = 16000, int new_freq = 16000, torchaudio.ResamplingMethod resampling_method = torchaudio.ResamplingMethod.sinc_interpolation, int lowpass_filter_width = 6, double rolloff = 0.99, double? beta = null, torch.Device device = null, torch.ScalarType? dtype = null) => throw new StandInException("torchaudio.transforms.Resample", "TorchAudio");
        public static GriffinLim GriffinLim(int n_fft = 400, int n_iter = 32, long? win_length = null, long? hop_length = null, torchaudio.WindowFunction window_fn = null, double power = 2.0, double momentum = 0.99, int? length = null, bool rand_init = true) => throw new StandInException("torchaudio.transforms.GriffinLim", "TorchAudio");
        public static InverseMelScale InverseMelScale(long n_stft, long n_mels = 128, long sample_rate = 16000, double f_min = 0.0, double? f_max = null, long max_iter = 100000, double tolerance_loss = 1E-05, double tolerance_change = 1E-08, torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw new StandInException("torchaudio.transforms.InverseMelScale", "TorchAudio");
        public static MelScale MelScale(long n_mels = 128, long sample_rate = 16000, double f_min = 0.0, double? f_max = null, long n_stft = 201, torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw new StandInException("torchaudio.transforms.MelScale", "TorchAudio");
        public static MelSpectrogram MelSpectrogram(long sample_rate = 16000, long n_fft = 400, long? win_length = null, long? hop_length = null, double f_min = 0.0, double? f_max = null, long pad = 0, long n_mels = 128, torchaudio.WindowFunction window_fn = null, double power = 2.0, bool normalized = false, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw new StandInException("torchaudio.transforms.MelSpectrogram", "TorchAudio");
    }

    public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
    }
}
