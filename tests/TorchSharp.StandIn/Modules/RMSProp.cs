using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class RMSProp : OptimizerHelper, torch.optim.IMomentum
{
    private protected RMSProp() { }
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw new StandInException("RMSProp");
    public RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw new StandInException("RMSProp");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("RMSProp.step");
    protected override void Dispose(bool disposing) => throw new StandInException("RMSProp.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("RMSProp.add_param_group");
    public double Momentum { get => throw new StandInException("RMSProp.Momentum"); set => throw new StandInException("RMSProp.Momentum"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor square_avg;
        public torch.Tensor momentum_buffer;
        public torch.Tensor grad_avg;
        public State(Parameter parameter) => throw new StandInException("RMSProp.State");
        public void Dispose() => throw new StandInException("RMSProp.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("RMSProp.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("RMSProp.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("RMSProp.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("RMSProp.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("RMSProp.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("RMSProp.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? momentum;
        public double? alpha;
        public double? eps;
        public double? weight_decay;
        public bool? centered;
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("RMSProp.Options.LoadStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("RMSProp.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("RMSProp.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<RMSProp.Options>, torch.optim.IMomentum
    {
        public ParamGroup() => throw new StandInException("RMSProp.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, RMSProp.Options options) => throw new StandInException("RMSProp.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double eps = 1E-08, double alpha = 0.99, double weight_decay = 0.0, double momentum = 0.0, bool centered = false) => throw new StandInException("RMSProp.ParamGroup");
        public double Momentum { get => throw new StandInException("RMSProp.ParamGroup.Momentum"); set => throw new StandInException("RMSProp.ParamGroup.Momentum"); }
    }
}
