using System.Collections;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public partial struct Size : IEnumerable<long>
    {
        public static torch.Size Empty;
        public Size(long[] shape) => throw new StandInException("torch.Size");
        public Size(IEnumerable<long> shape) => throw new StandInException("torch.Size");
        public Size(int[] shape) => throw new StandInException("torch.Size");
        public Size(long size) => throw new StandInException("torch.Size");
        public Size((long, long) size) => throw new StandInException("torch.Size");
        public Size((long, long, long) size) => throw new StandInException("torch.Size");
        public Size((long, long, long, long) size) => throw new StandInException("torch.Size");
        public Size((long, long, long, long, long) size) => throw new StandInException("torch.Size");
        public Size((long, long, long, long, long, long) size) => throw new StandInException("torch.Size");
        public Size(int size) => throw new StandInException("torch.Size");
        public Size((int, int) size) => throw new StandInException("torch.Size");
        public Size((int, int, int) size) => throw new StandInException("torch.Size");
        public Size((int, int, int, int) size) => throw new StandInException("torch.Size");
        public Size((int, int, int, int, int) size) => throw new StandInException("torch.Size");
        public Size((int, int, int, int, int, int) size) => throw new StandInException("torch.Size");
        public static implicit operator torch.Size(long size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size((long, long) size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size((long, long, long) size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size((long, long, long, long) size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size((long, long, long, long, long) size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size((long, long, long, long, long, long) size) => throw new StandInException("torch.Size conversion");
        public static implicit operator torch.Size(long[] size) => throw new StandInException("torch.Size conversion");
        public static torch.Size operator +(torch.Size left, torch.Size right) => throw new StandInException("torch.Size operator +");
        public static torch.Size operator +(torch.Size left, IEnumerable<long> right) => throw new StandInException("torch.Size operator +");
        public static bool operator ==(torch.Size left, torch.Size right) => throw new StandInException("torch.Size operator ==");
        public static bool operator !=(torch.Size left, torch.Size right) => throw new StandInException("torch.Size operator !=");
        public override bool Equals(object? obj) => throw new StandInException("torch.Size.Equals");
        public torch.Size Slice(int first, int next) => throw new StandInException("torch.Size.Slice");
        public override int GetHashCode() => throw new StandInException("torch.Size.GetHashCode");
        public long numel() => throw new StandInException("torch.Size.numel");
        public bool IsEmpty => throw new StandInException("torch.Size.IsEmpty");
        public bool IsScalar => throw new StandInException("torch.Size.IsScalar");
        public int Length => throw new StandInException("torch.Size.Length");
        public IEnumerable<long> Take(int i) => throw new StandInException("torch.Size.Take");
        public IEnumerator<long> GetEnumerator() => throw new StandInException("torch.Size.GetEnumerator");
        IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("torch.Size.GetEnumerator");
        public long this[int idx] => throw new StandInException("torch.Size[]");
        public long this[long idx] => throw new StandInException("torch.Size[]");
        public long[] Shape => throw new StandInException("torch.Size.Shape");
    }
}
