#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor stft(torch.Tensor input, long n_fft, long hop_length = -1, long win_length = -1, torch.Tensor? window = null, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false, bool? onesided = null, bool? return_complex = null) => throw new StandInException("torch.stft");
    public static torch.Tensor istft(torch.Tensor input, long n_fft, long hop_length = -1, long win_length = -1, torch.Tensor? window = null, bool center = true, bool normalized = false, bool? onesided = null, long length = -1, bool return_complex = false) => throw new StandInException("torch.istft");
    public static torch.Tensor bartlett_window(long len, bool periodic = true, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.bartlett_window");
    public static torch.Tensor blackman_window(long len, bool periodic = true, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.blackman_window");
    public static torch.Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.hamming_window");
    public static torch.Tensor hann_window(long len, bool periodic = true, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.hann_window");
    public static torch.Tensor kaiser_window(long len, bool periodic = true, float beta = 12f, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.kaiser_window");
}
