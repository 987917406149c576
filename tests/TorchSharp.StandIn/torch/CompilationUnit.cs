using System;

namespace TorchSharp;

public static partial class torch
{
    public static partial class jit
    {
        public static torch.jit.CompilationUnit compile(string script) => throw new StandInException("torch.jit.compile");

        public partial class CompilationUnit : IDisposable
        {
            private protected CompilationUnit() { }
            public void Dispose() => throw new StandInException("torch.jit.CompilationUnit.Dispose");
            protected virtual void Dispose(bool disposing) => throw new StandInException("torch.jit.CompilationUnit.Dispose");
            public object invoke(string name, params object[] objs) => throw new StandInException("torch.jit.CompilationUnit.invoke");
            public TResult invoke<TResult>(string name, params object[] inputs) => throw new StandInException("torch.jit.CompilationUnit.invoke");
            public TResult invoke<T, TResult>(string name, params T[] inputs) => throw new StandInException("torch.jit.CompilationUnit.invoke");
        }
    }
}
