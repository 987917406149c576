using System;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
{
    private protected LBFGS() { }
    public LBFGS(nint handle, double lr) => throw new StandInException("LBFGS");
    public double LearningRate { get => throw new StandInException("LBFGS.LearningRate"); set => throw new StandInException("LBFGS.LearningRate"); }
    public double InitialLearningRate { get => throw new StandInException("LBFGS.InitialLearningRate"); set => throw new StandInException("LBFGS.InitialLearningRate"); }
    public override IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw new StandInException("LBFGS.ParamGroups");
    public override torch.Tensor step(Func<torch.Tensor> closure) => throw new StandInException("LBFGS.step");
    public double _rate;
}
