#nullable enable

namespace TorchSharp.Modules;

public partial class HuBERTPretrainModel : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor?, (torch.Tensor?, torch.Tensor?, torch.Tensor)>
{
    private protected HuBERTPretrainModel() { }
    public override (torch.Tensor?, torch.Tensor?, torch.Tensor) forward(torch.Tensor waveforms, torch.Tensor labels, torch.Tensor? audio_lengths = null) => throw new StandInException("HuBERTPretrainModel.forward", "TorchAudio");
}
