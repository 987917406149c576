using System;
using System.Collections;
using System.Collections.Generic;
using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public abstract partial class Storage
    {
        protected Storage() => throw new StandInException("torch.Storage");
        protected Storage(torch.Tensor tensor) => throw new StandInException("torch.Storage");
        protected Storage(torch.Tensor tensor, nint data_ptr) => throw new StandInException("torch.Storage");
        protected static torch.Tensor CreateTypedTensor<T>(torch.ScalarType dtype, IList<T> rawArray) => throw new StandInException("torch.Storage.CreateTypedTensor");
        protected torch.Tensor _tensor;
        protected nint _tensor_data_ptr;
        public torch.Storage<bool> @bool() => throw new StandInException("torch.Storage.bool");
        public torch.Storage<byte> @byte() => throw new StandInException("torch.Storage.byte");
        public torch.Storage<char> @char() => throw new StandInException("torch.Storage.char");
        public torch.Storage<int> @int() => throw new StandInException("torch.Storage.int");
        public torch.Storage<long> @long() => throw new StandInException("torch.Storage.long");
        public torch.Storage<float> @float() => throw new StandInException("torch.Storage.float");
        public torch.Storage<double> @double() => throw new StandInException("torch.Storage.double");
        public torch.Storage<(float, float)> complex_float() => throw new StandInException("torch.Storage.complex_float");
        public torch.Storage<Complex> complex_double() => throw new StandInException("torch.Storage.complex_double");
        public abstract int element_size();
        public nint data_ptr() => throw new StandInException("torch.Storage.data_ptr");
        public ulong nbytes() => throw new StandInException("torch.Storage.nbytes");
    }

    public sealed partial class Storage<T> : torch.Storage, IDisposable, IEnumerable<T> where T : unmanaged
    {
        internal Storage() { }
        public override int element_size() => throw new StandInException("torch.Storage.element_size");
        public torch.Device device => throw new StandInException("torch.Storage.device");
        public torch.Storage<T> cuda(torch.Device device = null) => throw new StandInException("torch.Storage.cuda");
        public torch.Storage<T> cpu() => throw new StandInException("torch.Storage.cpu");
        public T[] ToArray() => throw new StandInException("torch.Storage.ToArray");
        public T this[int index] { get => throw new StandInException("torch.Storage[]"); set => throw new StandInException("torch.Storage[]"); }
        public torch.Storage<T> this[(int? start, int? end) range] { get => throw new StandInException("torch.Storage[]"); set => throw new StandInException("torch.Storage[]"); }
#if NETSTANDARD2_1_OR_GREATER
        public torch.Storage<T> this[Range range] { get => throw new StandInException("torch.Storage[]"); set => throw new StandInException("torch.Storage[]"); }
#endif
        public int Count => throw new StandInException("torch.Storage.Count");
        public static implicit operator torch.Storage<T>(T value) => throw new StandInException("torch.Storage conversion");
        public void copy_(IList<T> array) => throw new StandInException("torch.Storage.copy_");
        public void fill_(T value) => throw new StandInException("torch.Storage.fill_");
        public IList<T> tolist() => throw new StandInException("torch.Storage.tolist");
        public bool IsReadOnly => throw new StandInException("torch.Storage.IsReadOnly");
        public bool Contains(T item) => throw new StandInException("torch.Storage.Contains");
        public void CopyTo(IList<T> array, int arrayIndex) => throw new StandInException("torch.Storage.CopyTo");
        public void CopyFrom(IList<T> array, int arrayIndex) => throw new StandInException("torch.Storage.CopyFrom");
        public int IndexOf(T item) => throw new StandInException("torch.Storage.IndexOf");
        public IEnumerator<T> GetEnumerator() => throw new StandInException("torch.Storage.GetEnumerator");
        IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("torch.Storage.GetEnumerator");
        public void Dispose() => throw new StandInException("torch.Storage.Dispose");
    }
}
