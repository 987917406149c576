using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class AdamW : OptimizerHelper, torch.optim.IBetas
{
    private protected AdamW() { }
    public AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("AdamW");
    public AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("AdamW");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("AdamW.step");
    protected override void Dispose(bool disposing) => throw new StandInException("AdamW.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("AdamW.add_param_group");
    public (double, double) Betas { get => throw new StandInException("AdamW.Betas"); set => throw new StandInException("AdamW.Betas"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public torch.Tensor max_exp_avg_sq;
        public State(Parameter parameter) => throw new StandInException("AdamW.State");
        public void Dispose() => throw new StandInException("AdamW.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("AdamW.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("AdamW.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("AdamW.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("AdamW.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("AdamW.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("AdamW.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? beta1;
        public double? beta2;
        public double? weight_decay;
        public double? eps;
        public bool? amsgrad;
        public bool? maximize;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("AdamW.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("AdamW.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("AdamW.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<AdamW.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw new StandInException("AdamW.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, AdamW.Options options) => throw new StandInException("AdamW.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("AdamW.ParamGroup");
        public (double, double) Betas { get => throw new StandInException("AdamW.ParamGroup.Betas"); set => throw new StandInException("AdamW.ParamGroup.Betas"); }
    }
}
