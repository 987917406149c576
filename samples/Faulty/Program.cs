// What the analyzers find; the code of each fault stands beside it.
using TorchSharp;
using static TorchSharp.torch;

var weights = randn(3, 3).cuda();                       // TORCH1001: nothing has checked that CUDA is there
var bias = zeros(3, device: CUDA);                      // TORCH1001
var model = nn.Linear(3, 3).to("cuda:0");               // TORCH1001

// Fine: the check guards these.
if (cuda.is_available())
    weights = weights.to(DeviceType.CUDA);
var device = cuda.is_available() ? CUDA : CPU;

bias.to(device);                                        // TORCH1003: the moved tensor is thrown away
var second = new Device("gpu");                         // TORCH1004: TorchSharp knows no such device

using var optimizer = optim.Adam(model.parameters());
model.to(device);                                       // TORCH1005: replaces the parameters that the optimizer holds
optimizer.step();

Console.WriteLine($"{weights} {bias} {model} {device} {second}");
