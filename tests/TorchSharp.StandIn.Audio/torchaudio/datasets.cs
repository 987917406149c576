namespace TorchSharp;

public static partial class torchaudio
{
    public static partial class datasets
    {
        public static torch.utils.data.Dataset<torchaudio.datasets.SpeechCommandsDatasetItem> SPEECHCOMMANDS(string root, string url = "speech_commands_v0.02", string folder_in_archive = "SpeechCommands", bool download = false, string subset = null) => throw new StandInException("torchaudio.datasets.SPEECHCOMMANDS", "TorchAudio");
        public static torch.utils.data.Dataset<torchaudio.datasets.YesnoDatasetItem> YESNO(string root, string url = "http://www.openslr.org/resources/1/waves_yesno.tar.gz", string folder_in_archive = "waves_yesno", bool download = false) => throw new StandInException("torchaudio.datasets.YESNO", "TorchAudio");

        public partial class SpeechCommandsDatasetItem
        {
            public torch.Tensor waveform;
            public int sample_rate;
            public string label;
            public string speaker_id;
            public int utterance_number;
        }

        public static partial class utils
        {
        }

        public partial struct YesnoDatasetItem
        {
            public torch.Tensor waveform;
            public int sample_rate;
            public string[] labels;
        }
    }
}
