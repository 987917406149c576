using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class ParamGroup : torch.optim.ILearningRateController
{
    public IEnumerable<Parameter> Parameters { get => throw new StandInException("ParamGroup.Parameters"); set => throw new StandInException("ParamGroup.Parameters"); }
    public OptimizerOptions Options { get => throw new StandInException("ParamGroup.Options"); set => throw new StandInException("ParamGroup.Options"); }
    public double LearningRate { get => throw new StandInException("ParamGroup.LearningRate"); set => throw new StandInException("ParamGroup.LearningRate"); }
    public double InitialLearningRate { get => throw new StandInException("ParamGroup.InitialLearningRate"); set => throw new StandInException("ParamGroup.InitialLearningRate"); }
}
