namespace TorchSharp;

public enum FFTNormType
{
    Backward = 0,
    Forward = 1,
    Ortho = 2,
}
