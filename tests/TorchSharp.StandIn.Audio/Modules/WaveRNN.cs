#nullable enable

namespace TorchSharp.Modules;

public partial class WaveRNN : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    private protected WaveRNN() { }
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc1;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc2;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> fc3;
    public readonly int hop_length;
    public readonly int kernel_size;
    public readonly int n_aux;
    public readonly int n_bits;
    public readonly int n_classes;
    public readonly int n_rnn;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> relu1;
    public readonly torch.nn.Module<torch.Tensor, torch.Tensor> relu2;
    public readonly GRU rnn1;
    public readonly GRU rnn2;
    protected override void Dispose(bool disposing) => throw new StandInException("WaveRNN.Dispose", "TorchAudio");
    public override torch.Tensor forward(torch.Tensor waveform, torch.Tensor specgram) => throw new StandInException("WaveRNN.forward", "TorchAudio");
    public virtual (torch.Tensor, torch.Tensor?) infer(torch.Tensor specgram, torch.Tensor? lengths = null) => throw new StandInException("WaveRNN.infer", "TorchAudio");

    public partial class Stretch2d : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private protected Stretch2d() { }
        public long freq_scale;
        public long time_scale;
        public Stretch2d(string name, long time_scale, long freq_scale) => throw new StandInException("WaveRNN.Stretch2d", "TorchAudio");
        public override torch.Tensor forward(torch.Tensor specgram) => throw new StandInException("WaveRNN.Stretch2d.forward", "TorchAudio");
    }
}
