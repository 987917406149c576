using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        public static torchvision.ITransform AdjustBrightness(double brightness_factor) => throw new StandInException("torchvision.transforms.AdjustBrightness", "TorchVision");
        public static torchvision.ITransform AdjustContrast(double contrast_factor) => throw new StandInException("torchvision.transforms.AdjustContrast", "TorchVision");
        public static torchvision.ITransform AdjustGamma(double gamma, double gain = 1.0) => throw new StandInException("torchvision.transforms.AdjustGamma", "TorchVision");
        public static torchvision.ITransform AdjustHue(double hue_factor) => throw new StandInException("torchvision.transforms.AdjustHue", "TorchVision");
        public static torchvision.ITransform AdjustSaturation(double saturation_factor) => throw new StandInException("torchvision.transforms.AdjustSaturation", "TorchVision");
        public static torchvision.ITransform AdjustSharpness(double sharpness) => throw new StandInException("torchvision.transforms.AdjustSharpness", "TorchVision");
        public static torchvision.ITransform AutoContrast() => throw new StandInException("torchvision.transforms.AutoContrast", "TorchVision");
        public static torchvision.ITransform CenterCrop(int height, int width) => throw new StandInException("torchvision.transforms.CenterCrop", "TorchVision");
        public static torchvision.ITransform CenterCrop(int size) => throw new StandInException("torchvision.transforms.CenterCrop", "TorchVision");
        public static torchvision.ITransform ColorJitter((float, float) brightness, (float, float) contrast, (float, float) saturation, (float, float) hue) => throw new StandInException("torchvision.transforms.ColorJitter", "TorchVision");
        public static torchvision.ITransform ColorJitter(float brightness = 0f, float contrast = 0f, float saturation = 0f, float hue = 0f) => throw new StandInException("torchvision.transforms.ColorJitter", "TorchVision");
        public static torchvision.ITransform Compose(params torchvision.ITransform[] transforms) => throw new StandInException("torchvision.transforms.Compose", "TorchVision");
        public static torchvision.ITransform ConvertImageDtype(torch.ScalarType dtype) => throw new StandInException("torchvision.transforms.ConvertImageDtype", "TorchVision");
        [Obsolete("Deprecating misspelled transform. Use 'ConvertImageDtype' instead.", false)] public static torchvision.ITransform ConvertImageDType(torch.ScalarType dtype) => throw new StandInException("torchvision.transforms.ConvertImageDType", "TorchVision");
        public static torchvision.ITransform Crop(int top, int left, int height, int width) => throw new StandInException("torchvision.transforms.Crop", "TorchVision");
        public static torchvision.ITransform Equalize() => throw new StandInException("torchvision.transforms.Equalize", "TorchVision");
        public static torchvision.ITransform Erase(int top, int left, int height, int width, torch.Tensor value, bool inplace = false) => throw new StandInException("torchvision.transforms.Erase", "TorchVision");
        public static torchvision.ITransform GaussianBlur(IList<long> kernelSize, float sigma) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform GaussianBlur(IList<long> kernelSize, float min = 0.1f, float max = 2f) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform GaussianBlur(long kernel_size, float sigma) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform GaussianBlur(long kernel_size, float min = 0.1f, float max = 2f) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform GaussianBlur(long kernelHeight, long kernelWidth, float sigma) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform GaussianBlur(long kernelHeight, long kernelWidth, float min = 0.1f, float max = 2f) => throw new StandInException("torchvision.transforms.GaussianBlur", "TorchVision");
        public static torchvision.ITransform Grayscale(int outputChannels = 1) => throw new StandInException("torchvision.transforms.Grayscale", "TorchVision");
        public static torchvision.ITransform HorizontalFlip() => throw new StandInException("torchvision.transforms.HorizontalFlip", "TorchVision");
        public static torchvision.ITransform Invert() => throw new StandInException("torchvision.transforms.Invert", "TorchVision");
        public static torchvision.ITransform Lambda(Func<torch.Tensor, torch.Tensor> lambda) => throw new StandInException("torchvision.transforms.Lambda", "TorchVision");
        public static torchvision.ITransform Pad(long[] padding, PaddingModes mode = PaddingModes.Constant, double fill = 0.0) => throw new StandInException("torchvision.transforms.Pad", "TorchVision");
        public static torchvision.ITransform Perspective(IList<IList<int>> startpoints, IList<IList<int>> endpoints, torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float> fill = null) => throw new StandInException("torchvision.transforms.Perspective", "TorchVision");
        public static torchvision.ITransform Posterize(int bits) => throw new StandInException("torchvision.transforms.Posterize", "TorchVision");
        public static torchvision.ITransform RandomChoice(params torchvision.ITransform[] transforms) => throw new StandInException("torchvision.transforms.RandomChoice", "TorchVision");
        public static torchvision.ITransform RandomChoice(torch.Generator generator, params torchvision.ITransform[] transforms) => throw new StandInException("torchvision.transforms.RandomChoice", "TorchVision");
        public static torchvision.ITransform RandomOrder(params torchvision.ITransform[] transforms) => throw new StandInException("torchvision.transforms.RandomOrder", "TorchVision");
        public static torchvision.ITransform RandomPerspective(double distortion = 0.5, double p = 0.5) => throw new StandInException("torchvision.transforms.RandomPerspective", "TorchVision");
        public static torchvision.ITransform RandomResizedCrop(int height, int width, double scaleMin = 0.08, double scaleMax = 1.0, double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw new StandInException("torchvision.transforms.RandomResizedCrop", "TorchVision");
        public static torchvision.ITransform RandomResizedCrop(int size, double scaleMin = 0.08, double scaleMax = 1.0, double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw new StandInException("torchvision.transforms.RandomResizedCrop", "TorchVision");
        public static torchvision.ITransform RandomRotation(double degrees, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw new StandInException("torchvision.transforms.RandomRotation", "TorchVision");
        public static torchvision.ITransform RandomRotation((double, double) degrees, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw new StandInException("torchvision.transforms.RandomRotation", "TorchVision");
        public static torchvision.ITransform Randomize(torchvision.ITransform transform, double p = 0.1) => throw new StandInException("torchvision.transforms.Randomize", "TorchVision");
        public static torchvision.ITransform RandomPosterize(int bits, double p = 0.5) => throw new StandInException("torchvision.transforms.RandomPosterize", "TorchVision");
        public static torchvision.ITransform Equalize(double p = 0.5) => throw new StandInException("torchvision.transforms.Equalize", "TorchVision");
        public static torchvision.ITransform RandomSolarize(double threshold, double p = 0.5) => throw new StandInException("torchvision.transforms.RandomSolarize", "TorchVision");
        public static torchvision.ITransform RandomVerticalFlip(double p = 0.5) => throw new StandInException("torchvision.transforms.RandomVerticalFlip", "TorchVision");
        public static torchvision.ITransform RandomHorizontalFlip(double p = 0.5) => throw new StandInException("torchvision.transforms.RandomHorizontalFlip", "TorchVision");
        public static torchvision.ITransform RandomGrayscale(double p = 0.1) => throw new StandInException("torchvision.transforms.RandomGrayscale", "TorchVision");
        public static torchvision.ITransform RandomAdjustSharpness(double sharpness, double p = 0.5) => throw new StandInException("torchvision.transforms.RandomAdjustSharpness", "TorchVision");
        public static torchvision.ITransform RandomAutoContrast(double p = 0.5) => throw new StandInException("torchvision.transforms.RandomAutoContrast", "TorchVision");
        public static torchvision.ITransform RandomInvert(double p = 0.5) => throw new StandInException("torchvision.transforms.RandomInvert", "TorchVision");
        public static torchvision.ITransform RandomApply(torchvision.ITransform[] transforms, double p = 0.5) => throw new StandInException("torchvision.transforms.RandomApply", "TorchVision");
        public static torchvision.ITransform Resize(int height, int width, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null, bool antialias = false) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform Resize(int size, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null, bool antialias = false) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform Resize(int height, int width, int? maxSize = null) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform Resize(int height, int width) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform Resize(int size, int? maxSize = null) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform Resize(int size) => throw new StandInException("torchvision.transforms.Resize", "TorchVision");
        public static torchvision.ITransform ResizedCrop(int top, int left, int height, int width, int newHeight, int newWidth) => throw new StandInException("torchvision.transforms.ResizedCrop", "TorchVision");
        public static torchvision.ITransform ResizedCrop(int top, int left, int size, int newSize) => throw new StandInException("torchvision.transforms.ResizedCrop", "TorchVision");
        public static torchvision.ITransform Rotate(float angle, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw new StandInException("torchvision.transforms.Rotate", "TorchVision");
        public static torchvision.ITransform Solarize(double threshold) => throw new StandInException("torchvision.transforms.Solarize", "TorchVision");
        public static torchvision.ITransform VerticalFlip() => throw new StandInException("torchvision.transforms.VerticalFlip", "TorchVision");
#nullable enable
        public static torchvision.ITransform AutoAugment(torchvision.autoaugment.AutoAugmentPolicy policy = torchvision.autoaugment.AutoAugmentPolicy.ImageNet, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null, torch.Generator? generator = null) => throw new StandInException("torchvision.transforms.AutoAugment", "TorchVision");
        public static torchvision.ITransform RandAugment(int num_ops = 2, int magnitude = 9, int num_magnitude_bins = 31, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null, torch.Generator? generator = null) => throw new StandInException("torchvision.transforms.RandAugment", "TorchVision");
        public static torchvision.ITransform TrivialAugmentWide(int num_magnitude_bins = 31, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, IList<float>? fill = null, torch.Generator? generator = null) => throw new StandInException("torchvision.transforms.TrivialAugmentWide", "TorchVision");
        public static torchvision.ITransform AugMix(int severity = 3, int mixture_width = 3, int chain_depth = -1, double alpha = 1.0, bool all_ops = true, torch.InterpolationMode interpolation = torch.InterpolationMode.Bilinear, IList<float>? fill = null, torch.Generator? generator = null) => throw new StandInException("torchvision.transforms.AugMix", "TorchVision");
        public static torchvision.ITransform Normalize(double[] means, double[] stdevs, torch.ScalarType dtype = torch.ScalarType.Float32, torch.Device? device = null) => throw new StandInException("torchvision.transforms.Normalize", "TorchVision");
    }

    public abstract partial class autoaugment
    {
        protected static torch.Tensor apply_op(torch.Tensor img, torchvision.autoaugment.opType op_name, double magnitude, torch.InterpolationMode interpolation, IList<float>? fill) => throw new StandInException("torchvision.autoaugment.apply_op", "TorchVision");

        protected enum opType
        {
            ShearX = 0,
            ShearY = 1,
            TranslateX = 2,
            TranslateY = 3,
            Rotate = 4,
            Brightness = 5,
            Color = 6,
            Contrast = 7,
            Sharpness = 8,
            Posterize = 9,
            Solarize = 10,
            AutoContrast = 11,
            Equalize = 12,
            Invert = 13,
            Identity = 14,
        }

        public enum AutoAugmentPolicy
        {
            ImageNet = 0,
            CIFAR10 = 1,
            SVHN = 2,
        }
    }

    public static partial class io
    {
#nullable disable
        public static torch.Tensor read_file(string filename) => throw new StandInException("torchvision.io.read_file", "TorchVision");
        public static Task<torch.Tensor> read_file_async(string filename) => throw new StandInException("torchvision.io.read_file_async", "TorchVision");
        public static void write_file(string filename, torch.Tensor data) => throw new StandInException("torchvision.io.write_file", "TorchVision");
        public static void write_file_async(string filename, torch.Tensor data) => throw new StandInException("torchvision.io.write_file_async", "TorchVision");
    }

    public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
    }
}
