#!/usr/bin/env dotnet
#:sdk TorchSharp.Sdk@0.1.0

using static TorchSharp.torch;

Console.WriteLine($"libtorch {__version__}, CUDA available: {cuda.is_available()}");
var device = cuda.is_available() ? CUDA : CPU;
Console.WriteLine(rand(5, 3, device: device).ToString(TorchSharp.TensorStringStyle.Numpy));
