using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class Adagrad : OptimizerHelper
{
    private protected Adagrad() { }
    public Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("Adagrad");
    public Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("Adagrad");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("Adagrad.step");
    protected override void Dispose(bool disposing) => throw new StandInException("Adagrad.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("Adagrad.add_param_group");

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor sum;
        public State(Parameter parameter) => throw new StandInException("Adagrad.State");
        public void Dispose() => throw new StandInException("Adagrad.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("Adagrad.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adagrad.State.LoadStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("Adagrad.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adagrad.State.SaveStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("Adagrad.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("Adagrad.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? lr_decay;
        public double? initial_accumulator_value;
        public double? eps;
        public double? weight_decay;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("Adagrad.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adagrad.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adagrad.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<Adagrad.Options>
    {
        public ParamGroup() => throw new StandInException("Adagrad.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, Adagrad.Options options) => throw new StandInException("Adagrad.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("Adagrad.ParamGroup");
    }
}
