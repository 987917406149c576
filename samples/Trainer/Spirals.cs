using TorchSharp;
using static TorchSharp.torch;

namespace Trainer;

/// <summary>Synthetic data: points on arms of a spiral, one class an arm.</summary>
internal sealed class Spirals : IDisposable
{
    public const int Classes = 3;

    private Spirals(Tensor points, Tensor labels)
    {
        Points = points;
        Labels = labels;
    }

    /// <summary>Coordinates, float32, shape [n, 2].</summary>
    public Tensor Points { get; }

    /// <summary>The arm of each point, int64, shape [n].</summary>
    public Tensor Labels { get; }

    public static Spirals Make(int pointsPerArm, int seed, Device device)
    {
        var random = new Random(seed);
        var points = new float[pointsPerArm * Classes * 2];
        var labels = new long[pointsPerArm * Classes];
        for (var i = 0; i < labels.Length; i++)
        {
            var arm = i % Classes;
            var radius = random.NextDouble();
            var angle = (radius * 4) + (arm * 2 * Math.PI / Classes) + (random.NextDouble() * 0.4);
            points[2 * i] = (float)(radius * Math.Cos(angle));
            points[(2 * i) + 1] = (float)(radius * Math.Sin(angle));
            labels[i] = arm;
        }

        return new Spirals(
            tensor(points, dtype: float32, device: device).reshape(labels.Length, 2),
            tensor(labels, dtype: int64, device: device));
    }

    public void Dispose()
    {
        Points.Dispose();
        Labels.Dispose();
    }
}
