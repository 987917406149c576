using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public partial class Generator : IDisposable
    {
        private protected Generator() { }
        public nint Handle => throw new StandInException("torch.Generator.Handle");
        public torch.Device device => throw new StandInException("torch.Generator.device");
        public torch.Tensor get_state() => throw new StandInException("torch.Generator.get_state");
        public void set_state(torch.Tensor value) => throw new StandInException("torch.Generator.set_state");
        public torch.Generator manual_seed(long seed) => throw new StandInException("torch.Generator.manual_seed");
        public long seed() => throw new StandInException("torch.Generator.seed");
        public Generator(ulong seed = 0, torch.Device? device = null) => throw new StandInException("torch.Generator");
        public static torch.Generator Default => throw new StandInException("torch.Generator.Default");
        public long initial_seed() => throw new StandInException("torch.Generator.initial_seed");
        protected virtual void Dispose(bool disposing) => throw new StandInException("torch.Generator.Dispose");
        public void Dispose() => throw new StandInException("torch.Generator.Dispose");
    }
}
