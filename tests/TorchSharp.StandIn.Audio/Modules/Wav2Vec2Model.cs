#nullable enable

namespace TorchSharp.Modules;

public partial class Wav2Vec2Model : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor?)>
{
    private protected Wav2Vec2Model() { }
    public (torch.Tensor[], torch.Tensor?) extract_features(torch.Tensor waveforms, torch.Tensor? lengths = null, int? num_layers = null) => throw new StandInException("Wav2Vec2Model.extract_features", "TorchAudio");
    public override (torch.Tensor, torch.Tensor?) forward(torch.Tensor waveforms, torch.Tensor? lengths = null) => throw new StandInException("Wav2Vec2Model.forward", "TorchAudio");
    public new (torch.Tensor, torch.Tensor?) call(torch.Tensor waveforms, torch.Tensor? lengths = null) => throw new StandInException("Wav2Vec2Model.call", "TorchAudio");
}
