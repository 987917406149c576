// A trainer with options: what the command line wished for is turned down where there is no GPU.
using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ValidCode.Training
{
    internal enum Accelerator
    {
        None,
        Gpu,
        Apple,
    }

    internal sealed class TrainerOptions
    {
        public string Device { get; set; } = "cpu";

        public int Epochs { get; set; } = 10;

        public bool UseGpu { get; set; }

        public bool PinMemory { get; set; }

        public static TrainerOptions Parse(string[] args)
        {
            var options = new TrainerOptions { Device = args.Length > 0 ? args[0] : "cpu", UseGpu = args.Contains("--gpu") };
            if (options.UseGpu && !cuda.is_available())
            {
                Console.Error.WriteLine("No GPU; going on with the CPU.");
                options.UseGpu = false;
            }

            options.PinMemory = options.UseGpu && args.Contains("--pin");
            return options;
        }
    }

    internal static class Accelerators
    {
        public static Accelerator Find() => cuda.is_available() ? Accelerator.Gpu : mps_is_available() ? Accelerator.Apple : Accelerator.None;

        public static Device DeviceOf(Accelerator accelerator) => accelerator switch
        {
            Accelerator.Apple => MPS,
            _ => CPU,
        };

        public static Device Best(int preferred = 0)
        {
            if (Find() == Accelerator.Gpu)
            {
                return preferred < cuda.device_count() ? device($"cuda:{preferred}") : CUDA;
            }

            return DeviceOf(Find());
        }
    }

    internal sealed class Trainer : IDisposable
    {
        private readonly Sequential _model;
        private readonly optim.Optimizer _optimizer;
        private readonly Device _device;

        public Trainer(TrainerOptions options)
        {
            _device = Accelerators.Best();
            _model = Sequential(("in", Linear(4, 16)), ("relu", ReLU()), ("out", Linear(16, 2)));
            _model.to(_device);
            _optimizer = optim.Adam(_model.parameters(), 0.01);
            Epochs = options.Epochs;
        }

        public int Epochs { get; }

        public float Run(IReadOnlyList<(Tensor Input, Tensor Target)> batches)
        {
            var last = 0f;
            for (var epoch = 0; epoch < Epochs; epoch++)
            {
                foreach (var (input, target) in batches)
                {
                    using var scope = NewDisposeScope();
                    var x = input.to(_device);
                    var y = target.to(_device);
                    _optimizer.zero_grad();
                    var loss = functional.mse_loss(_model.forward(x), y);
                    loss.backward();
                    _optimizer.step();
                    last = loss.cpu().item<float>();
                }
            }

            return last;
        }

        public void Dispose()
        {
            _optimizer.Dispose();
            _model.Dispose();
        }
    }
}
