#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class special
    {
        public static torch.Tensor airy_ai(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.airy_ai");
        public static torch.Tensor bessel_j0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.bessel_j0");
        public static torch.Tensor bessel_j1(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.bessel_j1");
        public static torch.Tensor bessel_y0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.bessel_y0");
        public static torch.Tensor bessel_y1(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.bessel_y1");
        public static torch.Tensor modified_bessel_i0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.modified_bessel_i0");
        public static torch.Tensor modified_bessel_i1(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.modified_bessel_i1");
        public static torch.Tensor modified_bessel_k0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.modified_bessel_k0");
        public static torch.Tensor modified_bessel_k1(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.modified_bessel_k1");
        public static torch.Tensor scaled_modified_bessel_k0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.scaled_modified_bessel_k0");
        public static torch.Tensor scaled_modified_bessel_k1(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.scaled_modified_bessel_k1");
        public static torch.Tensor spherical_bessel_j0(torch.Tensor input, torch.Tensor? @out = null) => throw new StandInException("torch.special.spherical_bessel_j0");
        public static torch.Tensor chebyshev_polynomial_t(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.chebyshev_polynomial_t");
        public static torch.Tensor chebyshev_polynomial_u(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.chebyshev_polynomial_u");
        public static torch.Tensor chebyshev_polynomial_v(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.chebyshev_polynomial_v");
        public static torch.Tensor chebyshev_polynomial_w(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.chebyshev_polynomial_w");
        public static torch.Tensor shifted_chebyshev_polynomial_t(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.shifted_chebyshev_polynomial_t");
        public static torch.Tensor shifted_chebyshev_polynomial_u(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.shifted_chebyshev_polynomial_u");
        public static torch.Tensor shifted_chebyshev_polynomial_v(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.shifted_chebyshev_polynomial_v");
        public static torch.Tensor shifted_chebyshev_polynomial_w(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.shifted_chebyshev_polynomial_w");
        public static torch.Tensor hermite_polynomial_h(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.hermite_polynomial_h");
        public static torch.Tensor hermite_polynomial_he(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.hermite_polynomial_he");
        public static torch.Tensor laguerre_polynomial_l(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.laguerre_polynomial_l");
        public static torch.Tensor legendre_polynomial_p(torch.Tensor x, torch.Tensor n, torch.Tensor? @out = null) => throw new StandInException("torch.special.legendre_polynomial_p");
        public static torch.Tensor entr(torch.Tensor input) => throw new StandInException("torch.special.entr");
        public static torch.Tensor erf(torch.Tensor input) => throw new StandInException("torch.special.erf");
        public static torch.Tensor erfc(torch.Tensor input) => throw new StandInException("torch.special.erfc");
        public static torch.Tensor erfcx(torch.Tensor input) => throw new StandInException("torch.special.erfcx");
        public static torch.Tensor erfinv(torch.Tensor input) => throw new StandInException("torch.special.erfinv");
        public static torch.Tensor expit(torch.Tensor input) => throw new StandInException("torch.special.expit");
        public static torch.Tensor expm1(torch.Tensor input) => throw new StandInException("torch.special.expm1");
        public static torch.Tensor exp2(torch.Tensor input) => throw new StandInException("torch.special.exp2");
        public static torch.Tensor gammaln(torch.Tensor input) => throw new StandInException("torch.special.gammaln");
        public static torch.Tensor gammainc(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.special.gammainc");
        public static torch.Tensor gammaincc(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.special.gammaincc");
        public static torch.Tensor polygamma(long n, torch.Tensor input) => throw new StandInException("torch.special.polygamma");
        public static torch.Tensor multigammaln(torch.Tensor input, long p) => throw new StandInException("torch.special.multigammaln");
        public static torch.Tensor digamma(torch.Tensor input) => throw new StandInException("torch.special.digamma");
        public static torch.Tensor psi(torch.Tensor input) => throw new StandInException("torch.special.psi");
        public static torch.Tensor i0(torch.Tensor input) => throw new StandInException("torch.special.i0");
        public static torch.Tensor i0e(torch.Tensor input) => throw new StandInException("torch.special.i0e");
        public static torch.Tensor i1(torch.Tensor input) => throw new StandInException("torch.special.i1");
        public static torch.Tensor i1e(torch.Tensor input) => throw new StandInException("torch.special.i1e");
        public static torch.Tensor logit(torch.Tensor input) => throw new StandInException("torch.special.logit");
        public static torch.Tensor log_softmax(torch.Tensor input, long dim, torch.ScalarType? dtype = null) => throw new StandInException("torch.special.log_softmax");
        public static torch.Tensor ndtr(torch.Tensor input) => throw new StandInException("torch.special.ndtr");
        public static torch.Tensor ndtri(torch.Tensor input) => throw new StandInException("torch.special.ndtri");
        public static torch.Tensor sinc(torch.Tensor input) => throw new StandInException("torch.special.sinc");
        public static torch.Tensor sigmoid(torch.Tensor input) => throw new StandInException("torch.special.sigmoid");
        public static torch.Tensor sigmoid_(torch.Tensor input) => throw new StandInException("torch.special.sigmoid_");
        public static torch.Tensor softmax(torch.Tensor input, long dim, torch.ScalarType? dtype = null) => throw new StandInException("torch.special.softmax");
        public static torch.Tensor xlog1py(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.special.xlog1py");
        public static torch.Tensor zeta(torch.Tensor x, torch.Tensor q) => throw new StandInException("torch.special.zeta");
    }
}
