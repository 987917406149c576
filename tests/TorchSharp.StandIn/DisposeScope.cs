using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public sealed partial class DisposeScope : IDisposable
{
    internal DisposeScope() { }
    public IReadOnlyList<IDisposable> DisposablesView => throw new StandInException("DisposeScope.DisposablesView");
    public int DisposablesCount => throw new StandInException("DisposeScope.DisposablesCount");
    public T MoveToOuter<T>(T disposable) where T : IDisposable => throw new StandInException("DisposeScope.MoveToOuter");
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw new StandInException("DisposeScope.MoveToOuter");
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw new StandInException("DisposeScope.MoveToOuter");
    public void MoveToOuter(params IDisposable[] disposables) => throw new StandInException("DisposeScope.MoveToOuter");
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => throw new StandInException("DisposeScope.MoveToOuter");
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable => throw new StandInException("DisposeScope.MoveToOther");
    public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope? scope, T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw new StandInException("DisposeScope.MoveToOther");
    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope? scope, T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw new StandInException("DisposeScope.MoveToOther");
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => throw new StandInException("DisposeScope.MoveToOther");
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => throw new StandInException("DisposeScope.MoveToOther");
    public T Detach<T>(T disposable) where T : IDisposable => throw new StandInException("DisposeScope.Detach");
    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw new StandInException("DisposeScope.Detach");
    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw new StandInException("DisposeScope.Detach");
    public void Detach(params IDisposable[] disposables) => throw new StandInException("DisposeScope.Detach");
    public void Detach(IEnumerable<IDisposable> disposables) => throw new StandInException("DisposeScope.Detach");
    public void Attach(IDisposable disposable) => throw new StandInException("DisposeScope.Attach");
    public void Attach(params IDisposable[] disposables) => throw new StandInException("DisposeScope.Attach");
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables) => throw new StandInException("DisposeScope.Attach");
    public void DisposeEverything() => throw new StandInException("DisposeScope.DisposeEverything");
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => throw new StandInException("DisposeScope.DisposeEverythingBut");
    public void DisposeEverythingBut(params IDisposable[] keep) => throw new StandInException("DisposeScope.DisposeEverythingBut");
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable => throw new StandInException("DisposeScope.DisposeEverythingBut");
    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw new StandInException("DisposeScope.DisposeEverythingBut");
    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw new StandInException("DisposeScope.DisposeEverythingBut");
    public void Dispose() => throw new StandInException("DisposeScope.Dispose");
    public void MarkAsDisposed(IDisposable disposable) => throw new StandInException("DisposeScope.MarkAsDisposed");
    public bool Contains(IDisposable disposable) => throw new StandInException("DisposeScope.Contains");
}
