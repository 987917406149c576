using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool1d");
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool2d");
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool2d");
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool2d");
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool3d");
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool3d");
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => throw new StandInException("torch.nn.AdaptiveAvgPool3d");
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => throw new StandInException("torch.nn.AdaptiveMaxPool1d");
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => throw new StandInException("torch.nn.AdaptiveMaxPool2d");
        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => throw new StandInException("torch.nn.AdaptiveMaxPool3d");
        public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) => throw new StandInException("torch.nn.AvgPool1d");
        public static AvgPool2d AvgPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool2d");
        public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool2d");
        public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool2d");
        public static AvgPool3d AvgPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool3d");
        public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool3d");
        public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.AvgPool3d");
        public static FractionalMaxPool2d FractionalMaxPool2d(long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool2d");
        public static FractionalMaxPool2d FractionalMaxPool2d((long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool2d");
        public static FractionalMaxPool2d FractionalMaxPool2d(long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool2d");
        public static FractionalMaxPool3d FractionalMaxPool3d(long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool3d");
        public static FractionalMaxPool3d FractionalMaxPool3d((long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool3d");
        public static FractionalMaxPool3d FractionalMaxPool3d(long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.FractionalMaxPool3d");
        public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.LPPool1d");
        public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[] stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.LPPool2d");
        public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.LPPool2d");
        public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool1d");
        public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool2d");
        public static MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool2d");
        public static MaxPool2d MaxPool2d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool2d");
        public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool3d");
        public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool3d");
        public static MaxPool3d MaxPool3d(long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.MaxPool3d");
        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) => throw new StandInException("torch.nn.MaxUnpool1d");
        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) => throw new StandInException("torch.nn.MaxUnpool2d");
        public static MaxUnpool2d MaxUnpool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) => throw new StandInException("torch.nn.MaxUnpool2d");
        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw new StandInException("torch.nn.MaxUnpool2d");
        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) => throw new StandInException("torch.nn.MaxUnpool3d");
        public static MaxUnpool3d MaxUnpool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null) => throw new StandInException("torch.nn.MaxUnpool3d");
        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[] stride = null, long[] padding = null) => throw new StandInException("torch.nn.MaxUnpool3d");

        public static partial class functional
        {
            public static torch.Tensor adaptive_avg_pool1d(torch.Tensor input, long output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool1d");
            public static torch.Tensor adaptive_avg_pool2d(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool2d");
            public static torch.Tensor adaptive_avg_pool2d(torch.Tensor input, (long, long) output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool2d");
            public static torch.Tensor adaptive_avg_pool2d(torch.Tensor input, long output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool2d");
            public static torch.Tensor adaptive_avg_pool3d(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool3d");
            public static torch.Tensor adaptive_avg_pool3d(torch.Tensor input, (long, long, long) output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool3d");
            public static torch.Tensor adaptive_avg_pool3d(torch.Tensor input, long output_size) => throw new StandInException("torch.nn.functional.adaptive_avg_pool3d");
            public static torch.Tensor adaptive_avg_pool3d_backward(torch.Tensor gradInput, torch.Tensor gradOutput, torch.Tensor originalInput) => throw new StandInException("torch.nn.functional.adaptive_avg_pool3d_backward");
            public static torch.Tensor adaptive_max_pool1d(torch.Tensor input, long output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool1d");
            public static (torch.Tensor Values, torch.Tensor Indices) adaptive_max_pool1d_with_indices(torch.Tensor input, long output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool1d_with_indices");
            public static torch.Tensor adaptive_max_pool2d(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool2d");
            public static (torch.Tensor Values, torch.Tensor Indices) adaptive_max_pool2d_with_indices(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool2d_with_indices");
            public static torch.Tensor adaptive_max_pool3d(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool3d");
            public static (torch.Tensor Values, torch.Tensor Indices) adaptive_max_pool3d_with_indices(torch.Tensor input, long[] output_size) => throw new StandInException("torch.nn.functional.adaptive_max_pool3d_with_indices");
            public static torch.Tensor avg_pool1d(torch.Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) => throw new StandInException("torch.nn.functional.avg_pool1d");
            public static torch.Tensor avg_pool2d(torch.Tensor input, long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool2d");
            public static torch.Tensor avg_pool2d(torch.Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool2d");
            public static torch.Tensor avg_pool2d(torch.Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool2d");
            public static torch.Tensor avg_pool2d_backward(torch.Tensor input, torch.Tensor originalInput, long[] kernel_sizes, long[] strides = null, long[] paddings = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool2d_backward");
            public static torch.Tensor avg_pool3d(torch.Tensor input, long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool3d");
            public static torch.Tensor avg_pool3d_backward(torch.Tensor input, torch.Tensor originalInput, long[] kernel_sizes, long[] strides = null, long[] paddings = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw new StandInException("torch.nn.functional.avg_pool3d_backward");
            public static torch.Tensor fractional_max_pool2d(torch.Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d");
            public static torch.Tensor fractional_max_pool2d(torch.Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d");
            public static torch.Tensor fractional_max_pool2d(torch.Tensor input, long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool2d_with_indices(torch.Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d_with_indices");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool2d_with_indices(torch.Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d_with_indices");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool2d_with_indices(torch.Tensor input, long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool2d_with_indices");
            public static torch.Tensor fractional_max_pool3d(torch.Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d");
            public static torch.Tensor fractional_max_pool3d(torch.Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d");
            public static torch.Tensor fractional_max_pool3d(torch.Tensor input, long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool3d_with_indices(torch.Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d_with_indices");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool3d_with_indices(torch.Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d_with_indices");
            public static (torch.Tensor Values, torch.Tensor Indices) fractional_max_pool3d_with_indices(torch.Tensor input, long[] kernel_size, long[] output_size = null, double[] output_ratio = null) => throw new StandInException("torch.nn.functional.fractional_max_pool3d_with_indices");
            public static torch.Tensor lp_pool1d(torch.Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.lp_pool1d");
            public static torch.Tensor lp_pool2d(torch.Tensor input, double norm_type, long[] kernel_size, long[] stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.lp_pool2d");
            public static torch.Tensor lp_pool2d(torch.Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.lp_pool2d");
            public static torch.Tensor max_pool1d(torch.Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool1d");
            public static (torch.Tensor output, torch.Tensor indices) max_pool1d_with_indices(torch.Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool1d_with_indices");
            public static torch.Tensor max_pool2d(torch.Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool2d");
            public static torch.Tensor max_pool2d(torch.Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool2d");
            public static torch.Tensor max_pool2d(torch.Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool2d");
            public static (torch.Tensor output, torch.Tensor indices) max_pool2d_with_indices(torch.Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool2d_with_indices");
            public static torch.Tensor max_pool3d(torch.Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool3d");
            public static (torch.Tensor output, torch.Tensor indices) max_pool3d_with_indices(torch.Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw new StandInException("torch.nn.functional.max_pool3d_with_indices");
            public static torch.Tensor max_unpool1d(torch.Tensor input, torch.Tensor indices, long kernel_size, long? stride = null, long? padding = null, long[] output_size = null) => throw new StandInException("torch.nn.functional.max_unpool1d");
            public static torch.Tensor max_unpool2d(torch.Tensor input, torch.Tensor indices, long[] kernel_size, long[] stride = null, long[] padding = null, long[] output_size = null) => throw new StandInException("torch.nn.functional.max_unpool2d");
            public static torch.Tensor max_unpool3d(torch.Tensor input, torch.Tensor indices, long[] kernel_size, long[] stride = null, long[] padding = null, long[] output_size = null) => throw new StandInException("torch.nn.functional.max_unpool3d");
        }
    }
}
