#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static long seed() => throw new StandInException("torch.seed");
    public static torch.Generator manual_seed(long seed) => throw new StandInException("torch.manual_seed");
    public static long initial_seed() => throw new StandInException("torch.initial_seed");
    public static torch.Tensor get_rng_state() => throw new StandInException("torch.get_rng_state");
    public static void set_rng_state(torch.Tensor new_state) => throw new StandInException("torch.set_rng_state");
    public static torch.Tensor bernoulli(torch.Tensor input, torch.Generator? generator = null) => throw new StandInException("torch.bernoulli");
    public static torch.Tensor multinomial(torch.Tensor input, long num_samples, bool replacement = false, torch.Generator? generator = null) => throw new StandInException("torch.multinomial");
    public static torch.Tensor normal(torch.Tensor mean, torch.Tensor std, torch.Generator? generator = null) => throw new StandInException("torch.normal");
    public static torch.Tensor poisson(torch.Tensor input, torch.Generator? generator = null) => throw new StandInException("torch.poisson");
    public static torch.Tensor rand_like(torch.Tensor input, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.rand_like");
    public static torch.Tensor randperm(long n, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null) => throw new StandInException("torch.randperm");
    public static torch.Tensor randperm(long n, torch.Tensor @out, torch.Generator? generator = null) => throw new StandInException("torch.randperm");
}
