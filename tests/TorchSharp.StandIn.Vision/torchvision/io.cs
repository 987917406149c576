using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class io
    {
        public static torchvision.io.Imager DefaultImager { get => throw new StandInException("torchvision.io.DefaultImager", "TorchVision"); set => throw new StandInException("torchvision.io.DefaultImager", "TorchVision"); }
        public static torch.Tensor read_image(string filename, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.read_image", "TorchVision");
        public static torch.Tensor read_image(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.read_image", "TorchVision");
        public static Task<torch.Tensor> read_image_async(string filename, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.read_image_async", "TorchVision");
        public static Task<torch.Tensor> read_image_async(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.read_image_async", "TorchVision");
        public static void write_image(torch.Tensor image, string filename, torchvision.ImageFormat format, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_image", "TorchVision");
        public static void write_png(torch.Tensor image, string filename, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_png", "TorchVision");
        public static void write_jpeg(torch.Tensor image, string filename, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_jpeg", "TorchVision");
        public static void write_image(torch.Tensor image, Stream stream, torchvision.ImageFormat format, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_image", "TorchVision");
        public static void write_png(torch.Tensor image, Stream stream, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_png", "TorchVision");
        public static void write_jpeg(torch.Tensor image, Stream stream, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_jpeg", "TorchVision");
        public static Task write_image_async(torch.Tensor image, string filename, torchvision.ImageFormat format, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_image_async", "TorchVision");
        public static Task write_image_async(torch.Tensor image, Stream stream, torchvision.ImageFormat format, CancellationToken cancellationToken = default, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.write_image_async", "TorchVision");
        public static torch.Tensor encode_image(torch.Tensor image, torchvision.ImageFormat format, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.encode_image", "TorchVision");
        public static torch.Tensor decode_image(torch.Tensor image, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw new StandInException("torchvision.io.decode_image", "TorchVision");

        public abstract partial class Imager
        {
            public abstract torch.Tensor DecodeImage(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED);
            public abstract torch.Tensor DecodeImage(byte[] data, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED);
            public virtual Task<torch.Tensor> DecodeImageAsync(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, CancellationToken cancellationToken = default) => throw new StandInException("torchvision.io.Imager.DecodeImageAsync", "TorchVision");
            public abstract void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream);
            public abstract byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format);
            public virtual Task EncodeImageAsync(torch.Tensor image, torchvision.ImageFormat format, Stream stream, CancellationToken cancellationToken = default) => throw new StandInException("torchvision.io.Imager.EncodeImageAsync", "TorchVision");
        }

        public enum ImageReadMode
        {
            UNCHANGED = 0,
            GRAY = 1,
            GRAY_ALPHA = 2,
            RGB = 3,
            RGB_ALPHA = 4,
        }

        public partial class NotImplementedImager : torchvision.io.Imager
        {
            public override torch.Tensor DecodeImage(Stream image, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw new StandInException("torchvision.io.NotImplementedImager.DecodeImage", "TorchVision");
            public override torch.Tensor DecodeImage(byte[] data, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw new StandInException("torchvision.io.NotImplementedImager.DecodeImage", "TorchVision");
            public override Task<torch.Tensor> DecodeImageAsync(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, CancellationToken cancellationToken = default) => throw new StandInException("torchvision.io.NotImplementedImager.DecodeImageAsync", "TorchVision");
            public override void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream) => throw new StandInException("torchvision.io.NotImplementedImager.EncodeImage", "TorchVision");
            public override byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format) => throw new StandInException("torchvision.io.NotImplementedImager.EncodeImage", "TorchVision");
            public override Task EncodeImageAsync(torch.Tensor image, torchvision.ImageFormat format, Stream stream, CancellationToken cancellationToken = default) => throw new StandInException("torchvision.io.NotImplementedImager.EncodeImageAsync", "TorchVision");
        }

        public sealed partial class SkiaImager : torchvision.io.Imager
        {
            public SkiaImager(int quality = 75) => throw new StandInException("torchvision.io.SkiaImager", "TorchVision");
            public override torch.Tensor DecodeImage(byte[] bytes, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw new StandInException("torchvision.io.SkiaImager.DecodeImage", "TorchVision");
            public override torch.Tensor DecodeImage(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED) => throw new StandInException("torchvision.io.SkiaImager.DecodeImage", "TorchVision");
            public override void EncodeImage(torch.Tensor image, torchvision.ImageFormat format, Stream stream) => throw new StandInException("torchvision.io.SkiaImager.EncodeImage", "TorchVision");
            public override byte[] EncodeImage(torch.Tensor image, torchvision.ImageFormat format) => throw new StandInException("torchvision.io.SkiaImager.EncodeImage", "TorchVision");
        }
    }

    public enum ImageFormat
    {
        Unknown = 0,
        Png = 1,
        Jpeg = 2,
        Bmp = 3,
        Gif = 4,
        Tiff = 5,
        Emf = 6,
        Exif = 7,
        Wmf = 8,
        Pbm = 9,
        Tga = 10,
        Webp = 11,
    }
}
