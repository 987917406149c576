namespace TorchSharp;

public static partial class torchaudio
{
    public static partial class functional
    {
        public static torch.Tensor spectrogram(torch.Tensor waveform, long pad, torch.Tensor window, long n_fft, long hop_length, long win_length, double? power, bool normalized, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true, bool? return_complex = null) => throw new StandInException("torchaudio.functional.spectrogram", "TorchAudio");
        public static torch.Tensor inverse_spectrogram(torch.Tensor spectrogram, long? length, long pad, torch.Tensor window, long n_fft, long hop_length, long win_length, bool normalized, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool onesided = true) => throw new StandInException("torchaudio.functional.inverse_spectrogram", "TorchAudio");
        public static torch.Tensor griffinlim(torch.Tensor specgram, torch.Tensor window, long n_fft, long hop_length, long win_length, double power, int n_iter, double momentum, long? length, bool rand_init) => throw new StandInException("torchaudio.functional.griffinlim", "TorchAudio");
        public static torch.Tensor amplitude_to_DB(torch.Tensor x, double multiplier, double amin, double db_multiplier, double? top_db = null) => throw new StandInException("torchaudio.functional.amplitude_to_DB", "TorchAudio");
        public static torch.Tensor DB_to_amplitude(torch.Tensor x, double @ref, double power) => throw new StandInException("torchaudio.functional.DB_to_amplitude", "TorchAudio");
        public static torch.Tensor melscale_fbanks(long n_freqs, double f_min, double f_max, long n_mels, long sample_rate, torchaudio.MelNorm norm = torchaudio.MelNorm.none, torchaudio.MelScale mel_scale = torchaudio.MelScale.htk) => throw new StandInException("torchaudio.functional.melscale_fbanks", "TorchAudio");
        public static torch.Tensor linear_fbanks(int n_freqs, double f_min, double f_max, int n_filter, int sample_rate) => throw new StandInException("torchaudio.functional.linear_fbanks", "TorchAudio");
        public static torch.Tensor create_dct(int n_mfcc, int n_mels, torchaudio.DCTNorm norm) => throw new StandInException("torchaudio.functional.create_dct", "TorchAudio");
        public static torch.Tensor mu_law_encoding(torch.Tensor x, int quantization_channels) => throw new StandInException("torchaudio.functional.mu_law_encoding", "TorchAudio");
        public static torch.Tensor mu_law_decoding(torch.Tensor x_mu, int quantization_channels) => throw new StandInException("torchaudio.functional.mu_law_decoding", "TorchAudio");
        public static torch.Tensor resample(torch.Tensor waveform, int orig_freq, int new_freq, int lowpass_filter_width = 6, double rolloff = 0.99, torchaudio.ResamplingMethod resampling_method = torchaudio.ResamplingMethod.sinc_interpolation, double? beta = null) => throw new StandInException("torchaudio.functional.resample", "TorchAudio");
    }
}
