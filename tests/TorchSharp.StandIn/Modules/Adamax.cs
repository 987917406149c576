using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class Adamax : OptimizerHelper, torch.optim.IBetas
{
    private protected Adamax() { }
    public Adamax(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("Adamax");
    public Adamax(IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("Adamax");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("Adamax.step");
    protected override void Dispose(bool disposing) => throw new StandInException("Adamax.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("Adamax.add_param_group");
    public (double, double) Betas { get => throw new StandInException("Adamax.Betas"); set => throw new StandInException("Adamax.Betas"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor exp_avg;
        public torch.Tensor exp_inf;
        public State(Parameter parameter) => throw new StandInException("Adamax.State");
        public void Dispose() => throw new StandInException("Adamax.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("Adamax.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adamax.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adamax.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("Adamax.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("Adamax.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("Adamax.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? beta1;
        public double? beta2;
        public double? eps;
        public double? weight_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("Adamax.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adamax.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adamax.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<Adamax.Options>, torch.optim.IBetas
    {
        public ParamGroup() => throw new StandInException("Adamax.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, Adamax.Options options) => throw new StandInException("Adamax.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("Adamax.ParamGroup");
        public (double, double) Betas { get => throw new StandInException("Adamax.ParamGroup.Betas"); set => throw new StandInException("Adamax.ParamGroup.Betas"); }
    }
}
