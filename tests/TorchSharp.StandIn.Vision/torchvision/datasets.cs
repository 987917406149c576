using System;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class datasets
    {
        public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw new StandInException("torchvision.datasets.CIFAR10", "TorchVision");
        public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw new StandInException("torchvision.datasets.CIFAR10", "TorchVision");
        public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw new StandInException("torchvision.datasets.CIFAR100", "TorchVision");
        public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw new StandInException("torchvision.datasets.CIFAR100", "TorchVision");
        public static torch.utils.data.Dataset MNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw new StandInException("torchvision.datasets.MNIST", "TorchVision");
        public static torch.utils.data.Dataset FashionMNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw new StandInException("torchvision.datasets.FashionMNIST", "TorchVision");
        public static torch.utils.data.Dataset KMNIST(string root, bool train, bool download = false, torchvision.ITransform target_transform = null) => throw new StandInException("torchvision.datasets.KMNIST", "TorchVision");
#nullable enable
        public static torch.utils.data.Dataset CelebA(string root, torchvision.datasets.CelebADatasetSplit split = torchvision.datasets.CelebADatasetSplit.Train, string[]? target_type = null, torch.nn.IModule<torch.Tensor, torch.Tensor>? transform = null, torch.nn.IModule<torch.Tensor, torch.Tensor>? target_transform = null, bool download = false) => throw new StandInException("torchvision.datasets.CelebA", "TorchVision");

        public enum CelebADatasetSplit
        {
            Train = 0,
            Valid = 1,
            Test = 2,
            All = -1,
        }

        public static partial class utils
        {
            public static void download_file_from_google_drive(string file_id, string root, string? filename = null, string? md5 = null) => throw new StandInException("torchvision.datasets.utils.download_file_from_google_drive", "TorchVision");
            public static string extract_archive(string from_path, string? to_path = null, bool remove_finished = false) => throw new StandInException("torchvision.datasets.utils.extract_archive", "TorchVision");
        }
    }
}
