using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => throw new StandInException("torch.nn.AlphaDropout");
        public static Dropout Dropout(double p = 0.5, bool inplace = false) => throw new StandInException("torch.nn.Dropout");
        public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => throw new StandInException("torch.nn.Dropout1d");
        public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw new StandInException("torch.nn.Dropout2d");
        public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => throw new StandInException("torch.nn.Dropout3d");
        public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => throw new StandInException("torch.nn.FeatureAlphaDropout");
        public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => throw new StandInException("torch.nn.FeatureAlphaDropout");

        public static partial class functional
        {
            public static torch.Tensor alpha_dropout(torch.Tensor input, double p = 0.5, bool training = false, bool inplace = false) => throw new StandInException("torch.nn.functional.alpha_dropout");
            public static torch.Tensor dropout(torch.Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw new StandInException("torch.nn.functional.dropout");
            public static torch.Tensor dropout1d(torch.Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw new StandInException("torch.nn.functional.dropout1d");
            public static torch.Tensor dropout2d(torch.Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw new StandInException("torch.nn.functional.dropout2d");
            public static torch.Tensor dropout3d(torch.Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw new StandInException("torch.nn.functional.dropout3d");
            public static torch.Tensor feature_alpha_dropout(torch.Tensor input, double p = 0.5, bool training = false, bool inplace = false) => throw new StandInException("torch.nn.functional.feature_alpha_dropout");
        }
    }
}
