using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static partial class functional
        {
            public static (long channels, long height, long width) get_dimensions(torch.Tensor img) => throw new StandInException("torchvision.transforms.functional.get_dimensions", "TorchVision");
            public static torch.Tensor adjust_brightness(torch.Tensor img, double brightness_factor) => throw new StandInException("torchvision.transforms.functional.adjust_brightness", "TorchVision");
            public static torch.Tensor adjust_contrast(torch.Tensor img, double contrast_factor) => throw new StandInException("torchvision.transforms.functional.adjust_contrast", "TorchVision");
            public static torch.Tensor adjust_gamma(torch.Tensor img, double gamma, double gain = 1.0) => throw new StandInException("torchvision.transforms.functional.adjust_gamma", "TorchVision");
            public static torch.Tensor adjust_hue(torch.Tensor img, double hue_factor, bool degrees = false) => throw new StandInException("torchvision.transforms.functional.adjust_hue", "TorchVision");
            public static torch.Tensor adjust_saturation(torch.Tensor img, double saturation_factor) => throw new StandInException("torchvision.transforms.functional.adjust_saturation", "TorchVision");
            public static torch.Tensor adjust_sharpness(torch.Tensor img, double sharpness) => throw new StandInException("torchvision.transforms.functional.adjust_sharpness", "TorchVision");
            public static torch.Tensor affine(torch.Tensor img, IList<float>? shear = null, float angle = 0f, IList<int>? translate = null, float scale = 1f, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, float? fill = null) => throw new StandInException("torchvision.transforms.functional.affine", "TorchVision");
            public static torch.Tensor affine(torch.Tensor img, float shear, float angle = 0f, IList<int>? translate = null, float scale = 1f, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, float? fill = null) => throw new StandInException("torchvision.transforms.functional.affine", "TorchVision");
            public static torch.Tensor autocontrast(torch.Tensor input) => throw new StandInException("torchvision.transforms.functional.autocontrast", "TorchVision");
            public static torch.Tensor center_crop(torch.Tensor input, int height, int width) => throw new StandInException("torchvision.transforms.functional.center_crop", "TorchVision");
            public static torch.Tensor center_crop(torch.Tensor input, int size) => throw new StandInException("torchvision.transforms.functional.center_crop", "TorchVision");
            public static torch.Tensor convert_image_dtype(torch.Tensor image, torch.ScalarType dtype = torch.ScalarType.Float32) => throw new StandInException("torchvision.transforms.functional.convert_image_dtype", "TorchVision");
            public static torch.Tensor crop(torch.Tensor input, int top, int left, int height, int width) => throw new StandInException("torchvision.transforms.functional.crop", "TorchVision");
            public static torch.Tensor crop(torch.Tensor input, int top, int left, int size) => throw new StandInException("torchvision.transforms.functional.crop", "TorchVision");
            public static torch.Tensor equalize(torch.Tensor input) => throw new StandInException("torchvision.transforms.functional.equalize", "TorchVision");
            public static torch.Tensor erase(torch.Tensor img, int top, int left, int height, int width, torch.Tensor value, bool inplace = false) => throw new StandInException("torchvision.transforms.functional.erase", "TorchVision");
            public static torch.Tensor gaussian_blur(torch.Tensor input, IList<long> kernelSize, IList<float> sigma) => throw new StandInException("torchvision.transforms.functional.gaussian_blur", "TorchVision");
            public static torch.Tensor gaussian_blur(torch.Tensor input, long kernel_size, float sigma) => throw new StandInException("torchvision.transforms.functional.gaussian_blur", "TorchVision");
            public static torch.Tensor gaussian_blur(torch.Tensor input, long kernelHeight, long kernelWidth, float sigma_x, float sigma_y) => throw new StandInException("torchvision.transforms.functional.gaussian_blur", "TorchVision");
            public static torch.Tensor hflip(torch.Tensor input) => throw new StandInException("torchvision.transforms.functional.hflip", "TorchVision");
            public static torch.Tensor invert(torch.Tensor input) => throw new StandInException("torchvision.transforms.functional.invert", "TorchVision");
            public static torch.Tensor normalize(torch.Tensor input, double[] means, double[] stdevs, torch.ScalarType dtype = torch.ScalarType.Float32) => throw new StandInException("torchvision.transforms.functional.normalize", "TorchVision");
            public static torch.Tensor pad(torch.Tensor input, long[] padding, double fill = 0.0, PaddingModes padding_mode = PaddingModes.Constant) => throw new StandInException("torchvision.transforms.functional.pad", "TorchVision");
            public static torch.Tensor pad(torch.Tensor input, ReadOnlySpan<long> padding, double fill = 0.0, PaddingModes padding_mode = PaddingModes.Constant) => throw new StandInException("torchvision.transforms.functional.pad", "TorchVision");
            public static torch.Tensor pad(torch.Tensor input, long padding, double fill = 0.0, PaddingModes padding_mode = PaddingModes.Constant) => throw new StandInException("torchvision.transforms.functional.pad", "TorchVision");
            public static torch.Tensor pad(torch.Tensor input, (long, long) padding, double fill = 0.0, PaddingModes padding_mode = PaddingModes.Constant) => throw new StandInException("torchvision.transforms.functional.pad", "TorchVision");
            public static torch.Tensor pad(torch.Tensor input, (long, long, long, long) padding, double fill = 0.0, PaddingModes padding_mode = PaddingModes.Constant) => throw new StandInException("torchvision.transforms.functional.pad", "TorchVision");
            public static torch.Tensor perspective(torch.Tensor img, IList<IList<int>> startpoints, IList<IList<int>> endpoints, torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float>? fill = null) => throw new StandInException("torchvision.transforms.functional.perspective", "TorchVision");
            public static torch.Tensor posterize(torch.Tensor input, int bits) => throw new StandInException("torchvision.transforms.functional.posterize", "TorchVision");
            public static torch.Tensor resize(torch.Tensor input, int height, int width, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null, bool antialias = false) => throw new StandInException("torchvision.transforms.functional.resize", "TorchVision");
            public static torch.Tensor resize(torch.Tensor input, int height, int width, int? maxSize = null) => throw new StandInException("torchvision.transforms.functional.resize", "TorchVision");
            public static torch.Tensor resize(torch.Tensor input, int height, int width) => throw new StandInException("torchvision.transforms.functional.resize", "TorchVision");
            public static torch.Tensor resized_crop(torch.Tensor input, int top, int left, int height, int width, int newHeight, int newWidth) => throw new StandInException("torchvision.transforms.functional.resized_crop", "TorchVision");
            public static torch.Tensor rgb_to_grayscale(torch.Tensor input, int num_output_channels = 1) => throw new StandInException("torchvision.transforms.functional.rgb_to_grayscale", "TorchVision");
            public static torch.Tensor rotate(torch.Tensor img, float angle, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float>? fill = null) => throw new StandInException("torchvision.transforms.functional.rotate", "TorchVision");
            public static torch.Tensor solarize(torch.Tensor input, double threshold) => throw new StandInException("torchvision.transforms.functional.solarize", "TorchVision");
            public static torch.Tensor vflip(torch.Tensor input) => throw new StandInException("torchvision.transforms.functional.vflip", "TorchVision");
        }
    }
}
