using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class RAdam : OptimizerHelper, torch.optim.IBetas
{
    private protected RAdam() { }
    public RAdam(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("RAdam");
    public RAdam(IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("RAdam");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("RAdam.step");
    protected override void Dispose(bool disposing) => throw new StandInException("RAdam.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("RAdam.add_param_group");
    public (double, double) Betas { get => throw new StandInException("RAdam.Betas"); set => throw new StandInException("RAdam.Betas"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_avg_sq;
        public State(Parameter parameter) => throw new StandInException("RAdam.State");
        public void Dispose() => throw new StandInException("RAdam.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("RAdam.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("RAdam.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("RAdam.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("RAdam.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("RAdam.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("RAdam.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("RAdam.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("RAdam.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("RAdam.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<RAdam.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw new StandInException("RAdam.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, RAdam.Options options) => throw new StandInException("RAdam.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("RAdam.ParamGroup");
        public (double, double) Betas { get => throw new StandInException("RAdam.ParamGroup.Betas"); set => throw new StandInException("RAdam.ParamGroup.Betas"); }
    }
}
