using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.StandIns.Tests;

/// <summary>A small training program as users write it: that it compiles against the stand-in is the test, so nothing runs it to its end.</summary>
internal static class TrainingProgram
{
    public static float Train(Tensor inputs, Tensor labels, int epochs)
    {
        var device = cuda.is_available() ? CUDA : CPU;
        manual_seed(42);
        using var outer = NewDisposeScope();
        using var model = new Classifier("classifier", classes: 3).to(device);
        using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
        using var criterion = nn.CrossEntropyLoss();
        var scheduler = optim.lr_scheduler.StepLR(optimizer, step_size: 10, gamma: 0.5);
        var features = inputs.to(device);
        var targets = labels.to_type(ScalarType.Int64).to(device);

        model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var logits = model.call(features[.., ..2]);
            var loss = criterion.call(logits, targets) + F.mse_loss(logits, logits) + F.nll_loss(F.log_softmax(logits, 1), targets) * 0.5;
            loss.backward();
            nn.utils.clip_grad_norm_(model.parameters(), 1.0);
            optimizer.step();
            scheduler.step();
        }

        model.eval();
        using (no_grad())
        {
            var correct = model.forward(features).argmax(1).eq(targets).sum().ToInt32();
            var accuracy = tensor(new float[] { correct, features.size(0) }, device: device).MoveToOuterDisposeScope();
            return accuracy[0].item<float>() / accuracy[1].ToSingle();
        }
    }

    public static Tensor Synthesize(int samples)
    {
        var points = cat([randn(samples, 2), randn(samples, 2, device: CPU) + 3], dim: 0);
        var table = tensor(new float[,] { { 1, 2 }, { 3, 4 } }).matmul(points.T);
        return where(table > 0, table, zeros_like(table)).reshape(-1, 2)[TensorIndex.Colon, TensorIndex.Slice(0, 1)];
    }

    public static void Keep(nn.Module model, string path)
    {
        foreach (var (name, parameter) in model.named_parameters())
        {
            if (name.EndsWith("weight", StringComparison.Ordinal))
                nn.init.xavier_uniform_(parameter);
        }

        model.save(path);
        model.load(path);
        model.load_state_dict(model.state_dict());
    }

    private sealed class Classifier : nn.Module<Tensor, Tensor>
    {
        private readonly Linear _hidden = nn.Linear(2, 16);
        private readonly nn.Module<Tensor, Tensor> _head;

        public Classifier(string name, int classes, Device? device = null)
            : base(name)
        {
            _head = nn.Sequential(("relu", nn.ReLU()), ("dropout", nn.Dropout(0.1)), ("out", nn.Linear(16, classes)));
            RegisterComponents();
            if (device is not null && device.type == DeviceType.CUDA)
                this.to(device);
        }

        public override Tensor forward(Tensor input) => _head.call(_hidden.call(input));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _hidden.Dispose();
                _head.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
