namespace TorchSharp;

public enum HistogramBinSelector : byte
{
    Doane = 0,
    Rice = 1,
    Scott = 2,
    Sqrt = 3,
    Stone = 4,
    Sturges = 5,
}
