#nullable enable

namespace TorchSharp;

public static partial class VisionExtensionMethods
{
    public static torch.Tensor crop(this torch.Tensor image, int top, int left, int height, int width) => throw new StandInException("VisionExtensionMethods.crop", "TorchVision");
}
