using System;

#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Upsample : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Upsample() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Upsample.forward");
    public bool? recompute_scale_factor { get => throw new StandInException("Upsample.recompute_scale_factor"); set => throw new StandInException("Upsample.recompute_scale_factor"); }
    public torch.UpsampleMode mode => throw new StandInException("Upsample.mode");
    public bool? align_corners => throw new StandInException("Upsample.align_corners");
    public ReadOnlySpan<long> size => throw new StandInException("Upsample.size");
    public ReadOnlySpan<double> scale_factor => throw new StandInException("Upsample.scale_factor");
}
