namespace TorchSharp;

public static partial class torchaudio
{
    public static (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true, bool channels_first = true, torchaudio.AudioFormat? format = null) => throw new StandInException("torchaudio.load", "TorchAudio");
    public static void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true, float? compression = null, torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null, int? bits_per_sample = null) => throw new StandInException("torchaudio.save", "TorchAudio");
    public static torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null) => throw new StandInException("torchaudio.info", "TorchAudio");

    public static partial class backend
    {
        public abstract partial class AudioBackend
        {
            public abstract (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true, bool channels_first = true, torchaudio.AudioFormat? format = null);
            public abstract void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true, float? compression = null, torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null, int? bits_per_sample = null);
            public abstract torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null);
        }

        public static partial class utils
        {
            public static void set_audio_backend(torchaudio.backend.AudioBackend backend) => throw new StandInException("torchaudio.backend.utils.set_audio_backend", "TorchAudio");
            public static torchaudio.backend.AudioBackend get_audio_backend() => throw new StandInException("torchaudio.backend.utils.get_audio_backend", "TorchAudio");
        }

        public partial class NoBackend : torchaudio.backend.AudioBackend
        {
            public override (torch.Tensor, int) load(string filepath, long frame_offset = 0, long num_frames = -1, bool normalize = true, bool channels_first = true, torchaudio.AudioFormat? format = null) => throw new StandInException("torchaudio.backend.NoBackend.load", "TorchAudio");
            public override void save(string filepath, torch.Tensor src, int sample_rate, bool channels_first = true, float? compression = null, torchaudio.AudioFormat? format = null, torchaudio.AudioEncoding? encoding = null, int? bits_per_sample = null) => throw new StandInException("torchaudio.backend.NoBackend.save", "TorchAudio");
            public override torchaudio.AudioMetaData info(string filepath, torchaudio.AudioFormat? format = null) => throw new StandInException("torchaudio.backend.NoBackend.info", "TorchAudio");
        }
    }

    public enum AudioEncoding
    {
        PCM_S = 0,
        PCM_U = 1,
        PCM_F = 2,
        ULAW = 3,
        ALAW = 4,
    }

    public enum AudioFormat
    {
        WAV = 0,
        MP3 = 1,
        FLAC = 2,
        OGG = 3,
        OPUS = 4,
        SPHERE = 5,
        AMR_NB = 6,
    }

    public partial struct AudioMetaData
    {
        public int sample_rate;
        public int num_frames;
        public int num_channels;
        public int bits_per_sample;
        public torchaudio.AudioEncoding encoding;
    }

    public enum DCTNorm
    {
        none = 0,
        ortho = 1,
    }

    public static partial class models
    {
        public enum FeatureExtractorNormMode
        {
            group_norm = 0,
            layer_norm = 1,
        }
    }

    public enum MelNorm
    {
        none = 0,
        slaney = 1,
    }

    public enum MelScale
    {
        slaney = 0,
        htk = 1,
    }

    public enum ResamplingMethod
    {
        sinc_interpolation = 0,
        kaiser_window = 1,
    }
}
