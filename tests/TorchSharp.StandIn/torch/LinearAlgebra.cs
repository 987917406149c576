using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        public static torch.Tensor cholesky(torch.Tensor input) => throw new StandInException("torch.linalg.cholesky");
        public static (torch.Tensor L, torch.Tensor info) cholesky_ex(torch.Tensor input, bool check_errors = false) => throw new StandInException("torch.linalg.cholesky_ex");
        public static torch.Tensor cond(torch.Tensor input, int p) => throw new StandInException("torch.linalg.cond");
        public static torch.Tensor cond(torch.Tensor input, double p) => throw new StandInException("torch.linalg.cond");
        public static torch.Tensor cond(torch.Tensor input, string p) => throw new StandInException("torch.linalg.cond");
        public static torch.Tensor cond(torch.Tensor input) => throw new StandInException("torch.linalg.cond");
        public static torch.Tensor cross(torch.Tensor input, torch.Tensor other, long dim = -1) => throw new StandInException("torch.linalg.cross");
        public static torch.Tensor det(torch.Tensor input) => throw new StandInException("torch.linalg.det");
        public static (torch.Tensor, torch.Tensor) slogdet(torch.Tensor input) => throw new StandInException("torch.linalg.slogdet");
        public static torch.Tensor diagonal(torch.Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => throw new StandInException("torch.linalg.diagonal");
        public static (torch.Tensor, torch.Tensor) eig(torch.Tensor input) => throw new StandInException("torch.linalg.eig");
        public static (torch.Tensor, torch.Tensor) eigh(torch.Tensor input, char UPLO = 'L') => throw new StandInException("torch.linalg.eigh");
        public static torch.Tensor eigvals(torch.Tensor input) => throw new StandInException("torch.linalg.eigvals");
        public static torch.Tensor eigvalsh(torch.Tensor input, char UPLO = 'L') => throw new StandInException("torch.linalg.eigvalsh");
        public static torch.Tensor householder_product(torch.Tensor A, torch.Tensor tau) => throw new StandInException("torch.linalg.householder_product");
        public static torch.Tensor inv(torch.Tensor input) => throw new StandInException("torch.linalg.inv");
        public static (torch.Tensor L, torch.Tensor info) inv_ex(torch.Tensor input, bool check_errors = false) => throw new StandInException("torch.linalg.inv_ex");
        public static (torch.Tensor Solution, torch.Tensor Residuals, torch.Tensor Rank, torch.Tensor SingularValues) lstsq(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.linalg.lstsq");
        public static (torch.Tensor P, torch.Tensor L, torch.Tensor U) lu(torch.Tensor input, bool pivot = true) => throw new StandInException("torch.linalg.lu");
        public static (torch.Tensor LU, torch.Tensor? Pivots) lu_factor(torch.Tensor input, bool pivot = true) => throw new StandInException("torch.linalg.lu_factor");
        public static (torch.Tensor LU, torch.Tensor? Pivots) ldl_factor(torch.Tensor input, bool hermitian = true) => throw new StandInException("torch.linalg.ldl_factor");
        public static (torch.Tensor LU, torch.Tensor? Pivots, torch.Tensor? Info) ldl_factor_ex(torch.Tensor input, bool hermitian = true, bool check_errors = false) => throw new StandInException("torch.linalg.ldl_factor_ex");
        public static torch.Tensor ldl_solve(torch.Tensor LD, torch.Tensor pivots, torch.Tensor B, bool hermitian = false) => throw new StandInException("torch.linalg.ldl_solve");
        public static (torch.Tensor Solution, torch.Tensor Residuals, torch.Tensor Rank, torch.Tensor SingularValues) lstsq(torch.Tensor input, torch.Tensor other, double rcond) => throw new StandInException("torch.linalg.lstsq");
        public static torch.Tensor matrix_exp(torch.Tensor input) => throw new StandInException("torch.linalg.matrix_exp");
        public static torch.Tensor matrix_norm(torch.Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.matrix_norm");
        public static torch.Tensor matrix_norm(torch.Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.matrix_norm");
        public static torch.Tensor matrix_rank(torch.Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw new StandInException("torch.linalg.matrix_rank");
        public static torch.Tensor matrix_rank(torch.Tensor input, torch.Tensor atol, torch.Tensor? rtol = null, bool hermitian = false) => throw new StandInException("torch.linalg.matrix_rank");
        public static torch.Tensor multi_dot(IList<torch.Tensor> tensors) => throw new StandInException("torch.linalg.multi_dot");
        public static torch.Tensor norm(torch.Tensor input, string ord, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.norm");
        public static torch.Tensor norm(torch.Tensor input, double ord, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.norm");
        public static torch.Tensor norm(torch.Tensor input, int ord, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.norm");
        public static torch.Tensor norm(torch.Tensor input, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.norm");
        public static torch.Tensor pinv(torch.Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) => throw new StandInException("torch.linalg.pinv");
        public static torch.Tensor pinv(torch.Tensor input, torch.Tensor atol, torch.Tensor? rtol = null, bool hermitian = false) => throw new StandInException("torch.linalg.pinv");
        public static (torch.Tensor Q, torch.Tensor R) qr(torch.Tensor input, torch.linalg.QRMode mode = torch.linalg.QRMode.Reduced) => throw new StandInException("torch.linalg.qr");
        public static torch.Tensor solve(torch.Tensor A, torch.Tensor B, bool left = true) => throw new StandInException("torch.linalg.solve");
        public static (torch.Tensor result, torch.Tensor info) solve_ex(torch.Tensor A, torch.Tensor B, bool left = true, bool check_errors = false) => throw new StandInException("torch.linalg.solve_ex");
        public static torch.Tensor solve_triangular(torch.Tensor A, torch.Tensor B, bool upper, bool left = true, bool unitriangular = false, torch.Tensor? @out = null) => throw new StandInException("torch.linalg.solve_triangular");
        public static (torch.Tensor U, torch.Tensor S, torch.Tensor Vh) svd(torch.Tensor input, bool fullMatrices = true) => throw new StandInException("torch.linalg.svd");
        public static torch.Tensor svdvals(torch.Tensor input) => throw new StandInException("torch.linalg.svdvals");
        public static torch.Tensor tensorinv(torch.Tensor input, long ind) => throw new StandInException("torch.linalg.tensorinv");
        public static torch.Tensor tensorsolve(torch.Tensor A, torch.Tensor B, long[] dims) => throw new StandInException("torch.linalg.tensorsolve");
        public static torch.Tensor vector_norm(torch.Tensor input, double ord = 2.0, long[]? dims = null, bool keepdim = false) => throw new StandInException("torch.linalg.vector_norm");
        public static torch.Tensor vander(torch.Tensor input, long? N = null) => throw new StandInException("torch.linalg.vander");
        public static torch.Tensor vecdot(torch.Tensor x, torch.Tensor y, long dim = -1, torch.Tensor? @out = null) => throw new StandInException("torch.linalg.vecdot");
        public static torch.Tensor lu_solve(torch.Tensor LU, torch.Tensor pivots, torch.Tensor B, bool left = true, bool adjoint = false, torch.Tensor? @out = null) => throw new StandInException("torch.linalg.lu_solve");

        public enum QRMode
        {
            Reduced = 0,
            Complete = 1,
            R = 2,
        }
    }
}
