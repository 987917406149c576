#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static TensorStringStyle TensorStringStyle { get => throw new StandInException("torch.TensorStringStyle"); set => throw new StandInException("torch.TensorStringStyle"); }
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false, int? maxRows = null, int? maxColumns = null) => throw new StandInException("torch.set_printoptions");
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null, string? newLine = null, int? maxRows = null, int? maxColumns = null) => throw new StandInException("torch.set_printoptions");
    public const TensorStringStyle julia = TensorStringStyle.Julia;
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;
}
