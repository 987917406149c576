using System.IO;

namespace TorchSharp.Modules;

public partial class OptimizerOptions
{
    public double? LearningRate { get => throw new StandInException("OptimizerOptions.LearningRate"); set => throw new StandInException("OptimizerOptions.LearningRate"); }
    public double InitialLearningRate { get => throw new StandInException("OptimizerOptions.InitialLearningRate"); set => throw new StandInException("OptimizerOptions.InitialLearningRate"); }
    public virtual void SaveStateDict(BinaryWriter writer) => throw new StandInException("OptimizerOptions.SaveStateDict");
    public virtual void LoadStateDict(BinaryReader reader) => throw new StandInException("OptimizerOptions.LoadStateDict");
    public virtual void LoadStateDict(OptimizerOptions source) => throw new StandInException("OptimizerOptions.LoadStateDict");
}
