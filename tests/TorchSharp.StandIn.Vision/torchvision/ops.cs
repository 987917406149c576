using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class ops
    {
        public static torch.Tensor box_convert(torch.Tensor boxes, torchvision.ops.BoxFormats in_fmt, torchvision.ops.BoxFormats out_fmt) => throw new StandInException("torchvision.ops.box_convert", "TorchVision");
        public static torch.Tensor box_area(torch.Tensor boxes) => throw new StandInException("torchvision.ops.box_area", "TorchVision");
        public static torch.Tensor box_iou(torch.Tensor boxes1, torch.Tensor boxes2) => throw new StandInException("torchvision.ops.box_iou", "TorchVision");
        public static torch.Tensor generalized_box_iou(torch.Tensor boxes1, torch.Tensor boxes2) => throw new StandInException("torchvision.ops.generalized_box_iou", "TorchVision");
        public static torch.Tensor complete_box_iou(torch.Tensor boxes1, torch.Tensor boxes2, double eps = 1E-07) => throw new StandInException("torchvision.ops.complete_box_iou", "TorchVision");
        public static torch.Tensor distance_box_iou(torch.Tensor boxes1, torch.Tensor boxes2, double eps = 1E-07) => throw new StandInException("torchvision.ops.distance_box_iou", "TorchVision");
        public static torch.Tensor masks_to_boxes(torch.Tensor masks) => throw new StandInException("torchvision.ops.masks_to_boxes", "TorchVision");
        public static torch.Tensor drop_block2d(torch.Tensor input, double p, long block_size, bool inplace = false, double eps = 1E-06, bool training = true) => throw new StandInException("torchvision.ops.drop_block2d", "TorchVision");
        public static torch.Tensor drop_block3d(torch.Tensor input, double p, long block_size, bool inplace = false, double eps = 1E-06, bool training = true) => throw new StandInException("torchvision.ops.drop_block3d", "TorchVision");
        public static DropBlock2d DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw new StandInException("torchvision.ops.DropBlock2d", "TorchVision");
        public static DropBlock3d DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw new StandInException("torchvision.ops.DropBlock3d", "TorchVision");
        public static torch.Tensor sigmoid_focal_loss(torch.Tensor inputs, torch.Tensor targets, double alpha = 0.25, double gamma = 2.0, torch.nn.Reduction reduction = torch.nn.Reduction.None) => throw new StandInException("torchvision.ops.sigmoid_focal_loss", "TorchVision");
        public static torch.Tensor complete_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2, torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw new StandInException("torchvision.ops.complete_box_iou_loss", "TorchVision");
        public static torch.Tensor distance_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2, torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw new StandInException("torchvision.ops.distance_box_iou_loss", "TorchVision");
        public static torch.Tensor generalized_box_iou_loss(torch.Tensor boxes1, torch.Tensor boxes2, torch.nn.Reduction reduction = torch.nn.Reduction.None, double eps = 1E-07) => throw new StandInException("torchvision.ops.generalized_box_iou_loss", "TorchVision");
#nullable enable
        public static torch.Tensor sigmoid_focal_loss(torch.Tensor inputs, torch.Tensor targets, float alpha = 0.25f, float gamma = 2f, torch.nn.Reduction reduction = torch.nn.Reduction.None) => throw new StandInException("torchvision.ops.sigmoid_focal_loss", "TorchVision");
        public static torch.Tensor nms(torch.Tensor boxes, torch.Tensor scores, double iou_threshold = 0.5) => throw new StandInException("torchvision.ops.nms", "TorchVision");
        public static FrozenBatchNorm2d FrozenBatchNorm2d(int num_features, double eps = 1E-05, torch.Device? device = null) => throw new StandInException("torchvision.ops.FrozenBatchNorm2d", "TorchVision");
        public static torch.nn.Module<torch.Tensor, torch.Tensor> Conv2dNormActivation(long in_channels, long out_channels, long kernel_size = 3, long stride = 1, long? padding = null, long groups = 1, Func<long, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, Func<bool, torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null, long dilation = 1, bool inplace = true, bool? bias = null) => throw new StandInException("torchvision.ops.Conv2dNormActivation", "TorchVision");
        public static torch.nn.Module<torch.Tensor, torch.Tensor> Conv3dNormActivation(long in_channels, long out_channels, long kernel_size = 3, long stride = 1, long? padding = null, long groups = 1, Func<long, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, Func<bool, torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null, long dilation = 1, bool inplace = true, bool? bias = null) => throw new StandInException("torchvision.ops.Conv3dNormActivation", "TorchVision");
        public static Sequential MLP(long in_channels, IList<int> hidden_channels, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? activation_layer = null, bool inplace = false, bool bias = true, double dropout = 0.0) => throw new StandInException("torchvision.ops.MLP", "TorchVision");
        public static torchvision.Permute Permute(params long[] dims) => throw new StandInException("torchvision.ops.Permute", "TorchVision");
        public static torchvision.SqueezeExcitation SqueezeExcitation(long input_channels, long squeeze_channels, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? activation = null, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? scale_activation = null) => throw new StandInException("torchvision.ops.SqueezeExcitation", "TorchVision");
        public static torchvision.StochasticDepth StochasticDepth(double p, torchvision.StochasticDepth.Mode mode) => throw new StandInException("torchvision.ops.StochasticDepth", "TorchVision");
        public static torch.Tensor stochastic_depth(torch.Tensor input, double p, torchvision.StochasticDepth.Mode mode, bool training = true) => throw new StandInException("torchvision.ops.stochastic_depth", "TorchVision");

        public enum BoxFormats
        {
#nullable disable
            xyxy = 0,
            xywh = 1,
            cxcywh = 2,
        }
    }

    public sealed partial class Permute : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
#nullable enable
        public Permute(IEnumerable<long> dims) => throw new StandInException("torchvision.Permute", "TorchVision");
        public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("torchvision.Permute.forward", "TorchVision");
    }

    public partial class SqueezeExcitation : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private protected SqueezeExcitation() { }
        public SqueezeExcitation(long input_channels, long squeeze_channels, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? activation = null, Func<torch.nn.Module<torch.Tensor, torch.Tensor>>? scale_activation = null) => throw new StandInException("torchvision.SqueezeExcitation", "TorchVision");
        public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("torchvision.SqueezeExcitation.forward", "TorchVision");
        protected override void Dispose(bool disposing) => throw new StandInException("torchvision.SqueezeExcitation.Dispose", "TorchVision");
    }

    public partial class StochasticDepth : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private protected StochasticDepth() { }
        public StochasticDepth(double p, torchvision.StochasticDepth.Mode mode) => throw new StandInException("torchvision.StochasticDepth", "TorchVision");
        public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("torchvision.StochasticDepth.forward", "TorchVision");

        public enum Mode
        {
            Batch = 0,
            Row = 1,
        }
    }
}
