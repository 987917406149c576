namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            public static double calculate_gain(torch.nn.init.NonlinearityType nonlinearity, double param = 0.0) => throw new StandInException("torch.nn.init.calculate_gain");
            public static torch.Tensor ones_(torch.Tensor tensor) => throw new StandInException("torch.nn.init.ones_");
            public static torch.Tensor zeros_(torch.Tensor tensor) => throw new StandInException("torch.nn.init.zeros_");
            public static torch.Tensor dirac_(torch.Tensor tensor) => throw new StandInException("torch.nn.init.dirac_");
            public static torch.Tensor eye_(torch.Tensor tensor) => throw new StandInException("torch.nn.init.eye_");
            public static torch.Tensor constant_(torch.Tensor tensor, Scalar val) => throw new StandInException("torch.nn.init.constant_");
            public static torch.Tensor uniform_(torch.Tensor tensor, double low = 0.0, double high = 1.0, torch.Generator generator = null) => throw new StandInException("torch.nn.init.uniform_");
            public static torch.Tensor normal_(torch.Tensor tensor, double mean = 0.0, double std = 1.0, torch.Generator generator = null) => throw new StandInException("torch.nn.init.normal_");
            public static torch.Tensor trunc_normal_(torch.Tensor tensor, double mean = 0.0, double std = 1.0, double a = -2.0, double b = 2.0, torch.Generator generator = null) => throw new StandInException("torch.nn.init.trunc_normal_");
            public static torch.Tensor orthogonal_(torch.Tensor tensor, double gain = 1.0) => throw new StandInException("torch.nn.init.orthogonal_");
            public static torch.Tensor sparse_(torch.Tensor tensor, double sparsity, double std = 0.01) => throw new StandInException("torch.nn.init.sparse_");
            public static torch.Tensor kaiming_uniform_(torch.Tensor tensor, double a = 0.0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn, torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw new StandInException("torch.nn.init.kaiming_uniform_");
            public static torch.Tensor kaiming_normal_(torch.Tensor tensor, double a = 0.0, torch.nn.init.FanInOut mode = torch.nn.init.FanInOut.FanIn, torch.nn.init.NonlinearityType nonlinearity = torch.nn.init.NonlinearityType.LeakyReLU) => throw new StandInException("torch.nn.init.kaiming_normal_");
            public static torch.Tensor xavier_uniform_(torch.Tensor tensor, double gain = 1.0) => throw new StandInException("torch.nn.init.xavier_uniform_");
            public static torch.Tensor glorot_uniform_(torch.Tensor tensor, double gain = 1.0) => throw new StandInException("torch.nn.init.glorot_uniform_");
            public static torch.Tensor xavier_normal_(torch.Tensor tensor, double gain = 1.0) => throw new StandInException("torch.nn.init.xavier_normal_");
            public static torch.Tensor glorot_normal_(torch.Tensor tensor, double gain = 1.0) => throw new StandInException("torch.nn.init.glorot_normal_");
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(torch.Tensor tensor) => throw new StandInException("torch.nn.init.CalculateFanInAndFanOut");

            public enum NonlinearityType
            {
                Linear = 0,
                Conv1D = 1,
                Conv2D = 2,
                Conv3D = 3,
                ConvTranspose1D = 4,
                ConvTranspose2D = 5,
                ConvTranspose3D = 6,
                Sigmoid = 7,
                Tanh = 8,
                ReLU = 9,
                LeakyReLU = 10,
            }

            public enum FanInOut
            {
                FanIn = 0,
                FanOut = 1,
            }
        }
    }
}
