using System;
using System.Collections.Generic;
using System.IO;
using TorchSharp.Utils;

namespace TorchSharp.Modules;

public abstract partial class OptimizerHelper : torch.optim.Optimizer
{
    public OptimizerHelper() => throw new StandInException("OptimizerHelper");
    public void save_state_dict(string location) => throw new StandInException("OptimizerHelper.save_state_dict");
    public void load_state_dict(string location) => throw new StandInException("OptimizerHelper.load_state_dict");
    public void save_state_dict(BinaryWriter writer) => throw new StandInException("OptimizerHelper.save_state_dict");
    public void load_state_dict(BinaryReader reader) => throw new StandInException("OptimizerHelper.load_state_dict");
    public virtual void load_state_dict(torch.optim.Optimizer.StateDictionary state_dict) => throw new StandInException("OptimizerHelper.load_state_dict");
    public virtual torch.optim.Optimizer.StateDictionary state_dict() => throw new StandInException("OptimizerHelper.state_dict");
    public void to(torch.Device device) => throw new StandInException("OptimizerHelper.to");
    public override void zero_grad() => throw new StandInException("OptimizerHelper.zero_grad");
    protected torch.Tensor _step<T>(Action<T> body, Func<torch.Tensor> loss_closure = null) where T : Modules.ParamGroup => throw new StandInException("OptimizerHelper._step");
    public override IEnumerable<Parameter> parameters() => throw new StandInException("OptimizerHelper.parameters");
    public override void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("OptimizerHelper.add_param_group");
    protected OptimizerOptions _defaults;
    protected OrderedDict<nint, OptimizerState> _state;

    protected enum TypeCode
    {
        Double = 0,
        Long = 1,
        Tensor = 2,
        Options = 3,
        State = 4,
    }
}
