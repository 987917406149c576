using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class Adadelta : OptimizerHelper
{
    private protected Adadelta() { }
    public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("Adadelta");
    public Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("Adadelta");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("Adadelta.step");
    protected override void Dispose(bool disposing) => throw new StandInException("Adadelta.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("Adadelta.add_param_group");

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor square_avg;
        public torch.Tensor acc_delta;
        public State(Parameter parameter) => throw new StandInException("Adadelta.State");
        public void Dispose() => throw new StandInException("Adadelta.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("Adadelta.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adadelta.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adadelta.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("Adadelta.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("Adadelta.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("Adadelta.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? rho;
        public double? eps;
        public double? weight_decay;
        public bool? maximize;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("Adadelta.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Adadelta.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Adadelta.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<Adadelta.Options>
    {
        public ParamGroup() => throw new StandInException("Adadelta.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, Adadelta.Options options) => throw new StandInException("Adadelta.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("Adadelta.ParamGroup");
    }
}
