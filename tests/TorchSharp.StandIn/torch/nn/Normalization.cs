using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0) => throw new StandInException("torch.nn.LocalResponseNorm");
#nullable enable
        public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.BatchNorm1d");
        public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.BatchNorm2d");
        public static BatchNorm3d BatchNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.BatchNorm3d");
        public static GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1E-05, bool affine = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.GroupNorm");
        public static InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.InstanceNorm1d");
        public static InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.InstanceNorm2d");
        public static InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = false, bool track_running_stats = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.InstanceNorm3d");
        public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.LayerNorm");
        public static LayerNorm LayerNorm(long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.LayerNorm");

        public static partial class functional
        {
#nullable disable
            public static torch.Tensor local_response_norm(torch.Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0) => throw new StandInException("torch.nn.functional.local_response_norm");
#nullable enable
            public static torch.Tensor normalize(torch.Tensor input, double p = 2.0, long dim = 1, double eps = 1E-12) => throw new StandInException("torch.nn.functional.normalize");
            public static torch.Tensor batch_norm(torch.Tensor input, torch.Tensor? running_mean, torch.Tensor? running_var, torch.Tensor? weight = null, torch.Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1E-05) => throw new StandInException("torch.nn.functional.batch_norm");
            public static torch.Tensor group_norm(torch.Tensor input, long num_groups, torch.Tensor? weight = null, torch.Tensor? bias = null, double eps = 1E-05) => throw new StandInException("torch.nn.functional.group_norm");
            public static torch.Tensor instance_norm(torch.Tensor input, torch.Tensor? running_mean = null, torch.Tensor? running_var = null, torch.Tensor? weight = null, torch.Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1E-05) => throw new StandInException("torch.nn.functional.instance_norm");
            public static torch.Tensor layer_norm(torch.Tensor input, long[] normalized_shape, torch.Tensor? weight = null, torch.Tensor? bias = null, double eps = 1E-05) => throw new StandInException("torch.nn.functional.layer_norm");
        }
    }
}
