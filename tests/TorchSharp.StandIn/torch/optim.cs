using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static ASGD ASGD(IEnumerable<Parameter> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.ASGD");
        public static ASGD ASGD(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.ASGD");
        public static ASGD ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000.0, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.ASGD");
        public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.Adadelta");
        public static Adadelta Adadelta(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.Adadelta");
        public static Adadelta Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1E-06, double weight_decay = 0.0, bool maximize = false) => throw new StandInException("torch.optim.Adadelta");
        public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("torch.optim.Adagrad");
        public static Adagrad Adagrad(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("torch.optim.Adagrad");
        public static Adagrad Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0, double initial_accumulator_value = 0.0, double eps = 1E-10) => throw new StandInException("torch.optim.Adagrad");
        public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.Adam");
        public static Adam Adam(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.Adam");
        public static Adam Adam(IEnumerable<Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.Adam");
        public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.AdamW");
        public static AdamW AdamW(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.AdamW");
        public static AdamW AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false) => throw new StandInException("torch.optim.AdamW");
        public static Adamax Adamax(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.Adamax");
        public static Adamax Adamax(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.Adamax");
        public static Adamax Adamax(IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.Adamax");
        public static LBFGS LBFGS(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw new StandInException("torch.optim.LBFGS");
        public static LBFGS LBFGS(IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw new StandInException("torch.optim.LBFGS");
        public static NAdam NAdam(IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("torch.optim.NAdam");
        public static NAdam NAdam(IEnumerable<(string name, Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("torch.optim.NAdam");
        public static NAdam NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0, double momentum_decay = 0.004) => throw new StandInException("torch.optim.NAdam");
        public static RAdam RAdam(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.RAdam");
        public static RAdam RAdam(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.RAdam");
        public static RAdam RAdam(IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0.0) => throw new StandInException("torch.optim.RAdam");
        public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw new StandInException("torch.optim.RMSProp");
        public static RMSProp RMSProp(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw new StandInException("torch.optim.RMSProp");
        public static RMSProp RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) => throw new StandInException("torch.optim.RMSProp");
        public static Rprop Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("torch.optim.Rprop");
        public static Rprop Rprop(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("torch.optim.Rprop");
        public static Rprop Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50.0, bool maximize = false) => throw new StandInException("torch.optim.Rprop");
        public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("torch.optim.SGD");
        public static SGD SGD(IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("torch.optim.SGD");
        public static SGD SGD(IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0, double dampening = 0.0, double weight_decay = 0.0, bool nesterov = false, bool maximize = false) => throw new StandInException("torch.optim.SGD");

        public abstract partial class Optimizer : IDisposable
        {
            private protected Optimizer() { }
            protected Optimizer(nint handle) => throw new StandInException("torch.optim.Optimizer");
            public void Dispose() => throw new StandInException("torch.optim.Optimizer.Dispose");
            protected virtual void Dispose(bool disposing) => throw new StandInException("torch.optim.Optimizer.Dispose");
            public virtual void zero_grad() => throw new StandInException("torch.optim.Optimizer.zero_grad");
            public virtual void add_param_group(Modules.ParamGroup param_group) => throw new StandInException("torch.optim.Optimizer.add_param_group");
            public virtual torch.Tensor step(Func<torch.Tensor> closure = null) => throw new StandInException("torch.optim.Optimizer.step");
            public virtual IEnumerable<Parameter> parameters() => throw new StandInException("torch.optim.Optimizer.parameters");
            public virtual IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw new StandInException("torch.optim.Optimizer.ParamGroups");
            protected IList<ParamGroup> _parameter_groups;

            public delegate nint LossClosure();

            public partial class StateDictionary
            {
                private protected StateDictionary() { }
                public List<OptimizerOptions> Options => throw new StandInException("torch.optim.Optimizer.StateDictionary.Options");
                public List<OptimizerState> State => throw new StandInException("torch.optim.Optimizer.StateDictionary.State");
                public List<List<int>> StateIndexRef => throw new StandInException("torch.optim.Optimizer.StateDictionary.StateIndexRef");
            }
        }

        public interface ILearningRateController
        {
            double LearningRate { get; set; }
            double InitialLearningRate { get; set; }
        }

        public interface IMomentum
        {
            double Momentum { get; set; }
        }

        public interface IBetas
        {
            (double, double) Betas { get; set; }
        }
    }
}
