using System.Collections.Generic;
using System.IO;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class utils
    {
        public static torch.Tensor make_grid(IEnumerable<torch.Tensor> tensors, long nrow = 8, int padding = 2, bool normalize = false, (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0) => throw new StandInException("torchvision.utils.make_grid", "TorchVision");
        public static torch.Tensor make_grid(torch.Tensor tensor, long nrow = 8, int padding = 2, bool normalize = false, (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0) => throw new StandInException("torchvision.utils.make_grid", "TorchVision");
        public static void save_image(torch.Tensor tensor, string filename, torchvision.ImageFormat format, long nrow = 8, int padding = 2, bool normalize = false, (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.utils.save_image", "TorchVision");
        public static void save_image(torch.Tensor tensor, Stream filestream, torchvision.ImageFormat format, long nrow = 8, int padding = 2, bool normalize = false, (double low, double high)? value_range = null, bool scale_each = false, double pad_value = 0.0, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.utils.save_image", "TorchVision");
    }
}
