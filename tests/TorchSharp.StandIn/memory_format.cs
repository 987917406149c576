namespace TorchSharp;

public enum memory_format
{
    preserve_format = 0,
    contiguous_format = 1,
    channels_last = 2,
}
