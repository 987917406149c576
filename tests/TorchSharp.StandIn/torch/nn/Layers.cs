using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1E-08) => throw new StandInException("torch.nn.CosineSimilarity");
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw new StandInException("torch.nn.Flatten");
        public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1E-06, bool keepdim = false) => throw new StandInException("torch.nn.PairwiseDistance");
        public static PixelShuffle PixelShuffle(long upscale_factor) => throw new StandInException("torch.nn.PixelShuffle");
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => throw new StandInException("torch.nn.PixelUnshuffle");
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => throw new StandInException("torch.nn.Unflatten");
#nullable enable
        public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.Bilinear");
        public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.Embedding");
        public static Embedding Embedding_from_pretrained(torch.Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.Embedding_from_pretrained");
        public static EmbeddingBag EmbeddingBag(long num_embeddings, long embedding_dims, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.EmbeddingBag");
        public static EmbeddingBag EmbeddingBag_from_pretrained(torch.Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.EmbeddingBag_from_pretrained");
        public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw new StandInException("torch.nn.Fold");
        public static Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw new StandInException("torch.nn.Fold");
        public static Identity Identity() => throw new StandInException("torch.nn.Identity");
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.Linear");
        public static Linear Linear(Parameter weight, Parameter? bias = null) => throw new StandInException("torch.nn.Linear");
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw new StandInException("torch.nn.Unfold");
        public static Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw new StandInException("torch.nn.Unfold");
        public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, torch.UpsampleMode mode = torch.UpsampleMode.Nearest, bool? align_corners = null, bool? recompute_scale_factor = null) => throw new StandInException("torch.nn.Upsample");

        public static partial class functional
        {
#nullable disable
            public static torch.Tensor cosine_similarity(torch.Tensor x1, torch.Tensor x2, long dim = 1, double eps = 1E-08) => throw new StandInException("torch.nn.functional.cosine_similarity");
            public static torch.Tensor one_hot(torch.Tensor x, long num_classes = -1) => throw new StandInException("torch.nn.functional.one_hot");
            public static torch.Tensor pairwise_distance(torch.Tensor input1, torch.Tensor input2, double p = 2.0, double eps = 1E-06, bool keepdim = false) => throw new StandInException("torch.nn.functional.pairwise_distance");
            public static torch.Tensor pixel_shuffle(torch.Tensor input, long upscale_factor) => throw new StandInException("torch.nn.functional.pixel_shuffle");
            public static torch.Tensor pixel_unshuffle(torch.Tensor input, long downscale_factor) => throw new StandInException("torch.nn.functional.pixel_unshuffle");
#nullable enable
            public static torch.Tensor bilinear(torch.Tensor input1, torch.Tensor input2, torch.Tensor weight, torch.Tensor? bias = null) => throw new StandInException("torch.nn.functional.bilinear");
            public static torch.Tensor fold(torch.Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw new StandInException("torch.nn.functional.fold");
            public static torch.Tensor fold(torch.Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw new StandInException("torch.nn.functional.fold");
            public static torch.Tensor linear(torch.Tensor input, torch.Tensor weights, torch.Tensor? bias = null) => throw new StandInException("torch.nn.functional.linear");
            public static torch.Tensor unfold(torch.Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw new StandInException("torch.nn.functional.unfold");
            public static torch.Tensor unfold(torch.Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) => throw new StandInException("torch.nn.functional.unfold");
            public static torch.Tensor upsample(torch.Tensor input, long[]? size = null, double[]? scale_factor = null, torch.UpsampleMode mode = torch.UpsampleMode.Nearest, bool align_corners = false) => throw new StandInException("torch.nn.functional.upsample");
            public static torch.Tensor upsample_nearest1d(torch.Tensor input, long? outputSize, double? scaleFactor) => throw new StandInException("torch.nn.functional.upsample_nearest1d");
            public static torch.Tensor upsample_nearest1d_backward(torch.Tensor grad_output, long? outputSize, long inputSize, double? scaleFactor) => throw new StandInException("torch.nn.functional.upsample_nearest1d_backward");
            public static torch.Tensor upsample_nearest2d(torch.Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) => throw new StandInException("torch.nn.functional.upsample_nearest2d");
            public static torch.Tensor upsample_nearest2d_backward(torch.Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) => throw new StandInException("torch.nn.functional.upsample_nearest2d_backward");
            public static torch.Tensor upsample_nearest3d_backward(torch.Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) => throw new StandInException("torch.nn.functional.upsample_nearest3d_backward");
            public static torch.Tensor upsample_nearest3d(torch.Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) => throw new StandInException("torch.nn.functional.upsample_nearest3d");
        }
    }
}
