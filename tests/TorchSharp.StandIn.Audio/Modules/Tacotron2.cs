#nullable enable

namespace TorchSharp.Modules;

public partial class Tacotron2 : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor)>
{
    private protected Tacotron2() { }
    public readonly bool mask_padding;
    public readonly int n_mels;
    public readonly int n_frames_per_step;
    protected override void Dispose(bool disposing) => throw new StandInException("Tacotron2.Dispose", "TorchAudio");
    public override (torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor) forward(torch.Tensor tokens, torch.Tensor token_lengths, torch.Tensor mel_specgram, torch.Tensor mel_specgram_lengths) => throw new StandInException("Tacotron2.forward", "TorchAudio");
    public (torch.Tensor, torch.Tensor, torch.Tensor) infer(torch.Tensor tokens, torch.Tensor? lengths = null) => throw new StandInException("Tacotron2.infer", "TorchAudio");

    public partial class Prenet : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private protected Prenet() { }
        protected override void Dispose(bool disposing) => throw new StandInException("Tacotron2.Prenet.Dispose", "TorchAudio");
        public Prenet(string name, int in_dim, long[] out_sizes) => throw new StandInException("Tacotron2.Prenet", "TorchAudio");
        public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("Tacotron2.Prenet.forward", "TorchAudio");
    }
}
