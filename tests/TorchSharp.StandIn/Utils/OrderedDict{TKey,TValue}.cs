using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Utils;

public partial class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)>
{
    public void clear() => throw new StandInException("OrderedDict.clear");
    public IEnumerator<(TKey, TValue)> items() => throw new StandInException("OrderedDict.items");
    public IEnumerable<TKey> keys() => throw new StandInException("OrderedDict.keys");
    public IEnumerable<TValue> values() => throw new StandInException("OrderedDict.values");
    public (TKey, TValue) this[int index] { get => throw new StandInException("OrderedDict[]"); set => throw new StandInException("OrderedDict[]"); }
    public bool IsReadOnly => throw new StandInException("OrderedDict.IsReadOnly");
    public ICollection<TKey> Keys => throw new StandInException("OrderedDict.Keys");
    public ICollection<TValue> Values => throw new StandInException("OrderedDict.Values");
    public int Count => throw new StandInException("OrderedDict.Count");
    public TValue this[TKey key] { get => throw new StandInException("OrderedDict[]"); set => throw new StandInException("OrderedDict[]"); }
    public void Add((TKey, TValue) item) => throw new StandInException("OrderedDict.Add");
    public void Add(TKey key, TValue value) => throw new StandInException("OrderedDict.Add");
    public void Add(KeyValuePair<TKey, TValue> item) => throw new StandInException("OrderedDict.Add");
    public bool Contains((TKey, TValue) item) => throw new StandInException("OrderedDict.Contains");
    public void CopyTo((TKey, TValue)[] array, int arrayIndex) => throw new StandInException("OrderedDict.CopyTo");
    public int IndexOf((TKey, TValue) item) => throw new StandInException("OrderedDict.IndexOf");
    public void Insert(int index, (TKey, TValue) item) => throw new StandInException("OrderedDict.Insert");
    public bool Remove((TKey, TValue) item) => throw new StandInException("OrderedDict.Remove");
    public void RemoveAt(int index) => throw new StandInException("OrderedDict.RemoveAt");
    public bool ContainsKey(TKey key) => throw new StandInException("OrderedDict.ContainsKey");
    public bool Remove(TKey key) => throw new StandInException("OrderedDict.Remove");
    public bool TryGetValue(TKey key, out TValue value) => throw new StandInException("OrderedDict.TryGetValue");
    public void Clear() => throw new StandInException("OrderedDict.Clear");
    public bool Contains(KeyValuePair<TKey, TValue> item) => throw new StandInException("OrderedDict.Contains");
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw new StandInException("OrderedDict.CopyTo");
    public bool Remove(KeyValuePair<TKey, TValue> item) => throw new StandInException("OrderedDict.Remove");
    public IEnumerator<(TKey, TValue)> GetEnumerator() => throw new StandInException("OrderedDict.GetEnumerator");
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw new StandInException("OrderedDict.GetEnumerator");
    IEnumerator IEnumerable.GetEnumerator() => throw new StandInException("OrderedDict.GetEnumerator");
}
