using System;
using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Utils;

public sealed partial class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    internal TensorAccessor() { }
    public long Count => throw new StandInException("TensorAccessor.Count");
    public bool IsReadOnly => throw new StandInException("TensorAccessor.IsReadOnly");
    public T[] ToArray() => throw new StandInException("TensorAccessor.ToArray");
    public Array ToNDArray() => throw new StandInException("TensorAccessor.ToNDArray");
    public T this[params long[] indices] { get => throw new StandInException("TensorAccessor[]"); set => throw new StandInException("TensorAccessor[]"); }
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw new StandInException("TensorAccessor.CopyTo");
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw new StandInException("TensorAccessor.CopyTo");
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw new StandInException("TensorAccessor.CopyFrom");
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw new StandInException("TensorAccessor.CopyFrom");
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => throw new StandInException("TensorAccessor operator ==");
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => throw new StandInException("TensorAccessor operator !=");
    public override bool Equals(object obj) => throw new StandInException("TensorAccessor.Equals");
    public override int GetHashCode() => throw new StandInException("TensorAccessor.GetHashCode");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("TensorAccessor.GetEnumerator");
    public void Dispose() => throw new StandInException("TensorAccessor.Dispose");
    public IEnumerator<T> GetEnumerator() => throw new StandInException("TensorAccessor.GetEnumerator");
}
