using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static torch.Tensor pad(torch.Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) => throw new StandInException("torch.nn.functional.pad");
            public static torch.Tensor pad(torch.Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) => throw new StandInException("torch.nn.functional.pad");
            public static torch.Tensor pad(torch.Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) => throw new StandInException("torch.nn.functional.pad");
            public static torch.Tensor pad(torch.Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) => throw new StandInException("torch.nn.functional.pad");
            public static torch.Tensor pad(torch.Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) => throw new StandInException("torch.nn.functional.pad");
            public static torch.Tensor grid_sample(torch.Tensor input, torch.Tensor grid, torch.GridSampleMode mode = torch.GridSampleMode.Bilinear, torch.GridSamplePaddingMode padding_mode = torch.GridSamplePaddingMode.Zeros, bool? align_corners = null) => throw new StandInException("torch.nn.functional.grid_sample");
            public static torch.Tensor affine_grid(torch.Tensor theta, long[]? size = null, bool align_corners = false) => throw new StandInException("torch.nn.functional.affine_grid");
            public static torch.Tensor interpolate(torch.Tensor x, long[]? size = null, double[]? scale_factor = null, torch.InterpolationMode mode = torch.InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false) => throw new StandInException("torch.nn.functional.interpolate");
            public static torch.Tensor upsample_bilinear(torch.Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) => throw new StandInException("torch.nn.functional.upsample_bilinear");
            public static torch.Tensor upsample_nearest(torch.Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) => throw new StandInException("torch.nn.functional.upsample_nearest");
        }
    }

    public enum UpsampleMode
    {
        Nearest = 0,
        Linear = 1,
        Bilinear = 2,
        Bicubic = 3,
        Trilinear = 4,
    }

    public enum InterpolationMode
    {
        Nearest = 0,
        Linear = 1,
        Bilinear = 2,
        Bicubic = 3,
        Trilinear = 4,
        Area = 5,
        NearestExact = 6,
    }

    public enum GridSampleMode
    {
        Nearest = 0,
        Bilinear = 2,
    }

    public enum GridSamplePaddingMode
    {
        Zeros = 0,
        Reflection = 1,
        Border = 2,
    }
}
