namespace TorchSharp;

public static partial class torch
{
    public static partial class fft
    {
        public static torch.Tensor fft_(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.fft_");
        public static torch.Tensor ifft(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ifft");
        public static torch.Tensor fft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.fft2");
        public static torch.Tensor ifft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ifft2");
        public static torch.Tensor fftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.fftn");
        public static torch.Tensor ifftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ifftn");
        public static torch.Tensor irfft(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.irfft");
        public static torch.Tensor rfft(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.rfft");
        public static torch.Tensor rfft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.rfft2");
        public static torch.Tensor irfft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.irfft2");
        public static torch.Tensor rfftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.rfftn");
        public static torch.Tensor irfftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.irfftn");
        public static torch.Tensor hfft(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.hfft");
        public static torch.Tensor ihfft(torch.Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ihfft");
        public static torch.Tensor fftshift(torch.Tensor input, long[] dim = null) => throw new StandInException("torch.fft.fftshift");
        public static torch.Tensor ifftshift(torch.Tensor input, long[] dim = null) => throw new StandInException("torch.fft.ifftshift");
        public static torch.Tensor fftfreq(long n, double d = 1.0, torch.ScalarType? dtype = null, torch.Device device = null, bool requires_grad = false) => throw new StandInException("torch.fft.fftfreq");
        public static torch.Tensor rfftfreq(long n, double d = 1.0, torch.ScalarType? dtype = null, torch.Device device = null, bool requires_grad = false) => throw new StandInException("torch.fft.rfftfreq");
        public static torch.Tensor hfft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.hfft2");
        public static torch.Tensor ihfft2(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ihfft2");
        public static torch.Tensor hfftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.hfftn");
        public static torch.Tensor ihfftn(torch.Tensor input, long[] s = null, long[] dim = null, FFTNormType norm = FFTNormType.Backward) => throw new StandInException("torch.fft.ihfftn");
    }
}
