using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) => throw new StandInException("torch.nn.TransformerDecoder");
        public static TransformerDecoderLayer TransformerDecoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1, torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw new StandInException("torch.nn.TransformerDecoderLayer");
        public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) => throw new StandInException("torch.nn.TransformerEncoder");
        public static TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1, torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw new StandInException("torch.nn.TransformerEncoderLayer");
#nullable enable
        public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0.0, bool bias = true, bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) => throw new StandInException("torch.nn.MultiheadAttention");
        public static Transformer Transformer(long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6, long dim_feedforward = 2048, double dropout = 0.1, torch.nn.Activations activation = torch.nn.Activations.ReLU) => throw new StandInException("torch.nn.Transformer");

        public static partial class functional
        {
            public static torch.Tensor scaled_dot_product_attention(torch.Tensor query, torch.Tensor key, torch.Tensor value, torch.Tensor? attn_mask = null, double p = 0.0, bool is_casual = false) => throw new StandInException("torch.nn.functional.scaled_dot_product_attention");
        }

        public enum Activations
        {
            ReLU = 0,
            GELU = 1,
        }
    }
}
