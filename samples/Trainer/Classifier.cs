using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Trainer;

/// <summary>A small perceptron: two hidden layers, one output a class.</summary>
internal sealed class Classifier : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _layers;

    public Classifier(int hidden, int classes)
        : base(nameof(Classifier))
    {
        _layers = nn.Sequential(
            nn.Linear(2, hidden),
            nn.ReLU(),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Linear(hidden, classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.forward(input);
}
