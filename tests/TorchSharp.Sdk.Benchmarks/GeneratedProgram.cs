using System.Globalization;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>A program of any size: of three files one trains on a device, one has helpers that check, and one has nothing to do with devices, as in public programs.</summary>
internal static class GeneratedProgram
{
    /// <summary>The files' texts; about 60 lines each, and the same for the same count.</summary>
    public static IEnumerable<string> Files(int count) => Enumerable.Range(0, count).Select(number => (number % 3) switch
    {
        0 => Trainer(number),
        1 => Devices(number),
        _ => Ordinary(number),
    });

    private static string Trainer(int number) => Numbered(number, """
        using System;
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        namespace Program
        {
            public sealed class Trainer# : IDisposable
            {
                private readonly Device _device;
                private readonly nn.Module<Tensor, Tensor> _model;
                private bool _isWarm;

                public Trainer#(bool wantsGpu)
                {
                    _device = wantsGpu && cuda.is_available() ? CUDA : CPU;
                    _model = nn.Linear(10, 2);
                    _model.to(_device);
                }

                public double Epoch(IEnumerable<Tensor> batches, int epoch)
                {
                    using var scope = NewDisposeScope();
                    var sum = 0.0;
                    foreach (var batch in batches)
                    {
                        var input = batch.to(_device);
                        if (!_isWarm)
                        {
                            input = input + torch.zeros(10, device: _device);
                            _isWarm = true;
                        }

                        var output = _model.forward(input);
                        var loss = nn.functional.cross_entropy(output, output.argmax(1));
                        loss.backward();
                        sum += loss.ToSingle();
                        if (epoch % 10 == 0 && cuda.is_available())
                        {
                            var onGpu = output.cuda();
                            Console.WriteLine(onGpu.sum().ToSingle());
                        }
                    }

                    return sum;
                }

                public Tensor Predict(Tensor input)
                {
                    try
                    {
                        return _model.forward(input.to(_device)).cpu();
                    }
                    catch (InvalidOperationException) when (_device.type == DeviceType.CPU)
                    {
                        return torch.zeros(1);
                    }
                }

                public void Dispose() => _model.Dispose();
            }
        }
        """);

    private static string Devices(int number) => Numbered(number, """
        using System;
        using TorchSharp;
        namespace Program
        {
            public static class Devices#
            {
                private static readonly bool s_hasCuda = torch.cuda.is_available();

                public static bool HasCuda => s_hasCuda;

                public static torch.Device Best(int index) => HasCuda && torch.cuda.device_count() > index ? torch.device(DeviceType.CUDA, index) : torch.CPU;

                public static torch.Device Parse(string name)
                {
                    if (name.StartsWith("cuda", StringComparison.Ordinal))
                    {
                        if (!HasCuda)
                            throw new NotSupportedException("There is no CUDA.");
                        return torch.device("cuda:0");
                    }

                    return torch.device("cpu");
                }

                public static torch.Tensor OnBest(torch.Tensor tensor, int index)
                {
                    var device = Best(index);
                    while (index > 0)
                    {
                        index--;
                        if (HasCuda)
                            tensor = tensor.cuda();
                        else
                            tensor = tensor.to(device);
                    }

                    return tensor;
                }

                public static torch.Tensor Unchecked(torch.Tensor tensor) => tensor.cuda();

                public static void Synchronize()
                {
                    if (HasCuda)
                        torch.cuda.synchronize();
                }
            }
        }
        """);

    private static string Ordinary(int number) => Numbered(number, """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        namespace Program
        {
            public sealed class Records#
            {
                private readonly Dictionary<string, List<double>> _values = new();

                public int Count => _values.Sum(pair => pair.Value.Count);

                public void Add(string name, double value)
                {
                    if (!_values.TryGetValue(name, out var list))
                        _values.Add(name, list = new List<double>());
                    list.Add(value);
                }

                public IEnumerable<(string Name, double Mean)> Means()
                {
                    foreach (var pair in _values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    {
                        var sum = 0.0;
                        for (var i = 0; i < pair.Value.Count; i++)
                            sum += pair.Value[i];
                        yield return (pair.Key, pair.Value.Count == 0 ? 0 : sum / pair.Value.Count);
                    }
                }

                public void Read(TextReader reader)
                {
                    while (reader.ReadLine() is { } line)
                    {
                        var parts = line.Split(',');
                        if (parts.Length != 2 || !double.TryParse(parts[1], out var value))
                            continue;
                        Add(parts[0].Trim(), value);
                    }
                }

                public void Write(TextWriter writer)
                {
                    foreach (var (name, mean) in Means())
                        writer.WriteLine($"{name},{mean}");
                    if (OperatingSystem.IsWindows())
                        Console.Beep(440, 10);
                }
            }
        }
        """);

    private static string Numbered(int number, string text) => text.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
