// A service that chooses its device once, behind an interface, and loads its model when it is first asked.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace ValidCode.Inference
{
    internal interface IGpuInfo
    {
        bool IsAvailable { get; }

        int Count { get; }
    }

    internal sealed class TorchGpuInfo : IGpuInfo
    {
        public bool IsAvailable => torch.cuda.is_available();

        public int Count => IsAvailable ? torch.cuda.device_count() : 0;
    }

    internal sealed class DeviceManager
    {
        private static readonly Lazy<DeviceManager> Current = new(() => new DeviceManager(new TorchGpuInfo()));

        private readonly IGpuInfo _gpus;
        private readonly List<Device> _devices = new();

        public DeviceManager(IGpuInfo gpus)
        {
            _gpus = gpus;
            for (var i = 0; i < torch.cuda.device_count(); i++)
            {
                _devices.Add(torch.device(DeviceType.CUDA, i));
            }

            if (_devices.Count == 0)
            {
                _devices.Add(CPU);
            }
        }

        public static DeviceManager Instance => Current.Value;

        public Device Main => _gpus.IsAvailable ? CUDA : CPU;

        public Device this[int index] => _devices[index % _devices.Count];

        public bool TryGetGpu(out Device device)
        {
            if (!_gpus.IsAvailable)
            {
                device = CPU;
                return false;
            }

            device = CUDA;
            return true;
        }
    }

    internal sealed class Session
    {
        private readonly Device _device;
        private nn.Module<Tensor, Tensor>? _model;

        public Session(Device? device = null)
        {
            _device = device ?? DeviceManager.Instance.Main;
        }

        private nn.Module<Tensor, Tensor> Model => _model ??= Load();

        public async Task<float[]> PredictAsync(float[] input)
        {
            var result = await Task.Run(() =>
            {
                using var x = tensor(input, device: _device);
                using var y = Model.forward(x);
                return y.cpu().data<float>().ToArray();
            });
            return result;
        }

        public Tensor Upload(Tensor t) => DeviceManager.Instance.TryGetGpu(out var gpu) ? t.to(gpu) : t;

        private nn.Module<Tensor, Tensor> Load()
        {
            var model = nn.Linear(4, 2);
            if (_device.type == DeviceType.CUDA)
            {
                model.cuda();
            }

            return model;
        }
    }

    /// <summary>Only made where there is a GPU, so that its members need no checks.</summary>
    internal sealed class GpuCache
    {
        private readonly ConcurrentDictionary<string, Tensor> _tensors = new();

        private GpuCache()
        {
        }

        public static GpuCache? TryCreate() => torch.cuda.is_available() ? new GpuCache() : null;

        public Tensor Get(string key, Func<Tensor> make) => _tensors.GetOrAdd(key, _ => make().cuda());

        public void Warm(IEnumerable<string> keys)
        {
            foreach (var key in keys.Where(k => k.Length > 0))
            {
                Get(key, () => zeros(1, device: CUDA));
            }
        }
    }

    internal static class Use
    {
        public static void Everything(Tensor t)
        {
            GpuCache.TryCreate()?.Warm(new[] { "a" });
            var cache = GpuCache.TryCreate();
            if (cache is not null)
            {
                cache.Get("t", () => t);
            }
        }
    }
}
