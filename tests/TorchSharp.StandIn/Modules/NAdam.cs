using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class NAdam : OptimizerHelper, torch.optim.IBetas
{
    private protected NAdam() { }
    public NAdam(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("NAdam");
    public NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("NAdam");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("NAdam.step");
    protected override void Dispose(bool disposing) => throw new StandInException("NAdam.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("NAdam.add_param_group");
    public (double, double) Betas { get => throw new StandInException("NAdam.Betas"); set => throw new StandInException("NAdam.Betas"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public double mu_product;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public State(Parameter parameter) => throw new StandInException("NAdam.State");
        public void Dispose() => throw new StandInException("NAdam.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("NAdam.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("NAdam.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("NAdam.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("NAdam.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("NAdam.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("NAdam.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
        public double? momentum_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("NAdam.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("NAdam.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("NAdam.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<NAdam.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw new StandInException("NAdam.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, NAdam.Options options) => throw new StandInException("NAdam.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("NAdam.ParamGroup");
        public (double, double) Betas { get => throw new StandInException("NAdam.ParamGroup.Betas"); set => throw new StandInException("NAdam.ParamGroup.Betas"); }
    }
}
