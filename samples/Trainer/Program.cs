using TorchSharp;
using Trainer;
using static TorchSharp.torch;

const int epochs = 200;
random.manual_seed(1);

// Chosen once, handed on everywhere: the program runs with and without a GPU.
var device = cuda.is_available() ? CUDA : CPU;
Console.WriteLine($"Training on {device}.");

using var training = Spirals.Make(pointsPerArm: 300, seed: 1, device);
using var validation = Spirals.Make(pointsPerArm: 100, seed: 2, device);
using var model = new Classifier(hidden: 64, Spirals.Classes);
// Moved before the optimizer is made: the move replaces the parameters.
model.to(device);
using var optimizer = optim.Adam(model.parameters(), lr: 0.01);

for (var epoch = 1; epoch <= epochs; epoch++)
{
    // Frees the tensors of one step, on the GPU too, without waiting for the garbage collector.
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.cross_entropy(model.forward(training.Points), training.Labels);
    loss.backward();
    optimizer.step();

    if (epoch % 20 == 0)
        Console.WriteLine($"Epoch {epoch,3}: loss {loss.ToSingle():F4}, accuracy {Accuracy(model, validation):P1}");
}

static double Accuracy(Classifier model, Spirals data)
{
    using var scope = NewDisposeScope();
    using var noGradient = no_grad();
    var predicted = model.forward(data.Points).argmax(1);
    return predicted.eq(data.Labels).to_type(ScalarType.Float32).mean().ToSingle();
}
