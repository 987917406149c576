using TorchSharp;
using static TorchSharp.torch;

namespace TorchSharpTests;

public class TrainingTests
{
    [Fact]
    public void Training_lowers_the_loss() => Train(CPU);

    [Fact]
    public void Training_lowers_the_loss_on_a_GPU()
    {
        Assert.SkipUnless(cuda.is_available(), "This machine has no CUDA.");
        Train(CUDA);
    }

    // Fits a line through points on one.
    private static void Train(Device device)
    {
        using var scope = NewDisposeScope();
        random.manual_seed(1);
        var x = rand(64, 1, device: device);
        var y = (x * 3) - 1;
        var model = nn.Linear(1, 1).to(device);
        var optimizer = optim.SGD(model.parameters(), 0.1);

        var losses = new List<float>();
        for (var step = 0; step < 50; step++)
        {
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(model.forward(x), y);
            loss.backward();
            optimizer.step();
            losses.Add(loss.ToSingle());
        }

        Assert.True(losses[^1] < losses[0] / 2);
    }
}
