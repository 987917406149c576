using System;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public torch.Tensor tensordot(torch.Tensor b, long[] dims1, long[] dims2) => throw new StandInException("torch.Tensor.tensordot");
        public torch.Tensor tensordot(torch.Tensor b, (long, long)[] dims) => throw new StandInException("torch.Tensor.tensordot");
        public torch.Tensor tensordot(torch.Tensor b, long dims = 2) => throw new StandInException("torch.Tensor.tensordot");
        [Obsolete("torch.cholesky is deprecated in favor of torch.linalg.cholesky and will be removed in a future release. Use torch.linalg.cholesky instead.", false)] public torch.Tensor cholesky(bool upper = false) => throw new StandInException("torch.Tensor.cholesky");
        public torch.Tensor cholesky_inverse(bool upper = false) => throw new StandInException("torch.Tensor.cholesky_inverse");
        public torch.Tensor cholesky_solve(torch.Tensor input2, bool upper = false) => throw new StandInException("torch.Tensor.cholesky_solve");
        public torch.Tensor cross(Scalar other, long dim) => throw new StandInException("torch.Tensor.cross");
        public torch.Tensor det() => throw new StandInException("torch.Tensor.det");
        public torch.Tensor logdet() => throw new StandInException("torch.Tensor.logdet");
        public (torch.Tensor a, torch.Tensor tau) geqrf() => throw new StandInException("torch.Tensor.geqrf");
        public torch.Tensor matmul(torch.Tensor target) => throw new StandInException("torch.Tensor.matmul");
        public torch.Tensor mm(torch.Tensor target) => throw new StandInException("torch.Tensor.mm");
        public torch.Tensor mv(torch.Tensor target) => throw new StandInException("torch.Tensor.mv");
        public torch.Tensor matrix_exp() => throw new StandInException("torch.Tensor.matrix_exp");
        public torch.Tensor matrix_power(int n) => throw new StandInException("torch.Tensor.matrix_power");
        public torch.Tensor vdot(torch.Tensor target) => throw new StandInException("torch.Tensor.vdot");
        public torch.Tensor dot(torch.Tensor target) => throw new StandInException("torch.Tensor.dot");
        public torch.Tensor pinverse(double rcond = 1E-15, bool hermitian = false) => throw new StandInException("torch.Tensor.pinverse");
        public torch.Tensor ormqr(torch.Tensor tau, torch.Tensor other, bool left = true, bool transpose = false) => throw new StandInException("torch.Tensor.ormqr");
    }
}
