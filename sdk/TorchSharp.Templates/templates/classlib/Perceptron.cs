using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharpLibrary;

/// <summary>One hidden layer. Where it computes is the caller's choice: <c>new Perceptron(2, 16, 3).to(device)</c>.</summary>
public sealed class Perceptron : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _layers;

    public Perceptron(int inputs, int hidden, int outputs)
        : base(nameof(Perceptron))
    {
        _layers = nn.Sequential(
            nn.Linear(inputs, hidden),
            nn.ReLU(),
            nn.Linear(hidden, outputs));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.forward(input);
}
