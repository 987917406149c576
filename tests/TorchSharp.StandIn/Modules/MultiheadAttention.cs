using System;

#nullable enable

namespace TorchSharp.Modules;

public sealed partial class MultiheadAttention : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor?, bool, torch.Tensor?, Tuple<torch.Tensor, torch.Tensor>>
{
    internal MultiheadAttention() { }
    public override Tuple<torch.Tensor, torch.Tensor> forward(torch.Tensor query, torch.Tensor key, torch.Tensor value, torch.Tensor? key_padding_mask, bool need_weights, torch.Tensor? attn_mask) => throw new StandInException("MultiheadAttention.forward");
    public new Tuple<torch.Tensor, torch.Tensor> call(torch.Tensor query, torch.Tensor key, torch.Tensor value, torch.Tensor? key_padding_mask = null, bool need_weights = true, torch.Tensor? attn_mask = null) => throw new StandInException("MultiheadAttention.call");
}
