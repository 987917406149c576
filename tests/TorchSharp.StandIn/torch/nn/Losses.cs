using System;
using TorchSharp.Modules;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static CrossEntropyLoss CrossEntropyLoss(torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.CrossEntropyLoss");
        public static BCELoss BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.BCELoss");
        public static BCEWithLogitsLoss BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, torch.Tensor? pos_weights = null) => throw new StandInException("torch.nn.BCEWithLogitsLoss");
        public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.CosineEmbeddingLoss");
        public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.CTCLoss");
        public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.HingeEmbeddingLoss");
        public static HuberLoss HuberLoss(double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.HuberLoss");
        public static MarginRankingLoss MarginRankingLoss(double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.MarginRankingLoss");
        public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.MultiLabelSoftMarginLoss");
        public static MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1.0, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.MultiMarginLoss");
        public static MSELoss MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.MSELoss");
        public static L1Loss L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.L1Loss");
        public static NLLLoss NLLLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.NLLLoss");
        public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.PoissonNLLLoss");
        public static KLDivLoss KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.KLDivLoss");
        public static SoftMarginLoss SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.SoftMarginLoss");
        public static TripletMarginLoss TripletMarginLoss(double margin = 1.0, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.TripletMarginLoss");
        public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(Func<torch.Tensor, torch.Tensor, torch.Tensor>? distance = null, double margin = 1.0, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.TripletMarginWithDistanceLoss");
        public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.GaussianNLLLoss");
        public static MultiLabelMarginLoss MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.MultiLabelMarginLoss");
        public static SmoothL1Loss SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0) => throw new StandInException("torch.nn.SmoothL1Loss");

        public static partial class functional
        {
            public static torch.Tensor binary_cross_entropy_with_logits(torch.Tensor input, torch.Tensor target, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, torch.Tensor? pos_weights = null) => throw new StandInException("torch.nn.functional.binary_cross_entropy_with_logits");
            public static torch.Tensor binary_cross_entropy(torch.Tensor input, torch.Tensor target, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.binary_cross_entropy");
            public static torch.Tensor cross_entropy(torch.Tensor input, torch.Tensor target, torch.Tensor? weight = null, long ignore_index = -100, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double label_smoothing = 0.0) => throw new StandInException("torch.nn.functional.cross_entropy");
            public static torch.Tensor poisson_nll_loss(torch.Tensor input, torch.Tensor target, bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.poisson_nll_loss");
            public static torch.Tensor cosine_embedding_loss(torch.Tensor input1, torch.Tensor input2, torch.Tensor target, double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.cosine_embedding_loss");
            public static torch.Tensor ctc_loss(torch.Tensor log_probs, torch.Tensor targets, torch.Tensor input_lengths, torch.Tensor target_lengths, long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.ctc_loss");
            public static torch.Tensor hinge_embedding_loss(torch.Tensor input, torch.Tensor target, double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.hinge_embedding_loss");
            public static torch.Tensor huber_loss(torch.Tensor input, torch.Tensor target, double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.huber_loss");
            public static torch.Tensor margin_ranking_loss(torch.Tensor input1, torch.Tensor input2, torch.Tensor target, double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.margin_ranking_loss");
            public static torch.Tensor multi_label_margin_loss(torch.Tensor input, torch.Tensor target, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.multi_label_margin_loss");
            public static torch.Tensor multilabel_soft_margin_loss(torch.Tensor input, torch.Tensor target, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.multilabel_soft_margin_loss");
            public static torch.Tensor multi_margin_loss(torch.Tensor input, torch.Tensor target, int p = 1, double margin = 1.0, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.multi_margin_loss");
            public static torch.Tensor mse_loss(torch.Tensor input, torch.Tensor target, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.mse_loss");
            public static torch.Tensor l1_loss(torch.Tensor input, torch.Tensor target, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.l1_loss");
            public static torch.Tensor nll_loss(torch.Tensor input, torch.Tensor target, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.nll_loss");
            public static torch.Tensor gaussian_nll_loss(torch.Tensor input, torch.Tensor target, torch.Tensor variance, bool full = false, float eps = 1E-06f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.gaussian_nll_loss");
            public static torch.Tensor kl_div(torch.Tensor input, torch.Tensor target, bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.kl_div");
            public static torch.Tensor smooth_l1_loss(torch.Tensor input, torch.Tensor target, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0) => throw new StandInException("torch.nn.functional.smooth_l1_loss");
            public static torch.Tensor soft_margin_loss(torch.Tensor input, torch.Tensor target, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.soft_margin_loss");
            public static torch.Tensor triplet_margin_loss(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative, double margin = 1.0, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.triplet_margin_loss");
            public static torch.Tensor triplet_margin_with_distance_loss(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative, Func<torch.Tensor, torch.Tensor, torch.Tensor>? distance = null, double margin = 1.0, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("torch.nn.functional.triplet_margin_with_distance_loss");
        }

        public enum Reduction : long
        {
            None = 0,
            Mean = 1,
            Sum = 2,
        }
    }
}
