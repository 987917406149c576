using System.IO;

namespace TorchSharp.Modules;

public abstract partial class OptimizerState
{
    private protected OptimizerState() { }
    protected Parameter _parameter;
    protected OptimizerState(Parameter parameter) => throw new StandInException("OptimizerState");
    public abstract void SaveStateDict(BinaryWriter writer);
    public abstract void LoadStateDict(BinaryReader reader);
    public abstract void LoadStateDict(OptimizerState source);
    public virtual bool ApproximatelyEquals(OptimizerState other) => throw new StandInException("OptimizerState.ApproximatelyEquals");
    public abstract void Initialize(OptimizerOptions options);
    public virtual void to(torch.Device device) => throw new StandInException("OptimizerState.to");
    protected static void LoadConditionalStateTensor(BinaryReader reader, ref torch.Tensor result, torch.Device device) => throw new StandInException("OptimizerState.LoadConditionalStateTensor");
    protected static void SaveConditionalStateTensor(BinaryWriter writer, torch.Tensor tensor) => throw new StandInException("OptimizerState.SaveConditionalStateTensor");
}
