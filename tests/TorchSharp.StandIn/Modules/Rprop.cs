using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp.Modules;

public partial class Rprop : OptimizerHelper
{
    private protected Rprop() { }
    public Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("Rprop");
    public Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("Rprop");
    public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("Rprop.step");
    protected override void Dispose(bool disposing) => throw new StandInException("Rprop.Dispose");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("Rprop.add_param_group");

    public sealed partial class State : OptimizerState, IDisposable
    {
        public long step;
        public torch.Tensor prev;
        public torch.Tensor step_size;
        public State(Parameter parameter) => throw new StandInException("Rprop.State");
        public void Dispose() => throw new StandInException("Rprop.State.Dispose");
        public override void to(torch.Device device) => throw new StandInException("Rprop.State.to");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Rprop.State.LoadStateDict");
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Rprop.State.SaveStateDict");
        public override void LoadStateDict(OptimizerState source) => throw new StandInException("Rprop.State.LoadStateDict");
        public override bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("Rprop.State.ApproximatelyEquals");
        public override void Initialize(OptimizerOptions options) => throw new StandInException("Rprop.State.Initialize");
    }

    public partial class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? etaminus;
        public double? etaplus;
        public double? min_step;
        public double? max_step;
        public override void SaveStateDict(BinaryWriter writer) => throw new StandInException("Rprop.Options.SaveStateDict");
        public override void LoadStateDict(BinaryReader reader) => throw new StandInException("Rprop.Options.LoadStateDict");
        public override void LoadStateDict(OptimizerOptions source) => throw new StandInException("Rprop.Options.LoadStateDict");
    }

    public partial class ParamGroup : ParamGroup<Rprop.Options>
    {
        public ParamGroup() => throw new StandInException("Rprop.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, Rprop.Options options) => throw new StandInException("Rprop.ParamGroup");
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("Rprop.ParamGroup");
    }
}
