using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor addbmm(torch.Tensor input, torch.Tensor batch1, torch.Tensor batch2, float beta = 1f, float alpha = 1f) => throw new StandInException("torch.addbmm");
    public static torch.Tensor addbmm_(torch.Tensor input, torch.Tensor batch1, torch.Tensor batch2, float beta = 1f, float alpha = 1f) => throw new StandInException("torch.addbmm_");
    public static torch.Tensor addmm(torch.Tensor input, torch.Tensor mat1, torch.Tensor mat2, float beta, float alpha) => throw new StandInException("torch.addmm");
    public static torch.Tensor addmm_(torch.Tensor input, torch.Tensor mat1, torch.Tensor mat2, float beta, float alpha) => throw new StandInException("torch.addmm_");
    public static torch.Tensor addmv(torch.Tensor input, torch.Tensor mat1, torch.Tensor mat2, float beta, float alpha) => throw new StandInException("torch.addmv");
    public static torch.Tensor addmv_(torch.Tensor input, torch.Tensor mat1, torch.Tensor mat2, float beta, float alpha) => throw new StandInException("torch.addmv_");
    public static torch.Tensor addr(torch.Tensor input, torch.Tensor vec1, torch.Tensor vec2, float beta = 1f, float alpha = 1f) => throw new StandInException("torch.addr");
    public static torch.Tensor addr_(torch.Tensor input, torch.Tensor vec1, torch.Tensor vec2, float beta = 1f, float alpha = 1f) => throw new StandInException("torch.addr_");
    public static torch.Tensor baddbmm(torch.Tensor input, torch.Tensor batch1, torch.Tensor batch2, float beta = 1f, float alpha = 1f) => throw new StandInException("torch.baddbmm");
    public static torch.Tensor bmm(torch.Tensor input, torch.Tensor batch2) => throw new StandInException("torch.bmm");
    public static torch.Tensor chain_matmul(params torch.Tensor[] matrices) => throw new StandInException("torch.chain_matmul");
    [Obsolete("torch.cholesky is deprecated in favor of torch.linalg.cholesky and will be removed in a future release. Use torch.linalg.cholesky instead.", false)] public static torch.Tensor cholesky(torch.Tensor input) => throw new StandInException("torch.cholesky");
    public static torch.Tensor cholesky_inverse(torch.Tensor input, bool upper = false) => throw new StandInException("torch.cholesky_inverse");
    public static torch.Tensor cholesky_solve(torch.Tensor input, torch.Tensor input2, bool upper = false) => throw new StandInException("torch.cholesky_solve");
    public static torch.Tensor dot(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.dot");
    [Obsolete("Method removed in Pytorch. Please use the `torch.linalg.eig` function instead.", true)] public static (torch.Tensor eigenvalues, torch.Tensor eigenvectors) eig(torch.Tensor input, bool eigenvectors = false) => throw new StandInException("torch.eig");
    public static (torch.Tensor a, torch.Tensor tau) geqrf(torch.Tensor input) => throw new StandInException("torch.geqrf");
    public static torch.Tensor ger(torch.Tensor input, torch.Tensor vec2) => throw new StandInException("torch.ger");
    public static torch.Tensor inner(torch.Tensor input, torch.Tensor vec2) => throw new StandInException("torch.inner");
    public static torch.Tensor inverse(torch.Tensor input) => throw new StandInException("torch.inverse");
    public static torch.Tensor det(torch.Tensor input) => throw new StandInException("torch.det");
    public static torch.Tensor logdet(torch.Tensor input) => throw new StandInException("torch.logdet");
    public static (torch.Tensor res, torch.Tensor logabsdet) slogdet(torch.Tensor A) => throw new StandInException("torch.slogdet");
    public static (torch.Tensor Solution, torch.Tensor QR) lstsq(torch.Tensor B, torch.Tensor A) => throw new StandInException("torch.lstsq");
    public static (torch.Tensor A_LU, torch.Tensor? pivots, torch.Tensor? infos) lu(torch.Tensor A, bool pivot = true, bool get_infos = false) => throw new StandInException("torch.lu");
    [Obsolete("torch.lu_solve is deprecated in favor of torch.linalg.lu_solve and will be removed in a future release. Use torch.linalg.lu_solve(LU, pivots, B) instead.", false)] public static torch.Tensor lu_solve(torch.Tensor b, torch.Tensor LU_data, torch.Tensor LU_pivots) => throw new StandInException("torch.lu_solve");
    public static (torch.Tensor P, torch.Tensor? L, torch.Tensor? U) lu_unpack(torch.Tensor LU_data, torch.Tensor LU_pivots, bool unpack_data = true, bool unpack_pivots = true) => throw new StandInException("torch.lu_unpack");
    public static torch.Tensor matmul(torch.Tensor input, torch.Tensor target) => throw new StandInException("torch.matmul");
    public static torch.Tensor matrix_power(torch.Tensor input, int n) => throw new StandInException("torch.matrix_power");
    [Obsolete("This function was deprecated since version 1.9 and is now removed. Please use the 'torch.linalg.matrix_rank' function instead.", true)] public static torch.Tensor matrix_rank(torch.Tensor input, float? tol = null, bool symmetric = false) => throw new StandInException("torch.matrix_rank");
    public static torch.Tensor matrix_exp(torch.Tensor input) => throw new StandInException("torch.matrix_exp");
    public static torch.Tensor mm(torch.Tensor input, torch.Tensor target) => throw new StandInException("torch.mm");
    public static torch.Tensor mv(torch.Tensor input, torch.Tensor target) => throw new StandInException("torch.mv");
    public static torch.Tensor orgqr(torch.Tensor input, torch.Tensor tau) => throw new StandInException("torch.orgqr");
    public static torch.Tensor ormqr(torch.Tensor input, torch.Tensor tau, torch.Tensor other, bool left = true, bool transpose = false) => throw new StandInException("torch.ormqr");
    public static torch.Tensor outer(torch.Tensor input, torch.Tensor vec2) => throw new StandInException("torch.outer");
    public static torch.Tensor pinverse(torch.Tensor input, double rcond = 1E-15, bool hermitian = false) => throw new StandInException("torch.pinverse");
    [Obsolete("torch.qr() is deprecated in favor of torch.linalg.qr() and will be removed in a future PyTorch release.", true)] public static torch.Tensor qr(torch.Tensor input, bool some = true) => throw new StandInException("torch.qr");
    [Obsolete("torch.qr() is deprecated in favor of torch.linalg.svd() and will be removed in a future PyTorch release.", true)] public static torch.Tensor svd(torch.Tensor input, bool some = true, bool compute_uv = true) => throw new StandInException("torch.svd");
    [Obsolete("not implemented", true)] public static torch.Tensor svd_lowrank(torch.Tensor A, int q = 6, int niter = 2, torch.Tensor? M = null) => throw new StandInException("torch.svd_lowrank");
    [Obsolete("not implemented", true)] public static torch.Tensor pca_lowrank(torch.Tensor A, int q = 6, bool center = true, int niter = 2) => throw new StandInException("torch.pca_lowrank");
    [Obsolete("torch.symeig() is deprecated in favor of torch.linalg.eigh() and will be removed in a future PyTorch release", true)] public static torch.Tensor symeig(torch.Tensor input, bool eigenvectors = false, bool upper = true) => throw new StandInException("torch.symeig");
    public static torch.Tensor softmax(torch.Tensor input, int dim, torch.ScalarType? dtype = null) => throw new StandInException("torch.softmax");
    public static torch.Tensor trapz(torch.Tensor y, torch.Tensor x, long dim = -1) => throw new StandInException("torch.trapz");
    public static torch.Tensor trapz(torch.Tensor y, double dx = 1.0, long dim = -1) => throw new StandInException("torch.trapz");
    public static torch.Tensor trapezoid(torch.Tensor y, torch.Tensor x, long dim = -1) => throw new StandInException("torch.trapezoid");
    public static torch.Tensor trapezoid(torch.Tensor y, double dx = 1.0, long dim = -1) => throw new StandInException("torch.trapezoid");
    public static torch.Tensor cumulative_trapezoid(torch.Tensor y, torch.Tensor x, long dim = -1) => throw new StandInException("torch.cumulative_trapezoid");
    public static torch.Tensor cumulative_trapezoid(torch.Tensor y, double dx = 1.0, long dim = -1) => throw new StandInException("torch.cumulative_trapezoid");
    public static torch.Tensor vdot(torch.Tensor input, torch.Tensor target) => throw new StandInException("torch.vdot");

    public enum LobpcgMethod
    {
        basic = 0,
        ortho = 1,
    }
}
