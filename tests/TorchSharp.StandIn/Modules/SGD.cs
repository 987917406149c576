using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class SGD : OptimizerHelper, torch.optim.IMomentum
{
    private protected SGD() { }
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("SGD");
    public SGD(IEnumerable<SGD.ParamGroup> parameters, double lr, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("SGD");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("SGD.step");
    protected override void Dispose(bool disposing) => throw new StandInException("SGD.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("SGD.add_param_group");
    public double Momentum { get => throw new StandInException("SGD.Momentum"); set => throw new StandInException("SGD.Momentum"); }

    public sealed partial class State : OptimizerState, IDisposable
    {
        public torch.Tensor momentum_buffer;
        public State(Parameter parameter) => throw new StandInException("SGD.State");
        public void Dispose() => throw new StandInException("SGD.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("SGD.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("SGD.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("SGD.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("SGD.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("SGD.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("SGD.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public double? momentum;
        public double? dampening;
        public double? weight_decay;
        public bool? nesterov;
        public bool? maximize;
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("SGD.Options.LoadStateDict");
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("SGD.Options.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("SGD.Options.SaveStateDict");
    }

    public partial class ParamGroup : ParamGroup<SGD.Options>, torch.optim.IMomentum
    {
        public ParamGroup() => throw new StandInException("SGD.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, SGD.Options options) => throw new StandInException("SGD.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("SGD.ParamGroup");
        public double Momentum { get => throw new StandInException("SGD.ParamGroup.Momentum"); set => throw new StandInException("SGD.ParamGroup.Momentum"); }
    }
}
