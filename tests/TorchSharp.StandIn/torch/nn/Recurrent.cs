using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, torch.Device device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.GRU");
#nullable enable
        public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.GRUCell");
        public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.LSTM");
        public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.LSTMCell");
        public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.RNN");
        public static RNNCell RNNCell(long inputSize, long hiddenSize, torch.nn.NonLinearities nonLinearity = torch.nn.NonLinearities.Tanh, bool bias = true, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.RNNCell");

        public enum NonLinearities
        {
            ReLU = 0,
            Tanh = 1,
        }
    }
}
