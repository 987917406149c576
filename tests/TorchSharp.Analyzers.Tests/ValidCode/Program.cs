// A program of one file, with local functions and a fallback.
using System;
using System.Threading.Tasks;
using TorchSharp;
using static TorchSharp.torch;

var useGpu = Array.IndexOf(args, "--cpu") < 0 && cuda.is_available();
var device = useGpu ? CUDA : CPU;
var model = nn.Linear(4, 2);
model.to(device);

if (useGpu)
{
    Console.WriteLine($"{cuda.device_count()} GPUs");
    Warm();
}

var gpu = cuda.is_available() ? 0 : -1;
if (gpu >= 0)
{
    model.cuda(gpu);
}

Parallel.For(0, cuda.device_count(), i => zeros(1, device: torch.device(DeviceType.CUDA, i)));

var name = Environment.GetEnvironmentVariable("DEVICE") ?? "cuda";
if (name.StartsWith("cuda", StringComparison.OrdinalIgnoreCase) && !cuda.is_available())
{
    name = "cpu";
}

var input = ones(4, device: name);

Device chosen;
try
{
    InitializeDeviceType(DeviceType.CUDA);
    chosen = CUDA;
}
catch (InvalidOperationException)
{
    chosen = CPU;
}

Console.WriteLine(model.forward(input.to(chosen)));
return await ReportAsync();

void Warm() => ones(1).cuda().print();

async Task<int> ReportAsync()
{
    if (!await HasGpuAsync())
    {
        return 1;
    }

    ones(1).cuda().print();
    return 0;
}

static Task<bool> HasGpuAsync() => Task.FromResult(cuda.is_available());
