using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class ASGD : OptimizerHelper
{
    private protected ASGD() { }
    public ASGD(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("ASGD");
    public ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("ASGD");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("ASGD.step");
    protected override void Dispose(bool disposing) => throw new StandInException("ASGD.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("ASGD.add_param_group");

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public double eta;
        public double mu;
        public torch.Tensor ax;
        public State(Parameter parameter) => throw new StandInException("ASGD.State");
        public void Dispose() => throw new StandInException("ASGD.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("ASGD.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("ASGD.State.LoadStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("ASGD.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("ASGD.State.SaveStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("ASGD.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("ASGD.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? lambd;
        public double? alpha;
        public double? weight_decay;
        public double? t0;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("ASGD.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("ASGD.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("ASGD.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<ASGD.Options>
    {
        public ParamGroup() => throw new StandInException("ASGD.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, ASGD.Options options) => throw new StandInException("ASGD.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0) => throw new StandInException("ASGD.ParamGroup");
    }
}
