namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public torch.Tensor angle() => throw new StandInException("torch.Tensor.angle");
        public torch.Tensor asin() => throw new StandInException("torch.Tensor.asin");
        public torch.Tensor arcsin() => throw new StandInException("torch.Tensor.arcsin");
        public torch.Tensor asin_() => throw new StandInException("torch.Tensor.asin_");
        public torch.Tensor arcsin_() => throw new StandInException("torch.Tensor.arcsin_");
        public torch.Tensor acos() => throw new StandInException("torch.Tensor.acos");
        public torch.Tensor arccos() => throw new StandInException("torch.Tensor.arccos");
        public torch.Tensor acos_() => throw new StandInException("torch.Tensor.acos_");
        public torch.Tensor arccos_() => throw new StandInException("torch.Tensor.arccos_");
        public torch.Tensor atan() => throw new StandInException("torch.Tensor.atan");
        public torch.Tensor arctan() => throw new StandInException("torch.Tensor.arctan");
        public torch.Tensor arctan(torch.Tensor other) => throw new StandInException("torch.Tensor.arctan");
        public torch.Tensor arctan_(torch.Tensor other) => throw new StandInException("torch.Tensor.arctan_");
        public torch.Tensor atan_() => throw new StandInException("torch.Tensor.atan_");
        public torch.Tensor arctan_() => throw new StandInException("torch.Tensor.arctan_");
        public torch.Tensor atan2(torch.Tensor other) => throw new StandInException("torch.Tensor.atan2");
        public torch.Tensor arctan2_(torch.Tensor other) => throw new StandInException("torch.Tensor.arctan2_");
        public torch.Tensor arctan2(torch.Tensor other) => throw new StandInException("torch.Tensor.arctan2");
        public torch.Tensor atan2_(torch.Tensor other) => throw new StandInException("torch.Tensor.atan2_");
        public torch.Tensor cos() => throw new StandInException("torch.Tensor.cos");
        public torch.Tensor cos_() => throw new StandInException("torch.Tensor.cos_");
        public torch.Tensor sin() => throw new StandInException("torch.Tensor.sin");
        public torch.Tensor sin_() => throw new StandInException("torch.Tensor.sin_");
        public torch.Tensor tan() => throw new StandInException("torch.Tensor.tan");
        public torch.Tensor tan_() => throw new StandInException("torch.Tensor.tan_");
        public torch.Tensor sinc() => throw new StandInException("torch.Tensor.sinc");
        public torch.Tensor sinc_() => throw new StandInException("torch.Tensor.sinc_");
        public torch.Tensor sinh() => throw new StandInException("torch.Tensor.sinh");
        public torch.Tensor sinh_() => throw new StandInException("torch.Tensor.sinh_");
        public torch.Tensor cosh() => throw new StandInException("torch.Tensor.cosh");
        public torch.Tensor cosh_() => throw new StandInException("torch.Tensor.cosh_");
        public torch.Tensor tanh() => throw new StandInException("torch.Tensor.tanh");
        public torch.Tensor tanh_() => throw new StandInException("torch.Tensor.tanh_");
        public torch.Tensor arcsinh() => throw new StandInException("torch.Tensor.arcsinh");
        public torch.Tensor asinh() => throw new StandInException("torch.Tensor.asinh");
        public torch.Tensor arcsinh_() => throw new StandInException("torch.Tensor.arcsinh_");
        public torch.Tensor asinh_() => throw new StandInException("torch.Tensor.asinh_");
        public torch.Tensor arccosh() => throw new StandInException("torch.Tensor.arccosh");
        public torch.Tensor acosh() => throw new StandInException("torch.Tensor.acosh");
        public torch.Tensor arccosh_() => throw new StandInException("torch.Tensor.arccosh_");
        public torch.Tensor acosh_() => throw new StandInException("torch.Tensor.acosh_");
        public torch.Tensor arctanh() => throw new StandInException("torch.Tensor.arctanh");
        public torch.Tensor atanh() => throw new StandInException("torch.Tensor.atanh");
        public torch.Tensor arctanh_() => throw new StandInException("torch.Tensor.arctanh_");
        public torch.Tensor atanh_() => throw new StandInException("torch.Tensor.atanh_");
    }
}
