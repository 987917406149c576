using System.Collections.Generic;

namespace TorchSharp.Modules;

public partial class ParamGroup<TOptions> : Modules.ParamGroup where TOptions : OptimizerOptions
{
    public ParamGroup() => throw new StandInException("ParamGroup");
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions options = null) => throw new StandInException("ParamGroup");
    public new TOptions Options { get => throw new StandInException("ParamGroup.Options"); set => throw new StandInException("ParamGroup.Options"); }
}
