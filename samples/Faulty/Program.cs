// What the analyzers find: CUDA used where nothing has checked that it is there (TORCH1001).
using TorchSharp;
using static TorchSharp.torch;

var weights = randn(3, 3).cuda();
var bias = zeros(3, device: CUDA);
var model = nn.Linear(3, 3).to("cuda:0");

// Fine: the check guards these.
if (cuda.is_available())
    weights = weights.to(DeviceType.CUDA);
var device = cuda.is_available() ? CUDA : CPU;

Console.WriteLine($"{weights} {bias} {model} {device}");
