using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp.Modules;

public partial class ResNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected ResNet() { }
    protected override void Dispose(bool disposing) => throw new StandInException("ResNet.Dispose", "TorchVision");
    public static ResNet ResNet18(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet.ResNet18", "TorchVision");
    public static ResNet ResNet34(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet.ResNet34", "TorchVision");
    public static ResNet ResNet50(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet.ResNet50", "TorchVision");
    public static ResNet ResNet101(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet.ResNet101", "TorchVision");
    public static ResNet ResNet152(int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet.ResNet152", "TorchVision");
    public ResNet(string name, ResNet.BlockFunc block, int expansion, IList<int> layers, int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("ResNet", "TorchVision");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("ResNet.forward", "TorchVision");

    public delegate torch.nn.Module<torch.Tensor, torch.Tensor> BlockFunc(int inplanes, int planes, int stride = 1, torch.nn.Module<torch.Tensor, torch.Tensor>? downsample = null, int groups = 1, int base_width = 64, int dilation = 1, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null);
}
