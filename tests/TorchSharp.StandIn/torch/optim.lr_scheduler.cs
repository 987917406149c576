using System;
using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static torch.optim.lr_scheduler.LRScheduler StepLR(torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.StepLR");
            public static torch.optim.lr_scheduler.LRScheduler LambdaLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.LambdaLR");
            public static torch.optim.lr_scheduler.LRScheduler MultiStepLR(torch.optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.MultiStepLR");
            public static torch.optim.lr_scheduler.LRScheduler PolynomialLR(torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.PolynomialLR");
            public static torch.optim.lr_scheduler.LRScheduler MultiplicativeLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.MultiplicativeLR");
            public static torch.optim.lr_scheduler.LRScheduler ExponentialLR(torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.ExponentialLR");
            public static torch.optim.lr_scheduler.LRScheduler ConstantLR(torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.ConstantLR");
            public static torch.optim.lr_scheduler.LRScheduler SequentialLR(torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => throw new StandInException("torch.optim.lr_scheduler.SequentialLR");
            public static torch.optim.lr_scheduler.LRScheduler LinearLR(torch.optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.LinearLR");
            public static torch.optim.lr_scheduler.LRScheduler ChainedLR(IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) => throw new StandInException("torch.optim.lr_scheduler.ChainedLR");
            public static torch.optim.lr_scheduler.LRScheduler CosineAnnealingLR(torch.optim.Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.CosineAnnealingLR");
            public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.OneCycleLR");
            public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.OneCycleLR");
            public static torch.optim.lr_scheduler.LRScheduler CyclicLR(torch.optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.CyclicLR");
            public static torch.optim.lr_scheduler.LRScheduler CyclicLR(torch.optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.CyclicLR");
            public static torch.optim.lr_scheduler.LRScheduler ReduceLROnPlateau(torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.ReduceLROnPlateau");

            public abstract partial class LRScheduler
            {
                protected LRScheduler() => throw new StandInException("torch.optim.lr_scheduler.LRScheduler");
                protected LRScheduler(torch.optim.Optimizer optimizer, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.LRScheduler");
                public virtual void step() => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.step");
                public virtual void step(int? epoch) => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.step");
                public virtual void step(double current, int? epoch = null) => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.step");
                protected virtual IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.get_lr");
                protected virtual IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.get_closed_form_lr");
                public IEnumerable<double> get_last_lr() => throw new StandInException("torch.optim.lr_scheduler.LRScheduler.get_last_lr");
                protected int _step_count;
            }

            public static partial class impl
            {
                public partial class LambdaLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected LambdaLR() { }
                    public LambdaLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.LambdaLR");
                    public LambdaLR(torch.optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.LambdaLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.LambdaLR.get_lr");
                }

                public partial class MultiplicativeLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected MultiplicativeLR() { }
                    public MultiplicativeLR(torch.optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.MultiplicativeLR");
                    public MultiplicativeLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.MultiplicativeLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.MultiplicativeLR.get_lr");
                }

                public partial class StepLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected StepLR() { }
                    public StepLR(torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.StepLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.StepLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.StepLR.get_closed_form_lr");
                }

                public partial class MultiStepLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected MultiStepLR() { }
                    public MultiStepLR(torch.optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.MultiStepLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.MultiStepLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.MultiStepLR.get_closed_form_lr");
                }

                public partial class PolynomialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected PolynomialLR() { }
                    public PolynomialLR(torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.PolynomialLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.PolynomialLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.PolynomialLR.get_closed_form_lr");
                }

                public partial class ExponentialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected ExponentialLR() { }
                    public ExponentialLR(torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.ExponentialLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.ExponentialLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.ExponentialLR.get_closed_form_lr");
                }

                public partial class ConstantLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected ConstantLR() { }
                    public ConstantLR(torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.ConstantLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.ConstantLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.ConstantLR.get_closed_form_lr");
                }

                public partial class LinearLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected LinearLR() { }
                    public LinearLR(torch.optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.LinearLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.LinearLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.LinearLR.get_closed_form_lr");
                }

                public partial class SequentialLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected SequentialLR() { }
                    public SequentialLR(torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => throw new StandInException("torch.optim.lr_scheduler.impl.SequentialLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.SequentialLR.get_lr");
                }

                public partial class CosineAnnealingLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected CosineAnnealingLR() { }
                    public CosineAnnealingLR(torch.optim.Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.CosineAnnealingLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.CosineAnnealingLR.get_lr");
                    protected override IEnumerable<double> get_closed_form_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.CosineAnnealingLR.get_closed_form_lr");
                }

                public partial class ReduceLROnPlateau : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected ReduceLROnPlateau() { }
                    public ReduceLROnPlateau(torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.ReduceLROnPlateau");
                    public override void step(double current, int? epoch = null) => throw new StandInException("torch.optim.lr_scheduler.impl.ReduceLROnPlateau.step");
                    public override void step() => throw new StandInException("torch.optim.lr_scheduler.impl.ReduceLROnPlateau.step");
                    public override void step(int? epoch) => throw new StandInException("torch.optim.lr_scheduler.impl.ReduceLROnPlateau.step");
                }

                public partial class CyclicLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected CyclicLR() { }
                    public CyclicLR(torch.optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.CyclicLR");
                    public CyclicLR(torch.optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1.0, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.CyclicLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.CyclicLR.get_lr");

                    public enum Mode
                    {
                        Triangular = 0,
                        Triangular2 = 1,
                        ExpRange = 2,
                    }

                    public enum ScaleMode
                    {
                        Cycle = 0,
                        Iterations = 1,
                    }
                }

                public partial class OneCycleLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected OneCycleLR() { }
                    public OneCycleLR(torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.OneCycleLR");
                    public OneCycleLR(torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, double div_factor = 25.0, double final_div_factor = 10000.0, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw new StandInException("torch.optim.lr_scheduler.impl.OneCycleLR");
                    protected override IEnumerable<double> get_lr() => throw new StandInException("torch.optim.lr_scheduler.impl.OneCycleLR.get_lr");

                    public enum AnnealStrategy
                    {
                        Cos = 0,
                        Linear = 1,
                    }
                }

                public partial class ChainedLR : torch.optim.lr_scheduler.LRScheduler
                {
                    private protected ChainedLR() { }
                    public ChainedLR(IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) => throw new StandInException("torch.optim.lr_scheduler.impl.ChainedLR");
                    public override void step() => throw new StandInException("torch.optim.lr_scheduler.impl.ChainedLR.step");
                }
            }
        }
    }
}
